// Code generated from the API description. DO NOT EDIT.

package circle

import (
	"context"

	"example.com/collab"
	"example.com/collab/internal/engine"
)

// ListServerTagsParams are what List takes.
type ListServerTagsParams struct {
	// ID of the community.
	ServerID string `json:"server_id"`
}

func (p *ListServerTagsParams) fill(r *engine.Request) {
	r.Path("server_id", p.ServerID)
}

// List calls listServerTags: list the tags of a community.
//
// Returns all tags of a community with their IDs.
//
// Refusals, as [*collab.APIError]:
//   - 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
//   - 401: The app token is missing, malformed, unknown or expired.
//   - 403: The platform refuses the operation.
//   - 404: The app, the community or the user does not exist, or a limit is reached.
//   - 429: The AppKey sent too many requests, or the plan's quota is used up.
//   - code 51021: The community does not exist.
//
// See
// https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E7%A4%BE%E5%8C%BA%E6%A0%87%E7%AD%BE
func (s *TagsService) List(ctx context.Context, params ListServerTagsParams, options ...collab.Option) (*ServerTagList, error) {
	return engine.Call(ctx, s.client, &listServerTagsOperation, params.fill, readServerTagList, options)
}

// AddServerTagsParams are what Add takes.
type AddServerTagsParams struct {
	// ID of the community.
	ServerID string `json:"server_id"`
	// Names of the tags.
	Body AddServerTagsRequest `json:"body"`
}

func (p *AddServerTagsParams) fill(r *engine.Request) {
	r.Path("server_id", p.ServerID)
	engine.Body(r, &p.Body, writeAddServerTagsRequest)
}

// Add calls addServerTags: add tags to a community.
//
// Adds tags by their names.
// A community has at most 10 tags.
//
// Sending it twice is not the same as sending it once.
//
// Refusals, as [*collab.APIError]:
//   - 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
//   - 401: The app token is missing, malformed, unknown or expired.
//   - 403: The platform refuses the operation.
//   - 404: The app, the community or the user does not exist, or a limit is reached.
//   - 415: The body is not declared as JSON.
//   - 429: The AppKey sent too many requests, or the plan's quota is used up.
//   - code 51021: The community does not exist.
//
// See
// https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E4%B8%BA%E6%8C%87%E5%AE%9A%E7%A4%BE%E5%8C%BA%E6%B7%BB%E5%8A%A0%E6%A0%87%E7%AD%BE
func (s *TagsService) Add(ctx context.Context, params AddServerTagsParams, options ...collab.Option) (*AddServerTagsResult, error) {
	return engine.Call(ctx, s.client, &addServerTagsOperation, params.fill, readAddServerTagsResult, options)
}

// RemoveServerTagsParams are what Remove takes.
type RemoveServerTagsParams struct {
	// ID of the community.
	ServerID string `json:"server_id"`
	// IDs of the tags.
	Body RemoveServerTagsRequest `json:"body"`
}

func (p *RemoveServerTagsParams) fill(r *engine.Request) {
	r.Path("server_id", p.ServerID)
	engine.Body(r, &p.Body, writeRemoveServerTagsRequest)
}

// Remove calls removeServerTags: remove tags from a community.
//
// Removes tags by their IDs.
// A name does not work; listServerTags and getServer return the IDs.
//
// Refusals, as [*collab.APIError]:
//   - 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
//   - 401: The app token is missing, malformed, unknown or expired.
//   - 403: The platform refuses the operation.
//   - 404: The app, the community or the user does not exist, or a limit is reached.
//   - 415: The body is not declared as JSON.
//   - 429: The AppKey sent too many requests, or the plan's quota is used up.
//   - code 51021: The community does not exist.
//
// See
// https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E7%A7%BB%E9%99%A4%E6%8C%87%E5%AE%9A%E7%A4%BE%E5%8C%BA%E7%9A%84%E6%A0%87%E7%AD%BE
func (s *TagsService) Remove(ctx context.Context, params RemoveServerTagsParams, options ...collab.Option) (*Acknowledgement, error) {
	return engine.Call(ctx, s.client, &removeServerTagsOperation, params.fill, readAcknowledgement, options)
}
