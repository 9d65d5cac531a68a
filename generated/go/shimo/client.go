// Code generated from the API description. DO NOT EDIT.

// Package shimo is the client of Shimo documents.
//
// The server side of the Shimo SDK, version 2: an integrator's own server manages files, seats and sheet
// contents with it.
// Users edit in the Shimo editor, which the integrator embeds in a page.
// Files belong to the integrator, and Shimo knows them by the identifiers that the integrator chose.
package shimo

import (
	"context"
	"log/slog"

	"example.com/collab"
	"example.com/collab/internal/engine"
)

// Config says where the server is, and what proves who calls.
type Config struct {
	// BaseURL is the address of the server, {scheme}://{domain}.
	//
	// scheme: The protocol that the installation serves.
	//
	// domain: The host of the installation, which Shimo tells the integrator.
	BaseURL string
	// AppID is what Shimo gave you.
	AppID string
	// AppSecret is what Shimo gave you, by which signatures are made. It never leaves this process.
	AppSecret collab.Source
	// Signature makes the signatures elsewhere, so that the AppSecret stays there. It is asked for each attempt, with the scope "license"
	// or none, and once more after a 401. One for a scope must not be handed out twice.
	Signature func(ctx context.Context, scope string) (string, error)
	// Token is that of the user on whose behalf the calls are made, issued by you.
	Token collab.Source
	// Transport says whether signature and token travel in headers, as they do unless it is set, or in the query, the only way for
	// servers of SDK 3.10.
	Transport Transport
	// NoQueryAppID leaves the AppId out of the query beside a signature there. Servers of SDK 3.10 require it, later ones deprecate it.
	NoQueryAppID bool
	// JTI puts a random jti into license signatures, so that any number of them can be made in a second. The vendor does not document
	// that claim. Unless set, they differ in exp, which allows 180 within 4 minutes.
	JTI bool
	// PathFamily names the paths that servers offer under two: shimo-files (unless set), which all have, or
	// collab-files, which newer ones prefer.
	PathFamily PathFamily
}

// PathFamily names the paths that servers offer under two.
type PathFamily string

// The families of paths.
const (
	// PathFamilyShimoFiles is the one that all servers have.
	PathFamilyShimoFiles PathFamily = "shimo-files"
	// PathFamilyCollabFiles is the one that newer servers prefer.
	PathFamilyCollabFiles PathFamily = "collab-files"
)

// Transport is where signature and token travel.
type Transport string

// The transports.
const (
	TransportHeader Transport = "header"
	TransportQuery  Transport = "query"
)

// Client calls the operations of Shimo documents. It is safe for concurrent use.
type Client struct {
	// The integrator's app, its license and its callback URL.
	Apps *AppsService

	// The users known to the app and the state of their seats.
	// Only active users take up one of the seats of the license.
	// A user that Shimo learns about when somebody is mentioned starts out as not yet used, which takes up no seat.
	// The operations marked x-activates-seat turn such a user into an active one.
	Users *UsersService

	// Creating, copying and deleting collaborative files.
	Files *FilesService

	// The history of a file and its saved revisions.
	History *HistoryService

	// The history of a file and its saved revisions.
	Revisions *RevisionsService

	// What stands in a file, as plain text, mentions and comments.
	Content *ContentService

	// Read-only pages of files in the integrator's storage, embedded in an iframe.
	// A preview cannot be edited.
	Previews *PreviewsService

	// Turning an office file into a collaborative one, as a task that is polled.
	Imports *ImportsService

	// Turning a collaborative file into an office file, as a task that is polled.
	Exports *ExportsService

	// Reading and changing cells, rows and sheets of a spreadsheet.
	Sheets *SheetsService

	client *engine.Client
}

// AppsService has the operations of a resource. The integrator's app, its license and its callback URL.
type AppsService struct{ client *engine.Client }

// UsersService has the operations of a resource. The users known to the app and the state of their seats.
// Only active users take up one of the seats of the license.
// A user that Shimo learns about when somebody is mentioned starts out as not yet used, which takes up no seat.
// The operations marked x-activates-seat turn such a user into an active one.
type UsersService struct{ client *engine.Client }

// FilesService has the operations of a resource. Creating, copying and deleting collaborative files.
type FilesService struct{ client *engine.Client }

// HistoryService has the operations of a resource. The history of a file and its saved revisions.
type HistoryService struct{ client *engine.Client }

// RevisionsService has the operations of a resource. The history of a file and its saved revisions.
type RevisionsService struct{ client *engine.Client }

// ContentService has the operations of a resource. What stands in a file, as plain text, mentions and comments.
type ContentService struct{ client *engine.Client }

// PreviewsService has the operations of a resource. Read-only pages of files in the integrator's storage,
// embedded in an iframe.
// A preview cannot be edited.
type PreviewsService struct{ client *engine.Client }

// ImportsService has the operations of a resource. Turning an office file into a collaborative one, as a task
// that is polled.
type ImportsService struct{ client *engine.Client }

// ExportsService has the operations of a resource. Turning a collaborative file into an office file, as a task
// that is polled.
type ExportsService struct{ client *engine.Client }

// SheetsService has the operations of a resource. Reading and changing cells, rows and sheets of a spreadsheet.
type SheetsService struct{ client *engine.Client }

// New makes a client. Nothing is sent.
//
// It returns a [*collab.ArgumentError] if the configuration lacks something.
func New(config Config, options ...collab.Option) (*Client, error) {

	client, err := engine.New(engine.Config{
		API: &engine.API{
			Name:    "shimo",
			CodeAt:  []string{"/code", "/status"},
			Codes:   errorCodes,
			Aliased: config.PathFamily == PathFamilyCollabFiles,
		},
		BaseURL: config.BaseURL,
		Bound: map[string]string{
			"appId": config.AppID,
		},
		Needed: []engine.Need{
			{Field: "AppID", There: config.AppID != ""},
			{Field: "AppSecret or Signature", There: config.AppSecret != nil || config.Signature != nil},
			{Field: "Token", There: config.Token != nil},
			{Field: "Transport of header or query", There: config.Transport == "" || config.Transport == TransportHeader || config.Transport == TransportQuery},
			{Field: "PathFamily of shimo-files or collab-files", There: config.PathFamily == "" || config.PathFamily == PathFamilyShimoFiles || config.PathFamily == PathFamilyCollabFiles},
		},
	}, options)
	if err != nil {
		return nil, err
	}
	credentials := engine.Credentials{
		Sources: map[string]engine.Credential{"token": engine.Plain{Source: config.Token}},
		Signs:   true,
	}
	if config.Transport == TransportQuery {
		credentials.Transport = engine.InQuery
	}
	if !config.NoQueryAppID {
		credentials.Sources["appId"] = engine.Plain{Source: collab.Static(config.AppID)}
	}
	if config.Signature != nil {
		credentials.Sources["signature"] = engine.Ready(config.Signature)
	} else {
		credentials.Sources["signature"] = &engine.Signer{AppID: config.AppID, Secret: config.AppSecret, Now: client.Now, JTI: config.JTI}
	}
	client.Authorize(credentials)
	return &Client{
		client:    client,
		Apps:      &AppsService{client},
		Users:     &UsersService{client},
		Files:     &FilesService{client},
		History:   &HistoryService{client},
		Revisions: &RevisionsService{client},
		Content:   &ContentService{client},
		Previews:  &PreviewsService{client},
		Imports:   &ImportsService{client},
		Exports:   &ExportsService{client},
		Sheets:    &SheetsService{client},
	}, nil
}

// String names the client without its credentials.
func (c *Client) String() string { return c.client.String() }

// LogValue names the client without its credentials.
func (c *Client) LogValue() slog.Value { return c.client.LogValue() }
