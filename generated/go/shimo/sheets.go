// Code generated from the API description. DO NOT EDIT.

package shimo

import (
	"context"

	"example.com/collab"
	"example.com/collab/internal/engine"
)

// GetSheetValuesParams are what GetValues takes.
type GetSheetValuesParams struct {
	// The identifier of the file, chosen by the integrator and unique among the integrator's files.
	// Shimo asks the integrator's server for the file's details and download address by it.
	FileID string `json:"fileId"`
	// The sheet or the range of cells to read.
	Range string `json:"range"`
}

func (p *GetSheetValuesParams) fill(r *engine.Request) {
	r.Path("fileId", p.FileID)
	engine.QueryText(r, "range", &p.Range)
}

// GetValues calls getSheetValues: read the values of a range of cells.
//
// Returns the values of the cells in a range of a spreadsheet, row by row.
// Dates come as OADate numbers.
//
// Serves files of the types spreadsheet.
// Takes up a seat for a user who had none yet, and is refused when none is left.
//
// See https://open.shimo.im/docs/SDK-3.10/apis#%E8%8E%B7%E5%8F%96%E8%A1%A8%E6%A0%BC%E5%86%85%E5%AE%B9
func (s *SheetsService) GetValues(ctx context.Context, params GetSheetValuesParams, options ...collab.Option) (*SheetValues, error) {
	return engine.Call(ctx, s.client, &getSheetValuesOperation, params.fill, readSheetValues, options)
}

// UpdateSheetValuesParams are what UpdateValues takes.
type UpdateSheetValuesParams struct {
	// The identifier of the file, chosen by the integrator and unique among the integrator's files.
	// Shimo asks the integrator's server for the file's details and download address by it.
	FileID string `json:"fileId"`
	// The values to write, and the range to write them into.
	Body WriteSheetValuesRequest `json:"body"`
}

func (p *UpdateSheetValuesParams) fill(r *engine.Request) {
	r.Path("fileId", p.FileID)
	engine.Body(r, &p.Body, writeWriteSheetValuesRequest)
}

// UpdateValues calls updateSheetValues: overwrite the values of a range of cells.
//
// Writes values into the cells of a range, and replaces what stands there.
// An empty string empties its cell.
//
// Serves files of the types spreadsheet.
// Takes up a seat for a user who had none yet, and is refused when none is left.
//
// See https://open.shimo.im/docs/SDK-3.10/apis#%E6%9B%B4%E6%96%B0%E8%A1%A8%E6%A0%BC%E5%86%85%E5%AE%B9
func (s *SheetsService) UpdateValues(ctx context.Context, params UpdateSheetValuesParams, options ...collab.Option) error {
	return engine.Do(ctx, s.client, &updateSheetValuesOperation, params.fill, options)
}

// AppendSheetValuesParams are what AppendValues takes.
type AppendSheetValuesParams struct {
	// The identifier of the file, chosen by the integrator and unique among the integrator's files.
	// Shimo asks the integrator's server for the file's details and download address by it.
	FileID string `json:"fileId"`
	// The rows to append, and where the search for the place starts.
	Body WriteSheetValuesRequest `json:"body"`
}

func (p *AppendSheetValuesParams) fill(r *engine.Request) {
	r.Path("fileId", p.FileID)
	engine.Body(r, &p.Body, writeWriteSheetValuesRequest)
}

// AppendValues calls appendSheetValues: append rows to a sheet.
//
// Inserts rows below the last row with data, and fills them with text and numbers; other kinds of value are not
// supported.
// With the name of a sheet alone, the whole sheet is searched for its last row with data.
// With a range of cells such as 工作表1!C5:E8, the search starts at the row of the first cell, C5, and ends at the
// last row that follows it without a gap.
// As many rows are inserted there as values has.
// Columns that do not exist yet are added.
// The same request sent twice appends twice, although the method is PUT.
//
// Serves files of the types spreadsheet.
// Takes up a seat for a user who had none yet, and is refused when none is left.
// Sending it twice is not the same as sending it once.
//
// See https://open.shimo.im/docs/SDK-3.10/apis#%E8%BF%BD%E5%8A%A0%E8%A1%A8%E6%A0%BC%E5%86%85%E5%AE%B9
func (s *SheetsService) AppendValues(ctx context.Context, params AppendSheetValuesParams, options ...collab.Option) error {
	return engine.Do(ctx, s.client, &appendSheetValuesOperation, params.fill, options)
}

// DeleteSheetRowsParams are what DeleteRows takes.
type DeleteSheetRowsParams struct {
	// The identifier of the file, chosen by the integrator and unique among the integrator's files.
	// Shimo asks the integrator's server for the file's details and download address by it.
	FileID string `json:"fileId"`
	// The name of the sheet.
	SheetName string `json:"sheetName"`
	// The first row to delete, counted from 0.
	// At least 0.
	Index int `json:"index"`
	// The number of rows to delete.
	// Default: 1.
	// Optional.
	Count *int `json:"count,omitempty"`
}

func (p *DeleteSheetRowsParams) fill(r *engine.Request) {
	r.Path("fileId", p.FileID)
	r.Path("sheetName", p.SheetName)
	engine.PathInt(r, "index", p.Index)
	engine.QueryInt(r, "count", p.Count)
}

// DeleteRows calls deleteSheetRows: delete rows of a sheet.
//
// Deletes count rows of a sheet, beginning with the row index.
// The rows below move up, so the same request sent twice deletes other rows.
//
// Serves files of the types spreadsheet.
// Takes up a seat for a user who had none yet, and is refused when none is left.
// Sending it twice is not the same as sending it once.
//
// See https://open.shimo.im/docs/SDK-3.10/apis#%E5%88%A0%E9%99%A4%E8%A1%A8%E6%A0%BC%E8%A1%8C
func (s *SheetsService) DeleteRows(ctx context.Context, params DeleteSheetRowsParams, options ...collab.Option) error {
	return engine.Do(ctx, s.client, &deleteSheetRowsOperation, params.fill, options)
}

// CreateSheetParams are what Create takes.
type CreateSheetParams struct {
	// The identifier of the file, chosen by the integrator and unique among the integrator's files.
	// Shimo asks the integrator's server for the file's details and download address by it.
	FileID string `json:"fileId"`
	// The sheet to add.
	Body CreateSheetRequest `json:"body"`
}

func (p *CreateSheetParams) fill(r *engine.Request) {
	r.Path("fileId", p.FileID)
	engine.Body(r, &p.Body, writeCreateSheetRequest)
}

// Create calls createSheet: add a sheet to a spreadsheet.
//
// Adds a sheet with the given name to a spreadsheet.
//
// Serves files of the types spreadsheet.
// Takes up a seat for a user who had none yet, and is refused when none is left.
// Sending it twice is not the same as sending it once.
//
// See https://open.shimo.im/docs/SDK-3.10/apis#%E6%96%B0%E5%A2%9E%E8%A1%A8%E6%A0%BC%E5%B7%A5%E4%BD%9C%E8%A1%A8
func (s *SheetsService) Create(ctx context.Context, params CreateSheetParams, options ...collab.Option) error {
	return engine.Do(ctx, s.client, &createSheetOperation, params.fill, options)
}
