// Code generated from the API description. DO NOT EDIT.

// Package circle is the client of Easemob Circle.
//
// Circle has three layers: communities, the channels in them, and the threads in the channels.
// Channels can be grouped into categories.
// On the wire a community is called server.
// This API creates, finds, changes and deletes communities, tags them, and manages who belongs to them in which
// role.
// The chat service has to be enabled and configured for the app in Easemob's console first.
package circle

import (
	"context"
	"log/slog"
	"time"

	"example.com/collab"
	"example.com/collab/internal/engine"
)

// Config says where the server is, and what proves who calls.
type Config struct {
	// BaseURL is the address of the server, {scheme}://{host}.
	//
	// scheme: Protocol.
	// With http the token travels in clear text.
	//
	// host: Host without a scheme or path, as the Easemob console shows it.
	BaseURL string
	// Unique name that Easemob gave to the organization, the part of the AppKey before #.
	OrgName string
	// Name of the app as entered in the console, the part of the AppKey after #.
	AppName string
	// Token is a ready App Token. Without one, the client fetches it with ClientID and ClientSecret.
	Token collab.Source
	// ClientID is that of the app, from the Easemob console.
	ClientID string
	// ClientSecret is that of the app. A token that is fetched with it is kept until nine tenths of its life are over.
	ClientSecret collab.Source
}

func fetchToken(ctx context.Context, client *engine.Client, config Config) (string, time.Duration, error) {
	secret, err := config.ClientSecret.Secret(ctx)
	if err != nil {
		return "", 0, err
	}
	service := AuthService{client}
	token, err := service.CreateToken(ctx, CreateAppTokenParams{Body: AppTokenRequest{
		GrantType: AppTokenRequestGrantTypeClientCredentials, ClientID: config.ClientID, ClientSecret: collab.Secret(secret),
	}})
	if err != nil {
		return "", 0, err
	}
	return string(token.AccessToken), engine.Seconds(token.ExpiresIn), nil
}

// Client calls the operations of Easemob Circle. It is safe for concurrent use.
type Client struct {
	// Creating the token that all other operations need.
	Auth *AuthService

	// Users of the app, as Circle sees them.
	Users *UsersService

	// Communities are the top layer of Circle: all messages and events happen inside one.
	// They are public or private.
	// Users can list public communities and join and leave them freely.
	// They cannot list private ones, and join them only if a member invites them.
	//
	// A channel is a chat group or chat room of the chat service, with the same ID.
	// Such a group or room must not be deleted, and its members must not be added or removed, in the console or
	// through the chat API.
	// Deleting it leaves the data inconsistent: users may be unable to join the community or the channel, or to send
	// messages in it.
	// Before a clean-up of groups or rooms, the details of the channel
	// (https://doc.easemob.com/product/circle/channel_mgmt_rest.html) with that ID tell whether Circle uses it; if
	// it does, it has to stay.
	// Circle data is cleaned up by deleting the community, with deleteServer, or the channel instead.
	Servers *ServersService

	// Tags of a community, by which users find it.
	Tags *TagsService

	// Members of a community and their roles.
	// A community has one owner, who may do everything in it and cannot leave it, only delete it.
	// Administrators manage the community, its channels and its ordinary members.
	// Ordinary members read and write in the channels.
	Members *MembersService

	client *engine.Client
}

// AuthService has the operations of a resource. Creating the token that all other operations need.
type AuthService struct{ client *engine.Client }

// UsersService has the operations of a resource. Users of the app, as Circle sees them.
type UsersService struct{ client *engine.Client }

// ServersService has the operations of a resource. Communities are the top layer of Circle: all messages and
// events happen inside one.
// They are public or private.
// Users can list public communities and join and leave them freely.
// They cannot list private ones, and join them only if a member invites them.
//
// A channel is a chat group or chat room of the chat service, with the same ID.
// Such a group or room must not be deleted, and its members must not be added or removed, in the console or
// through the chat API.
// Deleting it leaves the data inconsistent: users may be unable to join the community or the channel, or to send
// messages in it.
// Before a clean-up of groups or rooms, the details of the channel
// (https://doc.easemob.com/product/circle/channel_mgmt_rest.html) with that ID tell whether Circle uses it; if
// it does, it has to stay.
// Circle data is cleaned up by deleting the community, with deleteServer, or the channel instead.
type ServersService struct{ client *engine.Client }

// TagsService has the operations of a resource. Tags of a community, by which users find it.
type TagsService struct{ client *engine.Client }

// MembersService has the operations of a resource. Members of a community and their roles.
// A community has one owner, who may do everything in it and cannot leave it, only delete it.
// Administrators manage the community, its channels and its ordinary members.
// Ordinary members read and write in the channels.
type MembersService struct{ client *engine.Client }

// New makes a client. Nothing is sent.
//
// It returns a [*collab.ArgumentError] if the configuration lacks something.
func New(config Config, options ...collab.Option) (*Client, error) {

	client, err := engine.New(engine.Config{
		API: &engine.API{
			Name:   "circle",
			CodeAt: []string{"/code", "/error"},
			Codes:  errorCodes,
		},
		BaseURL: config.BaseURL,
		Bound: map[string]string{
			"org_name": config.OrgName,
			"app_name": config.AppName,
		},
		Needed: []engine.Need{
			{Field: "OrgName", There: config.OrgName != ""},
			{Field: "AppName", There: config.AppName != ""},
			{Field: "Token, or ClientID with ClientSecret,", There: config.Token != nil || config.ClientID != "" && config.ClientSecret != nil},
		},
	}, options)
	if err != nil {
		return nil, err
	}
	token := engine.Credential(engine.Plain{Source: config.Token})
	if config.Token == nil {
		token = &engine.KeptToken{Now: client.Now, Fetch: func(ctx context.Context) (string, time.Duration, error) {
			return fetchToken(ctx, client, config)
		}}
	}
	client.Authorize(engine.Credentials{Sources: map[string]engine.Credential{"appToken": token}})
	return &Client{
		client:  client,
		Auth:    &AuthService{client},
		Users:   &UsersService{client},
		Servers: &ServersService{client},
		Tags:    &TagsService{client},
		Members: &MembersService{client},
	}, nil
}

// String names the client without its credentials.
func (c *Client) String() string { return c.client.String() }

// LogValue names the client without its credentials.
func (c *Client) LogValue() slog.Value { return c.client.LogValue() }
