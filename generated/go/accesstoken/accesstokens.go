// Code generated from the API description. DO NOT EDIT.

package accesstoken

import (
	"context"
	"iter"

	"example.com/collab"
	"example.com/collab/internal/engine"
	"example.com/collab/internal/wire"
)

// ListAccessTokensParams are what List takes.
type ListAccessTokensParams struct {
	// Identifier of the user whose tokens are listed.
	// Optional.
	UserID *int64 `json:"userId,omitempty"`
	// Number of tokens to skip.
	// Optional.
	Skip *int `json:"skip,omitempty"`
	// Number of tokens to return.
	// Optional.
	Take *int `json:"take,omitempty"`
}

func (p *ListAccessTokensParams) fill(r *engine.Request) {
	engine.QueryInt(r, "userId", p.UserID)
	engine.QueryInt(r, "skip", p.Skip)
	engine.QueryInt(r, "take", p.Take)
}

// List calls listAccessTokens: list access tokens.
//
// Lists the access tokens of an app, one page at a time.
// Each entry carries the token itself, which is a secret.
// userId narrows the list to one user.
//
// See https://doc.zashigaofa.com/1.0/api/access-token.html
func (s *Client) List(ctx context.Context, params ListAccessTokensParams, options ...collab.Option) (*AccessTokenListResult, error) {
	return engine.Call(ctx, s.client, &listAccessTokensOperation, params.fill, readAccessTokenListResult, options)
}

// ListPages goes through the pages that begin with the one that List gets, each fetched when it is asked for. A
// walk that was broken off goes on with the Next of the last page that was seen.
//
// It ends with a [*collab.ParseError] if the server repeats itself, since it would never end otherwise, and with
// any error of the call.
func (s *Client) ListPages(ctx context.Context, params ListAccessTokensParams, options ...collab.Option) iter.Seq2[*collab.Page[*AccessTokenListResult, UserAccessToken, ListAccessTokensParams], error] {
	return engine.NumberedPages(&listAccessTokensOperation, params, func(params ListAccessTokensParams) (*collab.Page[*AccessTokenListResult, UserAccessToken, ListAccessTokensParams], error) {
		data, err := s.List(ctx, params, options...)
		if err != nil {
			return nil, err
		}
		page := &collab.Page[*AccessTokenListResult, UserAccessToken, ListAccessTokensParams]{Items: data.Data, Data: data}
		end := len(data.Data)
		if params.Skip != nil {
			end += *params.Skip
		}
		if len(data.Data) > 0 && int64(end) < data.Total {
			params.Skip = &end
			page.Next = &params
		}
		return page, nil
	})
}

// ListAll goes through the items of all pages. The next page is fetched when all items of the one before are
// taken.
func (s *Client) ListAll(ctx context.Context, params ListAccessTokensParams, options ...collab.Option) iter.Seq2[UserAccessToken, error] {
	return engine.Items(s.ListPages(ctx, params, options...))
}

// CreateAccessTokenParams are what Create takes.
type CreateAccessTokenParams struct {
	// The token to create.
	// The server also takes this object as text/json, application/json-patch+json and any other application/*+json,
	// which changes nothing: it is not a JSON Patch.
	Body AccessTokenPostRequest `json:"body"`
}

func (p *CreateAccessTokenParams) fill(r *engine.Request) {
	engine.Body(r, &p.Body, writeAccessTokenPostRequest)
}

// Create calls createAccessToken: create an access token.
//
// Creates an access token for a user.
// The response carries the token, which is a secret, but not its identifier.
// The list gives the id that a later update or deletion needs.
//
// Sending it twice is not the same as sending it once.
//
// See https://doc.zashigaofa.com/1.0/api/access-token.html
func (s *Client) Create(ctx context.Context, params CreateAccessTokenParams, options ...collab.Option) (*TokenModel, error) {
	return engine.Call(ctx, s.client, &createAccessTokenOperation, params.fill, readTokenModel, options)
}

// UpdateAccessTokenParams are what Update takes.
type UpdateAccessTokenParams struct {
	// Identifier of the token, as the list gives it.
	ID int64 `json:"id"`
	// The new state of the token.
	// The server also takes this object as text/json, application/json-patch+json and any other application/*+json,
	// which changes nothing: it is not a JSON Patch.
	Body AccessTokenPutRequest `json:"body"`
}

func (p *UpdateAccessTokenParams) fill(r *engine.Request) {
	engine.PathInt(r, "id", p.ID)
	engine.Body(r, &p.Body, writeAccessTokenPutRequest)
}

// Update calls updateAccessToken: update an access token.
//
// Replaces the title, tags, description, permissions and state of an access token.
// All five fields belong in the request, because one that is left out most probably falls back to its default.
// In particular, a request without enable probably disables the token.
// The owner and the time of expiry cannot be changed.
//
// See https://doc.zashigaofa.com/1.0/api/access-token.html
func (s *Client) Update(ctx context.Context, params UpdateAccessTokenParams, options ...collab.Option) (bool, error) {
	return engine.Value(ctx, s.client, &updateAccessTokenOperation, params.fill, wire.ReadBool, options)
}

// DeleteAccessTokenParams are what Delete takes.
type DeleteAccessTokenParams struct {
	// Identifier of the token, as the list gives it.
	ID int64 `json:"id"`
}

func (p *DeleteAccessTokenParams) fill(r *engine.Request) {
	engine.PathInt(r, "id", p.ID)
}

// Delete calls deleteAccessToken: delete an access token.
//
// Deletes an access token.
// A token that may be needed again can be disabled instead, by an update with enable set to false.
//
// See https://doc.zashigaofa.com/1.0/api/access-token.html
func (s *Client) Delete(ctx context.Context, params DeleteAccessTokenParams, options ...collab.Option) (bool, error) {
	return engine.Value(ctx, s.client, &deleteAccessTokenOperation, params.fill, wire.ReadBool, options)
}
