// Code generated from the API description. DO NOT EDIT.

package shimo

import (
	"context"

	"example.com/collab"
	"example.com/collab/internal/engine"
)

// Get calls getApp: get an app's details and license.
//
// Returns the app's name, usable file types, numbers of users and seats, license period and callback URL.
//
// Refusals, as [*collab.APIError]:
//   - code 20005: The app does not exist.
//
// See https://open.shimo.im/docs/SDK-3.12/apis/base#get-app-detail
func (s *AppsService) Get(ctx context.Context, options ...collab.Option) (*App, error) {
	return engine.Call(ctx, s.client, &getAppOperation, nil, readApp, options)
}

// UpdateAppEndpointURLParams are what UpdateEndpointURL takes.
type UpdateAppEndpointURLParams struct {
	// The new callback URL.
	Body UpdateAppEndpointURLRequest `json:"body"`
}

func (p *UpdateAppEndpointURLParams) fill(r *engine.Request) {
	engine.Body(r, &p.Body, writeUpdateAppEndpointURLRequest)
}

// UpdateEndpointURL calls updateAppEndpointUrl: update an app's callback URL.
//
// Sets the URL below which Shimo calls the integrator's server.
//
// Refusals, as [*collab.APIError]:
//   - code 20003: The parameters for changing an app are wrong.
//   - code 20004: The app could not be changed.
//   - code 20005: The app does not exist.
//
// See https://open.shimo.im/docs/SDK-3.12/apis/base#update-app-endpoint-url
func (s *AppsService) UpdateEndpointURL(ctx context.Context, params UpdateAppEndpointURLParams, options ...collab.Option) error {
	return engine.Do(ctx, s.client, &updateAppEndpointURLOperation, params.fill, options)
}
