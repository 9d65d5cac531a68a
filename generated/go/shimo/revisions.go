// Code generated from the API description. DO NOT EDIT.

package shimo

import (
	"context"

	"example.com/collab"
	"example.com/collab/internal/engine"
	"example.com/collab/internal/wire"
)

// ListRevisionsParams are what List takes.
type ListRevisionsParams struct {
	// The identifier of the file, chosen by the integrator and unique among the integrator's files.
	// Shimo asks the integrator's server for the file's details and download address by it.
	FileID string `json:"fileId"`
}

func (p *ListRevisionsParams) fill(r *engine.Request) {
	r.Path("fileId", p.FileID)
}

// List calls listRevisions: list a file's revisions.
//
// Returns all saved revisions of a file, as a bare array.
//
// Takes up a seat for a user who had none yet, and is refused when none is left.
//
// Refusals, as [*collab.APIError]:
//   - code 100002: The revisions could not be read.
//   - code 100003: The users who made the revisions could not be read.
//
// See https://open.shimo.im/docs/SDK-3.10/apis#%E8%8E%B7%E5%8F%96%E7%89%88%E6%9C%AC%E5%88%97%E8%A1%A8
func (s *RevisionsService) List(ctx context.Context, params ListRevisionsParams, options ...collab.Option) ([]Revision, error) {
	return engine.Value(ctx, s.client, &listRevisionsOperation, params.fill, func(r *wire.Reader, v *[]Revision) { wire.ReadList(r, v, readRevision) }, options)
}
