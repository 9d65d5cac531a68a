package shimo

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// A CellPlace is a cell by its place, counted from 0 as rows are when they are deleted: A1 is row 0, column 0.
type CellPlace struct {
	// Row is 0 for the first.
	Row int
	// Column is 0 for A.
	Column int
}

// A CellRectangle is a rectangle of cells by two of its corners, which are the same for a single cell.
type CellRectangle struct {
	// From is the upper left cell.
	From CellPlace
	// To is the lower right cell.
	To CellPlace
}

// A SheetRange is a range of cells of a sheet. Without cells it is the whole sheet.
type SheetRange struct {
	// Sheet is the name, without quotes.
	Sheet string
	// Cells of the range, nil for all.
	Cells *CellRectangle
}

var (
	sheetName = regexp.MustCompile(`^.+$`)
	// A quoted name ends at the last quote that ends the text or stands before a '!'.
	rangeForm = regexp.MustCompile(`^(?:'(.+)'|([^!:']+))(?:!([^!']+))?$`)
	cellForm  = regexp.MustCompile(`^\$?([A-Za-z]+)\$?([1-9]\d*)$`)
)

// A1 writes a range as the values of sheets are addressed: A1("工作表1"), A1("工作表1", "A1") or A1("工作!:表", "A2", "C3"), which is
// '工作!:表'!A2:C3. Without cells it is the whole sheet, with one it is that cell, and two are the upper left and the lower right one.
//
// A name with one of the characters ! : ' is put in single quotes. A quote inside it stays as it is: how to write one is not
// documented, only that such a name stands in quotes.
func A1(sheet string, cells ...string) (string, error) {
	if !sheetName.MatchString(sheet) {
		return "", fmt.Errorf("%q cannot be the name of a sheet: it is empty or has several lines", sheet)
	}
	written := SheetRange{Sheet: sheet}
	if len(cells) > 2 {
		return "", fmt.Errorf("a range has one or two cells, not %d", len(cells))
	}
	if len(cells) > 0 {
		rectangle, err := ParseCells(strings.Join(cells, ":"))
		if err != nil {
			return "", err
		}
		written.Cells = &rectangle
	}
	return written.String(), nil
}

// String writes the range as the values of sheets are addressed.
func (r SheetRange) String() string {
	name := r.Sheet
	if strings.ContainsAny(name, "!:'") {
		name = "'" + name + "'"
	}
	if r.Cells == nil {
		return name
	}
	return name + "!" + r.Cells.String()
}

// String writes the cells, such as A1 or A1:C3.
func (r CellRectangle) String() string {
	if r.From == r.To {
		return r.From.String()
	}
	return r.From.String() + ":" + r.To.String()
}

// String writes the cell: row 2, column 27 is AB3. One with a negative number has no name.
func (p CellPlace) String() string {
	if p.Row < 0 || p.Column < 0 {
		return fmt.Sprintf("no cell (row %d, column %d)", p.Row, p.Column)
	}
	letters := ""
	for rest := p.Column + 1; rest > 0; rest = (rest - 1) / 26 {
		letters = string(rune('A'+(rest-1)%26)) + letters
	}
	return letters + strconv.Itoa(p.Row+1)
}

// ParseA1 reads a range in one of the documented forms: 工作表1, 工作表1!A1, 工作表1!A1:C10, '工作!:表'!A2:C3.
//
// Absolute references such as $A$1 mean the same cells and are taken. Open ones such as A:C or 2:5 are refused, because nobody says
// what they mean: the name of the sheet alone stands for the whole sheet.
func ParseA1(text string) (SheetRange, error) {
	match := rangeForm.FindStringSubmatch(text)
	if match == nil {
		return SheetRange{}, fmt.Errorf(
			"%q is no range: write sheet, sheet!A1 or sheet!A1:C3, with the sheet in single quotes if it has one of ! : '", text)
	}
	parsed := SheetRange{Sheet: match[1] + match[2]}
	if match[3] == "" {
		return parsed, nil
	}
	cells, err := ParseCells(match[3])
	if err != nil {
		return SheetRange{}, err
	}
	parsed.Cells = &cells
	return parsed, nil
}

// ParseCells reads cells without a sheet, such as the E14:E14 of a locked range in a history.
func ParseCells(text string) (CellRectangle, error) {
	first, second, two := strings.Cut(text, ":")
	from, err := parseCell(first)
	if err != nil {
		return CellRectangle{}, err
	}
	if !two {
		return CellRectangle{from, from}, nil
	}
	to, err := parseCell(second)
	if err != nil {
		return CellRectangle{}, err
	}
	if from.Row > to.Row || from.Column > to.Column {
		return CellRectangle{}, fmt.Errorf("%s ends before it starts: name its upper left and lower right cell", text)
	}
	return CellRectangle{from, to}, nil
}

func parseCell(text string) (CellPlace, error) {
	match := cellForm.FindStringSubmatch(text)
	refused := fmt.Errorf("%q is no cell such as A1; ranges that are open on one side are not documented", text)
	if match == nil || len(match[1]) > 7 {
		return CellPlace{}, refused
	}
	column := 0
	for _, letter := range strings.ToUpper(match[1]) {
		column = column*26 + int(letter-'A') + 1
	}
	row, err := strconv.Atoi(match[2])
	if err != nil {
		return CellPlace{}, refused
	}
	return CellPlace{Row: row - 1, Column: column - 1}, nil
}
