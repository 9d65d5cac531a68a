// Code generated from the API description. DO NOT EDIT.

package shimo

import (
	"context"
	"iter"

	"example.com/collab"
	"example.com/collab/internal/engine"
	"example.com/collab/internal/wire"
)

// ListUsersParams are what List takes.
type ListUsersParams struct {
	// The number of the page, where the first one is 1.
	Page int `json:"page"`
	// The number of users on a page.
	Size int `json:"size"`
}

func (p *ListUsersParams) fill(r *engine.Request) {
	engine.QueryInt(r, "page", &p.Page)
	engine.QueryInt(r, "size", &p.Size)
}

// List calls listUsers: list users and the state of their seats.
//
// Returns one page of the users that Shimo knows, each with the state of its seat.
// The answer is a bare array without a total, so a page with fewer users than asked for is the last one.
//
// See
// https://open.shimo.im/docs/SDK-3.12/apis/base#%E8%8E%B7%E5%8F%96%E7%94%A8%E6%88%B7%E5%88%97%E8%A1%A8%E5%92%8C%E5%B8%AD%E4%BD%8D%E7%8A%B6%E6%80%81
func (s *UsersService) List(ctx context.Context, params ListUsersParams, options ...collab.Option) ([]User, error) {
	return engine.Value(ctx, s.client, &listUsersOperation, params.fill, func(r *wire.Reader, v *[]User) { wire.ReadList(r, v, readUser) }, options)
}

// ListPages goes through the pages that begin with the one that List gets, each fetched when it is asked for. A
// walk that was broken off goes on with the Next of the last page that was seen.
//
// It ends with a [*collab.ParseError] if the server repeats itself, since it would never end otherwise, and with
// any error of the call.
func (s *UsersService) ListPages(ctx context.Context, params ListUsersParams, options ...collab.Option) iter.Seq2[*collab.Page[[]User, User, ListUsersParams], error] {
	return engine.NumberedPages(&listUsersOperation, params, func(params ListUsersParams) (*collab.Page[[]User, User, ListUsersParams], error) {
		data, err := s.List(ctx, params, options...)
		if err != nil {
			return nil, err
		}
		page := &collab.Page[[]User, User, ListUsersParams]{Items: data, Data: data}
		if len(data) > 0 && len(data) >= params.Size {
			params.Page++
			page.Next = &params
		}
		return page, nil
	})
}

// ListAll goes through the items of all pages. The next page is fetched when all items of the one before are
// taken.
func (s *UsersService) ListAll(ctx context.Context, params ListUsersParams, options ...collab.Option) iter.Seq2[User, error] {
	return engine.Items(s.ListPages(ctx, params, options...))
}

// ActivateUsersParams are what Activate takes.
type ActivateUsersParams struct {
	// The users to activate.
	Body UserIDsRequest `json:"body"`
}

func (p *ActivateUsersParams) fill(r *engine.Request) {
	engine.Body(r, &p.Body, writeUserIDsRequest)
}

// Activate calls activateUsers: activate users' seats.
//
// Makes the users active, so that each takes up a seat.
// A disabled user can work again only after this.
//
// See https://open.shimo.im/docs/SDK-3.12/apis/base#%E6%BF%80%E6%B4%BB%E7%94%A8%E6%88%B7%E5%B8%AD%E4%BD%8D
func (s *UsersService) Activate(ctx context.Context, params ActivateUsersParams, options ...collab.Option) error {
	return engine.Do(ctx, s.client, &activateUsersOperation, params.fill, options)
}

// DeactivateUsersParams are what Deactivate takes.
type DeactivateUsersParams struct {
	// The users to disable.
	Body UserIDsRequest `json:"body"`
}

func (p *DeactivateUsersParams) fill(r *engine.Request) {
	engine.Body(r, &p.Body, writeUserIDsRequest)
}

// Deactivate calls deactivateUsers: cancel users' seats.
//
// Disables the users, so that their seats become free.
// A disabled user can work again only after being activated.
//
// See https://open.shimo.im/docs/SDK-3.12/apis/base#%E5%8F%96%E6%B6%88%E7%94%A8%E6%88%B7%E5%B8%AD%E4%BD%8D
func (s *UsersService) Deactivate(ctx context.Context, params DeactivateUsersParams, options ...collab.Option) error {
	return engine.Do(ctx, s.client, &deactivateUsersOperation, params.fill, options)
}

// SetUserStatusParams are what SetStatus takes.
type SetUserStatusParams struct {
	// The users and the state to set.
	Body SetUserStatusRequest `json:"body"`
}

func (p *SetUserStatusParams) fill(r *engine.Request) {
	engine.Body(r, &p.Body, writeSetUserStatusRequest)
}

// SetStatus calls setUserStatus: set the state of users' seats.
//
// Sets the seats of several users to one state.
// Setting a user to not yet used does not lock the user out: a page that is still open, with a valid signature
// and token, makes the user active again with its next request.
//
// Since 3.12 of the vendor's documentation.
//
// See https://open.shimo.im/docs/SDK-3.12/apis/base#batch-set-user-status
func (s *UsersService) SetStatus(ctx context.Context, params SetUserStatusParams, options ...collab.Option) error {
	return engine.Do(ctx, s.client, &setUserStatusOperation, params.fill, options)
}
