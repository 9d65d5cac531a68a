// Code generated from the API description. DO NOT EDIT.

package circle

import (
	"context"

	"example.com/collab"
	"example.com/collab/internal/engine"
)

// CheckUserExistsParams are what CheckExists takes.
type CheckUserExistsParams struct {
	// ID of the user.
	UserID string `json:"user_id"`
}

func (p *CheckUserExistsParams) fill(r *engine.Request) {
	r.Path("user_id", p.UserID)
}

// CheckExists calls checkUserExists: check whether a user exists.
//
// Tells whether Circle knows a user.
//
// Refusals, as [*collab.APIError]:
//   - 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
//   - 401: The app token is missing, malformed, unknown or expired.
//   - 403: The platform refuses the operation.
//   - 404: The app or the resource does not exist, or a limit is reached.
//   - 429: The AppKey sent too many requests, or the plan's quota is used up.
//
// See
// https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E6%9F%A5%E8%AF%A2%E7%8E%AF%E4%BF%A1%E8%B6%85%E7%BA%A7%E7%A4%BE%E5%8C%BA%E7%94%A8%E6%88%B7%E6%98%AF%E5%90%A6%E5%AD%98%E5%9C%A8
func (s *UsersService) CheckExists(ctx context.Context, params CheckUserExistsParams, options ...collab.Option) (*UserExistsResult, error) {
	return engine.Call(ctx, s.client, &checkUserExistsOperation, params.fill, readUserExistsResult, options)
}
