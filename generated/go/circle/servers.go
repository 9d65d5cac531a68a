// Code generated from the API description. DO NOT EDIT.

package circle

import (
	"context"
	"iter"

	"example.com/collab"
	"example.com/collab/internal/engine"
)

// CreateServerParams are what Create takes.
type CreateServerParams struct {
	// Properties of the community.
	Body CreateServerRequest `json:"body"`
}

func (p *CreateServerParams) fill(r *engine.Request) {
	engine.MaxLength(r, "owner", &p.Body.Owner, 64)
	engine.MaxLength(r, "name", &p.Body.Name, 50)
	engine.MaxLength(r, "icon_url", p.Body.IconURL, 500)
	engine.MaxLength(r, "background_url", p.Body.BackgroundURL, 500)
	engine.MaxLength(r, "description", p.Body.Description, 500)
	engine.MaxLength(r, "custom", p.Body.Custom, 500)
	engine.Body(r, &p.Body, writeCreateServerRequest)
}

// Create calls createServer: create a community.
//
// Creates a public or private community together with a default channel category and a default channel.
// A user creates at most 100 communities.
//
// Sending it twice is not the same as sending it once.
//
// Refusals, as [*collab.APIError]:
//   - 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
//   - 401: The app token is missing, malformed, unknown or expired.
//   - 403: The platform refuses the operation.
//   - 404: The app or the resource does not exist, or a limit is reached.
//   - 415: The body is not declared as JSON.
//   - 429: The AppKey sent too many requests, or the plan's quota is used up.
//
// See https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E5%88%9B%E5%BB%BA%E7%A4%BE%E5%8C%BA
func (s *ServersService) Create(ctx context.Context, params CreateServerParams, options ...collab.Option) (*CreateServerResult, error) {
	return engine.Call(ctx, s.client, &createServerOperation, params.fill, readCreateServerResult, options)
}

// ListJoinedServersParams are what ListJoined takes.
type ListJoinedServersParams struct {
	// ID of the user whom the call concerns.
	UserID string `json:"userId"`
	// Number of items on a page.
	// From 1 to 20. Default: 20.
	// Optional.
	Limit *int `json:"limit,omitempty"`
	// Position to read from, taken from the response before.
	// Without it the first page is returned.
	// Optional.
	Cursor *string `json:"cursor,omitempty"`
}

func (p *ListJoinedServersParams) fill(r *engine.Request) {
	engine.QueryText(r, "userId", &p.UserID)
	engine.QueryInt(r, "limit", p.Limit)
	engine.QueryText(r, "cursor", p.Cursor)
}

// ListJoined calls listJoinedServers: list the communities that a user joined.
//
// Returns the communities that a user belongs to, page by page.
//
// Refusals, as [*collab.APIError]:
//   - 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
//   - 401: The app token is missing, malformed, unknown or expired.
//   - 403: The platform refuses the operation.
//   - 404: The app or the resource does not exist, or a limit is reached.
//   - 429: The AppKey sent too many requests, or the plan's quota is used up.
//
// See
// https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E5%BD%93%E5%89%8D%E7%94%A8%E6%88%B7%E5%8A%A0%E5%85%A5%E7%9A%84%E7%A4%BE%E5%8C%BA%E7%9A%84%E8%AF%A6%E6%83%85
func (s *ServersService) ListJoined(ctx context.Context, params ListJoinedServersParams, options ...collab.Option) (*ServerPage, error) {
	return engine.Call(ctx, s.client, &listJoinedServersOperation, params.fill, readServerPage, options)
}

// ListJoinedPages goes through the pages that begin with the one that ListJoined gets, each fetched when it is
// asked for. A walk that was broken off goes on with the Next of the last page that was seen.
//
// It ends with a [*collab.ParseError] if the server repeats itself, since it would never end otherwise, and with
// any error of the call.
func (s *ServersService) ListJoinedPages(ctx context.Context, params ListJoinedServersParams, options ...collab.Option) iter.Seq2[*collab.Page[*ServerPage, Server, ListJoinedServersParams], error] {
	return engine.CursorPages(&listJoinedServersOperation, params, func(p *ListJoinedServersParams) *string { return p.Cursor }, func(params ListJoinedServersParams) (*collab.Page[*ServerPage, Server, ListJoinedServersParams], error) {
		data, err := s.ListJoined(ctx, params, options...)
		if err != nil {
			return nil, err
		}
		page := &collab.Page[*ServerPage, Server, ListJoinedServersParams]{Items: data.Servers, Data: data}
		if cursor := data.Cursor; cursor != nil && *cursor != "" {
			params.Cursor = cursor
			page.Next = &params
		}
		return page, nil
	})
}

// ListJoinedAll goes through the items of all pages. The next page is fetched when all items of the one before
// are taken.
func (s *ServersService) ListJoinedAll(ctx context.Context, params ListJoinedServersParams, options ...collab.Option) iter.Seq2[Server, error] {
	return engine.Items(s.ListJoinedPages(ctx, params, options...))
}

// ListServersByAppParams are what ListByApp takes.
type ListServersByAppParams struct {
	// Number of items on a page.
	// From 1 to 20. Default: 20.
	// Optional.
	Limit *int `json:"limit,omitempty"`
	// Position to read from, taken from the response before.
	// Without it the first page is returned.
	// Optional.
	Cursor *string `json:"cursor,omitempty"`
}

func (p *ListServersByAppParams) fill(r *engine.Request) {
	engine.QueryInt(r, "limit", p.Limit)
	engine.QueryText(r, "cursor", p.Cursor)
}

// ListByApp calls listServersByApp: list the communities of an app.
//
// Returns all communities of the app, public and private, page by page.
//
// Refusals, as [*collab.APIError]:
//   - 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
//   - 401: The app token is missing, malformed, unknown or expired.
//   - 403: The platform refuses the operation.
//   - 404: The app or the resource does not exist, or a limit is reached.
//   - 429: The AppKey sent too many requests, or the plan's quota is used up.
//
// See
// https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96-app-%E4%B8%8B%E7%9A%84%E7%A4%BE%E5%8C%BA%E5%88%97%E8%A1%A8
func (s *ServersService) ListByApp(ctx context.Context, params ListServersByAppParams, options ...collab.Option) (*ServerPage, error) {
	return engine.Call(ctx, s.client, &listServersByAppOperation, params.fill, readServerPage, options)
}

// ListByAppPages goes through the pages that begin with the one that ListByApp gets, each fetched when it is
// asked for. A walk that was broken off goes on with the Next of the last page that was seen.
//
// It ends with a [*collab.ParseError] if the server repeats itself, since it would never end otherwise, and with
// any error of the call.
func (s *ServersService) ListByAppPages(ctx context.Context, params ListServersByAppParams, options ...collab.Option) iter.Seq2[*collab.Page[*ServerPage, Server, ListServersByAppParams], error] {
	return engine.CursorPages(&listServersByAppOperation, params, func(p *ListServersByAppParams) *string { return p.Cursor }, func(params ListServersByAppParams) (*collab.Page[*ServerPage, Server, ListServersByAppParams], error) {
		data, err := s.ListByApp(ctx, params, options...)
		if err != nil {
			return nil, err
		}
		page := &collab.Page[*ServerPage, Server, ListServersByAppParams]{Items: data.Servers, Data: data}
		if cursor := data.Cursor; cursor != nil && *cursor != "" {
			params.Cursor = cursor
			page.Next = &params
		}
		return page, nil
	})
}

// ListByAppAll goes through the items of all pages. The next page is fetched when all items of the one before
// are taken.
func (s *ServersService) ListByAppAll(ctx context.Context, params ListServersByAppParams, options ...collab.Option) iter.Seq2[Server, error] {
	return engine.Items(s.ListByAppPages(ctx, params, options...))
}

// ListRecommended calls listRecommendedServers: list recommended communities.
//
// Returns the communities that were created last, at present 5 of them, or all if there are fewer.
//
// Refusals, as [*collab.APIError]:
//   - 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
//   - 401: The app token is missing, malformed, unknown or expired.
//   - 403: The platform refuses the operation.
//   - 404: The app or the resource does not exist, or a limit is reached.
//   - 429: The AppKey sent too many requests, or the plan's quota is used up.
//
// See
// https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E6%8E%A8%E8%8D%90%E7%9A%84%E7%A4%BE%E5%8C%BA%E7%9A%84%E8%AF%A6%E6%83%85
func (s *ServersService) ListRecommended(ctx context.Context, options ...collab.Option) (*ServerList, error) {
	return engine.Call(ctx, s.client, &listRecommendedServersOperation, nil, readServerList, options)
}

// SearchServersParams are what Search takes.
type SearchServersParams struct {
	// Name of a community, of at most 50 characters, or of a tag, of at most 20, as type says.
	// A community is found by its whole name or by the beginning of it: 足 and 足球 find 足球社区01, 球 and 社区01 do not.
	// A tag is found only by its whole name.
	// At most 50 characters.
	Name string `json:"name"`
	// What name is.
	// With 0 it is the name of a community, and the result is paged by limit and cursor.
	// With 1 it is the name of a tag, and all communities with that tag are returned at once, without limit and
	// cursor.
	// One of 0, 1. Default: 0.
	// Optional.
	Type *int `json:"type,omitempty"`
	// Number of items on a page.
	// From 1 to 20. Default: 20.
	// Optional.
	Limit *int `json:"limit,omitempty"`
	// Position to read from, taken from the response before.
	// Without it the first page is returned.
	// Optional.
	Cursor *string `json:"cursor,omitempty"`
}

func (p *SearchServersParams) fill(r *engine.Request) {
	r.Path("name", p.Name)
	engine.QueryInt(r, "type", p.Type)
	engine.QueryInt(r, "limit", p.Limit)
	engine.QueryText(r, "cursor", p.Cursor)
}

// Search calls searchServers: search public communities.
//
// Finds public communities by their name or by a tag.
// A search by name is paged, a search by tag is not.
//
// Refusals, as [*collab.APIError]:
//   - 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
//   - 401: The app token is missing, malformed, unknown or expired.
//   - 403: The platform refuses the operation.
//   - 404: The app or the resource does not exist, or a limit is reached.
//   - 429: The AppKey sent too many requests, or the plan's quota is used up.
//
// See
// https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E6%90%9C%E7%B4%A2%E5%85%AC%E5%85%B1%E7%A4%BE%E5%8C%BA
func (s *ServersService) Search(ctx context.Context, params SearchServersParams, options ...collab.Option) (*ServerPage, error) {
	return engine.Call(ctx, s.client, &searchServersOperation, params.fill, readServerPage, options)
}

// SearchPages goes through the pages that begin with the one that Search gets, each fetched when it is asked
// for. A walk that was broken off goes on with the Next of the last page that was seen.
//
// It ends with a [*collab.ParseError] if the server repeats itself, since it would never end otherwise, and with
// any error of the call.
func (s *ServersService) SearchPages(ctx context.Context, params SearchServersParams, options ...collab.Option) iter.Seq2[*collab.Page[*ServerPage, Server, SearchServersParams], error] {
	return engine.CursorPages(&searchServersOperation, params, func(p *SearchServersParams) *string { return p.Cursor }, func(params SearchServersParams) (*collab.Page[*ServerPage, Server, SearchServersParams], error) {
		data, err := s.Search(ctx, params, options...)
		if err != nil {
			return nil, err
		}
		page := &collab.Page[*ServerPage, Server, SearchServersParams]{Items: data.Servers, Data: data}
		if cursor := data.Cursor; cursor != nil && *cursor != "" {
			params.Cursor = cursor
			page.Next = &params
		}
		return page, nil
	})
}

// SearchAll goes through the items of all pages. The next page is fetched when all items of the one before are
// taken.
func (s *ServersService) SearchAll(ctx context.Context, params SearchServersParams, options ...collab.Option) iter.Seq2[Server, error] {
	return engine.Items(s.SearchPages(ctx, params, options...))
}

// UpdateServerParams are what Update takes.
type UpdateServerParams struct {
	// ID of the community.
	ServerID string `json:"server_id"`
	// Properties to change.
	Body UpdateServerRequest `json:"body"`
}

func (p *UpdateServerParams) fill(r *engine.Request) {
	r.Path("server_id", p.ServerID)
	engine.MaxLength(r, "name", p.Body.Name, 50)
	engine.MaxLength(r, "icon_url", p.Body.IconURL, 500)
	engine.MaxLength(r, "background_url", p.Body.BackgroundURL, 500)
	engine.MaxLength(r, "description", p.Body.Description, 500)
	engine.MaxLength(r, "custom", p.Body.Custom, 500)
	engine.Body(r, &p.Body, writeUpdateServerRequest)
}

// Update calls updateServer: update a community.
//
// Changes the properties that the request contains and returns the community.
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
// https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E4%BF%AE%E6%94%B9%E7%A4%BE%E5%8C%BA%E4%BF%A1%E6%81%AF
func (s *ServersService) Update(ctx context.Context, params UpdateServerParams, options ...collab.Option) (*ServerResult, error) {
	return engine.Call(ctx, s.client, &updateServerOperation, params.fill, readServerResult, options)
}

// DeleteServerParams are what Delete takes.
type DeleteServerParams struct {
	// ID of the community.
	ServerID string `json:"server_id"`
}

func (p *DeleteServerParams) fill(r *engine.Request) {
	r.Path("server_id", p.ServerID)
}

// Delete calls deleteServer: delete a community.
//
// Deletes a community together with its channel categories and channels.
//
// Refusals, as [*collab.APIError]:
//   - 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
//   - 401: The app token is missing, malformed, unknown or expired.
//   - 403: The platform refuses the operation.
//   - 404: The app, the community or the user does not exist, or a limit is reached.
//   - 429: The AppKey sent too many requests, or the plan's quota is used up.
//   - code 51021: The community does not exist.
//
// See https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E5%88%A0%E9%99%A4%E7%A4%BE%E5%8C%BA
func (s *ServersService) Delete(ctx context.Context, params DeleteServerParams, options ...collab.Option) (*Acknowledgement, error) {
	return engine.Call(ctx, s.client, &deleteServerOperation, params.fill, readAcknowledgement, options)
}

// GetServerParams are what Get takes.
type GetServerParams struct {
	// ID of the community.
	ServerID string `json:"server_id"`
}

func (p *GetServerParams) fill(r *engine.Request) {
	r.Path("server_id", p.ServerID)
}

// Get calls getServer: get a community.
//
// Returns a community with its tags.
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
// https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E6%8C%87%E5%AE%9A%E7%A4%BE%E5%8C%BA%E7%9A%84%E8%AF%A6%E6%83%85
func (s *ServersService) Get(ctx context.Context, params GetServerParams, options ...collab.Option) (*ServerResult, error) {
	return engine.Call(ctx, s.client, &getServerOperation, params.fill, readServerResult, options)
}
