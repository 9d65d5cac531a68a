package engine

import (
	"context"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"example.com/collab"
)

// Client calls the operations of one API. It is safe for concurrent use.
type Client struct {
	api         *API
	baseURL     string
	bound       map[string]string
	credentials Credentials
	settings    collab.Settings
}

// Config is what a client is made of.
type Config struct {
	API *API
	// BaseURL is the address of the server.
	BaseURL string
	// Bound are parameters of paths that all operations share, by name.
	Bound map[string]string
	// Needed are the fields without which there is no client.
	Needed []Need
}

// Need is a field of a configuration, and whether it is there.
type Need struct {
	Field string
	There bool
}

const (
	defaultTimeout  = 60 * time.Second
	defaultMaxBytes = 64 << 20
)

// defaultHTTPClient serves all clients. Its transport keeps more connections to a host than that of package http, which keeps two.
var defaultHTTPClient = sync.OnceValue(func() *http.Client {
	transport, ok := http.DefaultTransport.(*http.Transport)
	if !ok {
		return &http.Client{}
	}
	transport = transport.Clone()
	transport.MaxIdleConnsPerHost = 64
	return &http.Client{Transport: transport}
})

// New makes a client, whose credentials are set by Authorize.
func New(config Config, options []collab.Option) (*Client, error) {
	refuse := func(reason string) (*Client, error) {
		return nil, &collab.ArgumentError{Operation: config.API.Name, Reason: reason}
	}
	for _, need := range config.Needed {
		if !need.There {
			return refuse("Config." + need.Field + " is needed")
		}
	}
	address, err := url.Parse(config.BaseURL)
	if err != nil || address.Scheme != "http" && address.Scheme != "https" || address.Host == "" || address.RawQuery != "" || address.Fragment != "" {
		return refuse("Config.BaseURL has to be the address of the server, such as https://host")
	}
	settings := collab.Settings{Timeout: defaultTimeout, MaxResponseBytes: defaultMaxBytes, Clock: time.Now}
	for _, option := range options {
		option(&settings)
	}
	settings.HTTPClient = withoutRedirects(settings.HTTPClient)
	if settings.Clock == nil {
		settings.Clock = time.Now
	}
	return &Client{api: config.API, baseURL: strings.TrimRight(config.BaseURL, "/"), bound: config.Bound, settings: settings}, nil
}

// Authorize sets the credentials.
func (c *Client) Authorize(credentials Credentials) { c.credentials = credentials }

// Now is the time that signatures and tokens depend on.
func (c *Client) Now() time.Time { return c.settings.Clock() }

// withoutRedirects copies a client so that it doesn't follow redirects: credentials in the query would go with them.
func withoutRedirects(client *http.Client) *http.Client {
	if client == nil {
		client = defaultHTTPClient()
	}
	mine := *client
	mine.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &mine
}

// settingsOf are those of a call.
func (c *Client) settingsOf(options []collab.Option) *collab.Settings {
	if len(options) == 0 {
		return &c.settings
	}
	settings := c.settings
	for _, option := range options {
		option(&settings)
	}
	if settings.HTTPClient != c.settings.HTTPClient {
		settings.HTTPClient = withoutRedirects(settings.HTTPClient)
	}
	return &settings
}

// Send sends a call and tells a success from a failure.
func (c *Client) Send(ctx context.Context, operation *Operation, fill func(*Request), options []collab.Option) (*Answer, error) {
	settings := c.settingsOf(options)
	draft, err := c.draft(operation, fill, settings)
	if err != nil {
		return nil, err
	}
	reply, err := c.exchange(ctx, draft, settings)
	if err != nil {
		return nil, err
	}
	return c.answer(draft, reply)
}

// Address is the address of an operation that a browser opens by itself, with the credentials in its query. Nothing is sent.
func (c *Client) Address(ctx context.Context, operation *Operation, fill func(*Request)) (string, error) {
	draft, err := c.draft(operation, fill, &c.settings)
	if err != nil {
		return "", err
	}
	sent, err := c.collect(ctx, operation)
	if err != nil {
		return "", err
	}
	return withQuery(draft.url, sent), nil
}

// String names the client without its credentials.
func (c *Client) String() string { return c.api.Name + " client of " + c.baseURL }

// LogValue names the client without its credentials.
func (c *Client) LogValue() slog.Value { return slog.StringValue(c.String()) }
