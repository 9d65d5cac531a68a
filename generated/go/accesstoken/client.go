// Code generated from the API description. DO NOT EDIT.

// Package accesstoken is the client of ZSGF access tokens.
//
// ZSGF (掌事高发) is a backend service for apps.
// This API manages the tokens with which the users of an app call it.
package accesstoken

import (
	"log/slog"

	"example.com/collab"
	"example.com/collab/internal/engine"
)

// Config says where the server is, and what proves who calls.
type Config struct {
	// BaseURL is the address of the server, {scheme}://api.zashigaofa.cn; https://api.zashigaofa.cn unless set.
	//
	// scheme: Protocol.
	// With http the token travels in clear text.
	BaseURL string
	// Key of the app whose tokens are managed.
	AppKey string
	// AccessToken is that of the caller.
	AccessToken collab.Source
}

// Client calls the operations of ZSGF access tokens. It is safe for concurrent use.
type Client struct {
	client *engine.Client
}

// New makes a client. Nothing is sent.
//
// It returns a [*collab.ArgumentError] if the configuration lacks something.
func New(config Config, options ...collab.Option) (*Client, error) {
	if config.BaseURL == "" {
		config.BaseURL = "https://api.zashigaofa.cn"
	}
	client, err := engine.New(engine.Config{
		API: &engine.API{
			Name:   "accesstoken",
			CodeAt: []string{"/code"},
			Codes:  errorCodes,
		},
		BaseURL: config.BaseURL,
		Bound: map[string]string{
			"appKey": config.AppKey,
		},
		Needed: []engine.Need{
			{Field: "AppKey", There: config.AppKey != ""},
			{Field: "AccessToken", There: config.AccessToken != nil},
		},
	}, options)
	if err != nil {
		return nil, err
	}
	client.Authorize(engine.Credentials{Sources: map[string]engine.Credential{"accessToken": engine.Plain{Source: config.AccessToken}}})
	return &Client{
		client: client,
	}, nil
}

// String names the client without its credentials.
func (c *Client) String() string { return c.client.String() }

// LogValue names the client without its credentials.
func (c *Client) LogValue() slog.Value { return c.client.LogValue() }
