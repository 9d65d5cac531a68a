// Code generated from the API description. DO NOT EDIT.

package shimo

import (
	"context"

	"example.com/collab"
	"example.com/collab/internal/engine"
)

// GetPlainTextParams are what GetPlainText takes.
type GetPlainTextParams struct {
	// The identifier of the file, chosen by the integrator and unique among the integrator's files.
	// Shimo asks the integrator's server for the file's details and download address by it.
	FileID string `json:"fileId"`
}

func (p *GetPlainTextParams) fill(r *engine.Request) {
	r.Path("fileId", p.FileID)
}

// GetPlainText calls getPlainText: get a file's plain text.
//
// Returns the contents of a file as plain text.
//
// Serves files of the types document, documentPro, spreadsheet, presentation.
// Takes up a seat for a user who had none yet, and is refused when none is left.
//
// See
// https://open.shimo.im/docs/SDK-3.10/apis#%E8%8E%B7%E5%8F%96%E6%96%87%E4%BB%B6%E7%BA%AF%E6%96%87%E6%9C%AC%E5%86%85%E5%AE%B9
func (s *ContentService) GetPlainText(ctx context.Context, params GetPlainTextParams, options ...collab.Option) (*PlainText, error) {
	return engine.Call(ctx, s.client, &getPlainTextOperation, params.fill, readPlainText, options)
}

// ListMentionsParams are what ListMentions takes.
type ListMentionsParams struct {
	// The identifier of the file, chosen by the integrator and unique among the integrator's files.
	// Shimo asks the integrator's server for the file's details and download address by it.
	FileID string `json:"fileId"`
}

func (p *ListMentionsParams) fill(r *engine.Request) {
	r.Path("fileId", p.FileID)
}

// ListMentions calls listMentions: list the mentions in a file.
//
// Returns every place of a file where a user is mentioned.
// A user who is mentioned in several places appears once for each.
//
// Serves files of the types document, documentPro, spreadsheet.
// Takes up a seat for a user who had none yet, and is refused when none is left.
//
// See
// https://open.shimo.im/docs/SDK-3.10/apis#%E8%8E%B7%E5%8F%96%E6%96%87%E4%BB%B6%E5%86%85%E5%AE%B9%E4%B8%AD%E6%89%80%E6%9C%89%E7%9A%84-at-%E4%BA%BA%E4%BF%A1%E6%81%AF%E5%88%97%E8%A1%A8
func (s *ContentService) ListMentions(ctx context.Context, params ListMentionsParams, options ...collab.Option) (*MentionList, error) {
	return engine.Call(ctx, s.client, &listMentionsOperation, params.fill, readMentionList, options)
}

// GetCommentCountParams are what GetCommentCount takes.
type GetCommentCountParams struct {
	// The identifier of the file, chosen by the integrator and unique among the integrator's files.
	// Shimo asks the integrator's server for the file's details and download address by it.
	FileID string `json:"fileId"`
}

func (p *GetCommentCountParams) fill(r *engine.Request) {
	r.Path("fileId", p.FileID)
}

// GetCommentCount calls getCommentCount: count the comments in a file.
//
// Returns the number of all comments in a file.
//
// Serves files of the types spreadsheet.
// Takes up a seat for a user who had none yet, and is refused when none is left.
//
// See https://open.shimo.im/docs/SDK-3.10/apis#get-comment-count
func (s *ContentService) GetCommentCount(ctx context.Context, params GetCommentCountParams, options ...collab.Option) (*CommentCount, error) {
	return engine.Call(ctx, s.client, &getCommentCountOperation, params.fill, readCommentCount, options)
}
