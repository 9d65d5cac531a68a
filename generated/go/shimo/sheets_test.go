package shimo_test

import (
	"encoding/json"
	"math"
	"testing"
	"time"

	"example.com/collab"
	"example.com/collab/shimo"
)

func TestRanges(t *testing.T) {
	written := map[string][]string{
		"工作表1":          {"工作表1"},
		"工作表1!A1":       {"工作表1", "A1"},
		"工作表1!A1:C10":   {"工作表1", "a1", "$C$10"},
		"'工作!:表'!A2:C3": {"工作!:表", "A2", "C3"},
		"x!AB3":         {"x", "AB3"},
	}
	for expected, parts := range written {
		found, err := shimo.A1(parts[0], parts[1:]...)
		if err != nil || found != expected {
			t.Errorf("%v: %s, %v", parts, found, err)
		}
		parsed, err := shimo.ParseA1(found)
		if err != nil || parsed.Sheet != parts[0] || parsed.String() != expected {
			t.Errorf("%s: %+v, %v", found, parsed, err)
		}
	}
	for _, wrong := range []string{"", "a!b!C1", "sheet!A:C", "sheet!2:5", "sheet!A0", "sheet!C3:A1", "a:b", "'x'y", "x!A1:B2:C3"} {
		if parsed, err := shimo.ParseA1(wrong); err == nil {
			t.Errorf("%s is read as %+v", wrong, parsed)
		}
	}
	if _, err := shimo.A1("sheet", "A1", "B2", "C3"); err == nil {
		t.Error("a range has three cells")
	}
}

func TestOADates(t *testing.T) {
	dates := map[float64]time.Time{
		44769:    time.Date(2022, 7, 27, 0, 0, 0, 0, time.UTC),
		44769.75: time.Date(2022, 7, 27, 18, 0, 0, 0, time.UTC),
		0:        time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC),
		-1.25:    time.Date(1899, 12, 28, 18, 0, 0, 0, time.UTC),
		-657434:  time.Date(100, 1, 1, 0, 0, 0, 0, time.UTC),
	}
	for number, date := range dates {
		if found, err := shimo.FromOADate(number); err != nil || !found.Equal(date) {
			t.Errorf("%v: %v, %v", number, found, err)
		}
		if found, err := shimo.ToOADate(date); err != nil || found != number {
			t.Errorf("%v: %v, %v", date, found, err)
		}
	}
	local := time.Date(2022, 7, 27, 18, 0, 0, 0, time.FixedZone("", 8*3600))
	if found, err := shimo.ToOADate(local); err != nil || found != 44769.75 {
		t.Errorf("a cell holds what the clock shows: %v, %v", found, err)
	}
	for _, wrong := range []float64{math.NaN(), math.Inf(1), 2958466, -657435} {
		if date, err := shimo.FromOADate(wrong); err == nil {
			t.Errorf("%v is read as %v", wrong, date)
		}
	}
	if _, err := shimo.ToOADate(time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC)); err == nil {
		t.Error("the year 10000 has a number")
	}
}

func TestCells(t *testing.T) {
	const sent = `{"values":[["文",1,null,1.50,9007199254740993],[]]}`
	var values shimo.SheetValues
	if err := json.Unmarshal([]byte(sent), &values); err != nil {
		t.Fatal(err)
	}
	if written, err := json.Marshal(values); err != nil || string(written) != sent {
		t.Errorf("%s, %v", written, err)
	}
	if exact, ok := values.Values[0][4].Int64(); !ok || exact != 9007199254740993 {
		t.Error(exact)
	}
	rows, err := collab.Scalars([][]any{{"文", 1, nil, json.Number("1.50"), int64(9007199254740993)}, {}})
	if err != nil {
		t.Fatal(err)
	}
	if written, err := json.Marshal(shimo.SheetRows{Values: rows}); err != nil || string(written) != sent {
		t.Errorf("%s, %v", written, err)
	}
	if _, err := collab.Scalars([][]any{{true}}); err == nil {
		t.Error("true is no cell")
	}
}

func TestHistoryContents(t *testing.T) {
	contents := map[string]func(shimo.HistoryContent) bool{
		`{"action":"lock_cell","range":["A1","B2"],"name":"x"}`: func(c shimo.HistoryContent) bool {
			lock, ok := c.(*shimo.LockCellAction)
			return ok && len(lock.Range.All) == 2 && !lock.Range.Single
		},
		`{"action":"unlock_cell","range":"E14:E14","name":"x"}`: func(c shimo.HistoryContent) bool {
			lock, ok := c.(*shimo.UnlockCellAction)
			return ok && lock.Range.Single && lock.Range.All[0] == "E14:E14"
		},
		`{"action":"new"}`: func(c shimo.HistoryContent) bool { o, ok := c.(*shimo.OtherAction); return ok && o.Action == "new" },
		`{"range":[1,9007199254740993],"changeset":"[]"}`: func(c shimo.HistoryContent) bool {
			edit, ok := c.(*shimo.HistoryEdit)
			return ok && edit.Range[1] == 9007199254740993
		},
		`{"other":1}`: func(c shimo.HistoryContent) bool {
			unknown, ok := c.(*shimo.UnknownHistoryContent)
			return ok && unknown.Text == `{"other":1}`
		},
		`no JSON`: func(c shimo.HistoryContent) bool { _, ok := c.(*shimo.UnknownHistoryContent); return ok },
	}
	for text, fits := range contents {
		if content := shimo.ParseHistoryContent(text); !fits(content) {
			t.Errorf("%s is %T %+v", text, content, content)
		}
	}
}
