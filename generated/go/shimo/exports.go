// Code generated from the API description. DO NOT EDIT.

package shimo

import (
	"context"

	"example.com/collab"
	"example.com/collab/internal/engine"
)

// GetExportProgressParams are what GetProgress takes.
type GetExportProgressParams struct {
	// The identifier of the task, as the start of the export returned it.
	// It may contain colons, which have to be percent-encoded.
	TaskID string `json:"taskId"`
}

func (p *GetExportProgressParams) fill(r *engine.Request) {
	engine.QueryText(r, "taskId", &p.TaskID)
}

// GetProgress calls getExportProgress: get the progress of an export.
//
// Tells how far an export is, whether it failed, and where to download the exported file.
// Poll it until status is zero and data.progress is 100.
// A finished task is remembered for 5 minutes by default, which can be configured on the server; after that this
// operation fails.
// Nothing changes by calling it, although the method is POST.
//
// Refusals, as [*collab.APIError]:
//   - code 120008: The parameters for reading the progress of an export are wrong.
//   - code 120009: The progress of the export could not be read.
//
// See https://open.shimo.im/docs/SDK-3.10/apis#export-progress-v1
func (s *ExportsService) GetProgress(ctx context.Context, params GetExportProgressParams, options ...collab.Option) (*ExportProgressData, error) {
	return engine.Call(ctx, s.client, &getExportProgressOperation, params.fill, readExportProgressData, options)
}

// ExportTableSheetsParams are what TableSheets takes.
type ExportTableSheetsParams struct {
	// The identifier of the file, chosen by the integrator and unique among the integrator's files.
	// Shimo asks the integrator's server for the file's details and download address by it.
	FileID string `json:"fileId"`
}

func (p *ExportTableSheetsParams) fill(r *engine.Request) {
	r.Path("fileId", p.FileID)
}

// TableSheets calls exportTableSheets: export an application table to Excel.
//
// Exports an application table to an xlsx file, and answers with the address to download it from.
// The answer comes when the export has ended: there is no task to poll.
//
// Serves files of the types table.
// Takes up a seat for a user who had none yet, and is refused when none is left.
// Sending it twice is not the same as sending it once.
//
// See https://open.shimo.im/docs/SDK-3.10/apis#export-table-sheets
func (s *ExportsService) TableSheets(ctx context.Context, params ExportTableSheetsParams, options ...collab.Option) (*TableSheetsExport, error) {
	return engine.Call(ctx, s.client, &exportTableSheetsOperation, params.fill, readTableSheetsExport, options)
}
