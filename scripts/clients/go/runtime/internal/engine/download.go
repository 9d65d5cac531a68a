package engine

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"path"
	"regexp"
	"strings"
	"time"

	"example.com/collab"
)

// download opens an address without credentials, and follows redirects, since there is nothing that could go with them. The address
// gives access to the file, so that no error shows it. The time limit of an attempt lasts until the content starts.
func (c *Client) download(ctx context.Context, operation, address string, settings *collab.Settings) (*collab.Download, error) {
	reading, cancel := context.WithCancel(ctx)
	var expired *time.Timer
	if settings.Timeout > 0 {
		expired = time.AfterFunc(settings.Timeout, cancel)
	}
	response, err := c.open(reading, address, settings)
	inTime := expired == nil || expired.Stop()
	if err != nil || !inTime {
		cancel()
		if err == nil {
			_ = response.Body.Close()
		}
		switch {
		case ctx.Err() != nil:
			return nil, fmt.Errorf("%s: %w", operation, context.Cause(ctx))
		case !inTime:
			return nil, &collab.TimeoutError{Operation: operation, Limit: settings.Timeout}
		}
		return nil, &collab.NetworkError{
			Operation: operation, Err: fmt.Errorf("the file cannot be downloaded: %w", redactError(err, []string{address})),
		}
	}
	if !isSuccess(response.StatusCode) {
		_ = response.Body.Close()
		cancel()
		return nil, &collab.APIError{
			Operation: operation, StatusCode: response.StatusCode, Kind: kindOf(response.StatusCode), Message: "the file cannot be downloaded",
		}
	}
	return &collab.Download{
		Name:        fileName(response, address),
		ContentType: response.Header.Get("Content-Type"),
		Size:        response.ContentLength,
		Body:        &ending{response.Body, cancel},
	}, nil
}

func (c *Client) open(ctx context.Context, address string, settings *collab.Settings) (*http.Response, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, err
	}
	client := http.Client{
		Transport: settings.HTTPClient.Transport,
		CheckRedirect: func(next *http.Request, via []*http.Request) error {
			if len(via) > mostHops {
				return errors.New("too many redirects")
			}
			// It would tell the address to another host.
			next.Header.Del("Referer")
			return nil
		},
	}
	return client.Do(request)
}

// ending frees what a request holds when its body is closed.
type ending struct {
	io.ReadCloser
	cancel context.CancelFunc
}

func (e *ending) Close() error {
	defer e.cancel()
	return e.ReadCloser.Close()
}

var extendedName = regexp.MustCompile(`(?i)filename\*\s*=\s*UTF-8'[^']*'([^;\s]+)`)

// fileName is that of the header, in which filename* in UTF-8 goes before filename, or the last part of the address.
func fileName(response *http.Response, address string) string {
	disposition := response.Header.Get("Content-Disposition")
	if match := extendedName.FindStringSubmatch(disposition); match != nil {
		if name, err := url.PathUnescape(match[1]); err == nil {
			return name
		}
	}
	if _, values, err := mime.ParseMediaType(disposition); err == nil && values["filename"] != "" {
		return values["filename"]
	}
	parsed, err := url.Parse(address)
	if err != nil || strings.HasSuffix(parsed.Path, "/") {
		return ""
	}
	return strings.Trim(path.Base(parsed.Path), "./")
}
