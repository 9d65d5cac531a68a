// Code generated from the API description. DO NOT EDIT.

package circle

import (
	"context"
	"iter"

	"example.com/collab"
	"example.com/collab/internal/engine"
)

// ListServerMembersParams are what List takes.
type ListServerMembersParams struct {
	// ID of the community.
	ServerID string `json:"server_id"`
	// Number of items on a page.
	// From 1 to 20. Default: 20.
	// Optional.
	Limit *int `json:"limit,omitempty"`
	// Position to read from, taken from the response before.
	// Without it the first page is returned.
	// Optional.
	Cursor *string `json:"cursor,omitempty"`
}

func (p *ListServerMembersParams) fill(r *engine.Request) {
	r.Path("server_id", p.ServerID)
	engine.QueryInt(r, "limit", p.Limit)
	engine.QueryText(r, "cursor", p.Cursor)
}

// List calls listServerMembers: list the members of a community.
//
// Returns the members of a community with their roles, page by page.
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
// https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E7%A4%BE%E5%8C%BA%E6%88%90%E5%91%98%E5%88%97%E8%A1%A8
func (s *MembersService) List(ctx context.Context, params ListServerMembersParams, options ...collab.Option) (*MemberPage, error) {
	return engine.Call(ctx, s.client, &listServerMembersOperation, params.fill, readMemberPage, options)
}

// ListPages goes through the pages that begin with the one that List gets, each fetched when it is asked for. A
// walk that was broken off goes on with the Next of the last page that was seen.
//
// It ends with a [*collab.ParseError] if the server repeats itself, since it would never end otherwise, and with
// any error of the call.
func (s *MembersService) ListPages(ctx context.Context, params ListServerMembersParams, options ...collab.Option) iter.Seq2[*collab.Page[*MemberPage, ServerMember, ListServerMembersParams], error] {
	return engine.CursorPages(&listServerMembersOperation, params, func(p *ListServerMembersParams) *string { return p.Cursor }, func(params ListServerMembersParams) (*collab.Page[*MemberPage, ServerMember, ListServerMembersParams], error) {
		data, err := s.List(ctx, params, options...)
		if err != nil {
			return nil, err
		}
		page := &collab.Page[*MemberPage, ServerMember, ListServerMembersParams]{Items: data.Users, Data: data}
		if cursor := data.Cursor; cursor != nil && *cursor != "" {
			params.Cursor = cursor
			page.Next = &params
		}
		return page, nil
	})
}

// ListAll goes through the items of all pages. The next page is fetched when all items of the one before are
// taken.
func (s *MembersService) ListAll(ctx context.Context, params ListServerMembersParams, options ...collab.Option) iter.Seq2[ServerMember, error] {
	return engine.Items(s.ListPages(ctx, params, options...))
}

// CountServerMembersParams are what Count takes.
type CountServerMembersParams struct {
	// ID of the community.
	ServerID string `json:"server_id"`
}

func (p *CountServerMembersParams) fill(r *engine.Request) {
	r.Path("server_id", p.ServerID)
}

// Count calls countServerMembers: count the members of a community.
//
// Returns the number of all members of a community.
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
// https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E7%A4%BE%E5%8C%BA%E5%86%85%E7%9A%84%E6%88%90%E5%91%98%E6%80%BB%E6%95%B0
func (s *MembersService) Count(ctx context.Context, params CountServerMembersParams, options ...collab.Option) (*MemberCountResult, error) {
	return engine.Call(ctx, s.client, &countServerMembersOperation, params.fill, readMemberCountResult, options)
}

// JoinServerParams are what Join takes.
type JoinServerParams struct {
	// ID of the community.
	ServerID string `json:"server_id"`
	// ID of the user whom the call concerns.
	UserID string `json:"userId"`
	// Whether the user joins the default channel too.
	// Otherwise the user joins no channel of the community.
	// A later version of the documentation adds this parameter.
	// Default: true.
	// Optional.
	IsJoinDefaultChannel *bool `json:"isJoinDefaultChannel,omitempty"`
}

func (p *JoinServerParams) fill(r *engine.Request) {
	r.Path("server_id", p.ServerID)
	engine.QueryText(r, "userId", &p.UserID)
	engine.QueryBool(r, "isJoinDefaultChannel", p.IsJoinDefaultChannel)
}

// Join calls joinServer: let a user join a community.
//
// Adds one user to a community and returns the community.
// A user joins at most 100 communities.
// The user joins the default channel too, unless isJoinDefaultChannel is false.
// That channel holds at most 2000 users by default; when it is full, the call fails.
//
// Sending it twice is not the same as sending it once.
//
// Refusals, as [*collab.APIError]:
//   - 400: The request is malformed, or Circle refuses it, for example because the user is already in the
//     community.
//   - 401: The app token is missing, malformed, unknown or expired.
//   - 403: The platform refuses the operation.
//   - 404: The app, the community or the user does not exist, or a limit is reached.
//   - 429: The AppKey sent too many requests, or the plan's quota is used up.
//   - code 51013: The user is already in the community.
//   - code 51021: The community does not exist.
//
// See
// https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E5%B0%86%E7%94%A8%E6%88%B7%E5%8A%A0%E5%85%A5%E7%A4%BE%E5%8C%BA
func (s *MembersService) Join(ctx context.Context, params JoinServerParams, options ...collab.Option) (*ServerResult, error) {
	return engine.Call(ctx, s.client, &joinServerOperation, params.fill, readServerResult, options)
}

// GetServerMemberRoleParams are what GetRole takes.
type GetServerMemberRoleParams struct {
	// ID of the community.
	ServerID string `json:"server_id"`
	// ID of the user whom the call concerns.
	UserID string `json:"userId"`
}

func (p *GetServerMemberRoleParams) fill(r *engine.Request) {
	r.Path("server_id", p.ServerID)
	engine.QueryText(r, "userId", &p.UserID)
}

// GetRole calls getServerMemberRole: get the role of a member.
//
// Returns the role of a member in a community.
//
// Refusals, as [*collab.APIError]:
//   - 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
//   - 401: The app token is missing, malformed, unknown or expired.
//   - 403: The platform refuses the operation.
//   - 404: The app, the community or the user does not exist, the user is not in the community, or a limit is
//     reached.
//   - 429: The AppKey sent too many requests, or the plan's quota is used up.
//   - code 51021: The community does not exist.
//   - code 51022: The user is not in the community.
//
// See
// https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E6%9F%A5%E8%AF%A2%E6%8C%87%E5%AE%9A%E6%88%90%E5%91%98%E5%9C%A8%E7%A4%BE%E5%8C%BA%E5%86%85%E7%9A%84%E8%A7%92%E8%89%B2
func (s *MembersService) GetRole(ctx context.Context, params GetServerMemberRoleParams, options ...collab.Option) (*MemberRoleResult, error) {
	return engine.Call(ctx, s.client, &getServerMemberRoleOperation, params.fill, readMemberRoleResult, options)
}

// UpdateServerMemberRoleParams are what UpdateRole takes.
type UpdateServerMemberRoleParams struct {
	// ID of the community.
	ServerID string `json:"server_id"`
	// ID of the user whom the call concerns.
	UserID string `json:"userId"`
	// New role, where 1 is an administrator and 2 an ordinary member.
	// Any other value is refused, 0 for the owner included.
	// One of 1, 2.
	Role int `json:"role"`
}

func (p *UpdateServerMemberRoleParams) fill(r *engine.Request) {
	r.Path("server_id", p.ServerID)
	engine.QueryText(r, "userId", &p.UserID)
	engine.QueryInt(r, "role", &p.Role)
}

// UpdateRole calls updateServerMemberRole: update the role of a member.
//
// Makes a member an administrator or an ordinary member.
//
// Refusals, as [*collab.APIError]:
//   - 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
//   - 401: The app token is missing, malformed, unknown or expired.
//   - 403: The platform refuses the operation.
//   - 404: The app, the community or the user does not exist, the user is not in the community, or a limit is
//     reached.
//   - 429: The AppKey sent too many requests, or the plan's quota is used up.
//   - code 51021: The community does not exist.
//   - code 51022: The user is not in the community.
//
// See
// https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E4%BF%AE%E6%94%B9%E7%A4%BE%E5%8C%BA%E4%B8%AD%E6%8C%87%E5%AE%9A%E6%88%90%E5%91%98%E7%9A%84%E8%A7%92%E8%89%B2
func (s *MembersService) UpdateRole(ctx context.Context, params UpdateServerMemberRoleParams, options ...collab.Option) (*Acknowledgement, error) {
	return engine.Call(ctx, s.client, &updateServerMemberRoleOperation, params.fill, readAcknowledgement, options)
}

// RemoveServerMemberParams are what Remove takes.
type RemoveServerMemberParams struct {
	// ID of the community.
	ServerID string `json:"server_id"`
	// ID of the user whom the call concerns.
	UserID string `json:"userId"`
}

func (p *RemoveServerMemberParams) fill(r *engine.Request) {
	r.Path("server_id", p.ServerID)
	engine.QueryText(r, "userId", &p.UserID)
}

// Remove calls removeServerMember: remove a member from a community.
//
// Removes a member from a community and from all of its channels.
//
// Refusals, as [*collab.APIError]:
//   - 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
//   - 401: The app token is missing, malformed, unknown or expired.
//   - 403: The platform refuses the operation.
//   - 404: The app, the community or the user does not exist, the user is not in the community, or a limit is
//     reached.
//   - 429: The AppKey sent too many requests, or the plan's quota is used up.
//   - code 51021: The community does not exist.
//   - code 51022: The user is not in the community.
//
// See
// https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E5%B0%86%E6%88%90%E5%91%98%E7%A7%BB%E5%87%BA%E7%A4%BE%E5%8C%BA
func (s *MembersService) Remove(ctx context.Context, params RemoveServerMemberParams, options ...collab.Option) (*Acknowledgement, error) {
	return engine.Call(ctx, s.client, &removeServerMemberOperation, params.fill, readAcknowledgement, options)
}

// CheckServerMemberParams are what Check takes.
type CheckServerMemberParams struct {
	// ID of the community.
	ServerID string `json:"server_id"`
	// ID of the user.
	UserID string `json:"user_id"`
}

func (p *CheckServerMemberParams) fill(r *engine.Request) {
	r.Path("server_id", p.ServerID)
	r.Path("user_id", p.UserID)
}

// Check calls checkServerMember: check whether a user is a member.
//
// Tells whether a user belongs to a community.
// A user whose ID is role probably cannot be checked, because that URL asks for a role.
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
// https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E6%9F%A5%E8%AF%A2%E7%94%A8%E6%88%B7%E6%98%AF%E5%90%A6%E5%9C%A8%E7%A4%BE%E5%8C%BA%E5%86%85
func (s *MembersService) Check(ctx context.Context, params CheckServerMemberParams, options ...collab.Option) (*MemberCheckResult, error) {
	return engine.Call(ctx, s.client, &checkServerMemberOperation, params.fill, readMemberCheckResult, options)
}
