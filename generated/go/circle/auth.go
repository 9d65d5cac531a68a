// Code generated from the API description. DO NOT EDIT.

package circle

import (
	"context"

	"example.com/collab"
	"example.com/collab/internal/engine"
)

// CreateAppTokenParams are what CreateToken takes.
type CreateAppTokenParams struct {
	// Credentials of the app.
	Body AppTokenRequest `json:"body"`
}

func (p *CreateAppTokenParams) fill(r *engine.Request) {
	r.Secret(p.Body.ClientSecret)
	engine.Body(r, &p.Body, writeAppTokenRequest)
}

// CreateToken calls createAppToken: create an app token.
//
// Exchanges the client credentials of an app for an app token, which all other operations need.
// A token is kept until it expires: Easemob may block an account that asks too often.
// At most 300 requests per second are allowed per AppKey.
//
// Refusals, as [*collab.APIError]:
//   - 400: The credentials are wrong or the request is malformed.
//   - 404: The app does not exist on this host.
//   - 415: The body is not declared as JSON.
//   - 429: The AppKey sent too many requests, or the plan's quota is used up.
//   - code invalid_grant: The client ID or the client secret does not match the app.
//
// See https://doc.easemob.com/product/easemob_app_token.html
func (s *AuthService) CreateToken(ctx context.Context, params CreateAppTokenParams, options ...collab.Option) (*AppTokenResult, error) {
	return engine.Call(ctx, s.client, &createAppTokenOperation, params.fill, readAppTokenResult, options)
}
