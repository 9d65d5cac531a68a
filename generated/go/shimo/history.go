// Code generated from the API description. DO NOT EDIT.

package shimo

import (
	"context"
	"iter"

	"example.com/collab"
	"example.com/collab/internal/engine"
)

// ListHistoryParams are what List takes.
type ListHistoryParams struct {
	// The identifier of the file, chosen by the integrator and unique among the integrator's files.
	// Shimo asks the integrator's server for the file's details and download address by it.
	FileID string `json:"fileId"`
	// The number of entries on a page; 10 or 20 is recommended, because a large page is slow.
	// Default: 10.
	// Optional.
	PageSize *int `json:"pageSize,omitempty"`
	// The number of entries to skip, which is the number of earlier pages times pageSize.
	// At least 0. Default: 0.
	// Optional.
	Count *int `json:"count,omitempty"`
	// The type of entries to return: 1 for operations, 2 for edits.
	// Without it all are returned.
	// One of 1, 2.
	// Optional.
	HistoryType *int `json:"historyType,omitempty"`
}

func (p *ListHistoryParams) fill(r *engine.Request) {
	r.Path("fileId", p.FileID)
	engine.QueryInt(r, "pageSize", p.PageSize)
	engine.QueryInt(r, "count", p.Count)
	engine.QueryInt(r, "historyType", p.HistoryType)
}

// List calls listHistory: list a file's history.
//
// Returns one page of the history that the sidebar of a file shows.
// An entry is either an operation, such as locking a cell, which usually leaves the contents as they are, or a
// period in which users edited the file.
//
// Takes up a seat for a user who had none yet, and is refused when none is left.
//
// Refusals, as [*collab.APIError]:
//   - code 60010: The parameters for reading the history are wrong.
//   - code 60011: The history could not be read.
//   - code 60012: The content of the history is wrong.
//   - code 60014: The users who made the history could not be read.
//
// See https://open.shimo.im/docs/SDK-3.10/apis#doc-sidebar-info
func (s *HistoryService) List(ctx context.Context, params ListHistoryParams, options ...collab.Option) (*HistoryPage, error) {
	return engine.Call(ctx, s.client, &listHistoryOperation, params.fill, readHistoryPage, options)
}

// ListPages goes through the pages that begin with the one that List gets, each fetched when it is asked for. A
// walk that was broken off goes on with the Next of the last page that was seen.
//
// It ends with a [*collab.ParseError] if the server repeats itself, since it would never end otherwise, and with
// any error of the call.
func (s *HistoryService) ListPages(ctx context.Context, params ListHistoryParams, options ...collab.Option) iter.Seq2[*collab.Page[*HistoryPage, History, ListHistoryParams], error] {
	return engine.NumberedPages(&listHistoryOperation, params, func(params ListHistoryParams) (*collab.Page[*HistoryPage, History, ListHistoryParams], error) {
		data, err := s.List(ctx, params, options...)
		if err != nil {
			return nil, err
		}
		page := &collab.Page[*HistoryPage, History, ListHistoryParams]{Items: data.Histories, Data: data}
		end := len(data.Histories)
		if params.Count != nil {
			end += *params.Count
		}
		if len(data.Histories) > 0 && !data.IsLastPage {
			params.Count = &end
			page.Next = &params
		}
		return page, nil
	})
}

// ListAll goes through the items of all pages. The next page is fetched when all items of the one before are
// taken.
func (s *HistoryService) ListAll(ctx context.Context, params ListHistoryParams, options ...collab.Option) iter.Seq2[History, error] {
	return engine.Items(s.ListPages(ctx, params, options...))
}
