// Code generated from the API description. DO NOT EDIT.

package shimo

import (
	"context"

	"example.com/collab"
	"example.com/collab/internal/engine"
)

// GetImportProgressParams are what GetProgress takes.
type GetImportProgressParams struct {
	// The identifier of the task, as the start of the import returned it.
	TaskID string `json:"taskId"`
}

func (p *GetImportProgressParams) fill(r *engine.Request) {
	engine.QueryText(r, "taskId", &p.TaskID)
}

// GetProgress calls getImportProgress: get the progress of an import.
//
// Tells how far an import is, and whether it failed.
// Poll it until status is zero and data.progress is 100: from then on, the file can be opened in the editor.
// A finished task is remembered for 5 minutes by default, which can be configured on the server; after that this
// operation fails.
// Nothing changes by calling it, although the method is POST.
//
// Refusals, as [*collab.APIError]:
//   - code 120004: The parameters for reading the progress of an import are wrong.
//   - code 120005: The progress of the import could not be read.
//   - code 120010: There is no progress for this import.
//   - code 120011: The result of the import has expired.
//
// See https://open.shimo.im/docs/SDK-3.10/apis#import-progress-v1
func (s *ImportsService) GetProgress(ctx context.Context, params GetImportProgressParams, options ...collab.Option) (*ImportProgressData, error) {
	return engine.Call(ctx, s.client, &getImportProgressOperation, params.fill, readImportProgressData, options)
}
