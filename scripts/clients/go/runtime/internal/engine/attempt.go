package engine

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"example.com/collab"
)

// reply is an answer of the server.
type reply struct {
	status int
	header http.Header
	body   []byte
	// tooLarge tells that the body is longer than what was read of it.
	tooLarge bool
	// depth is how deeply the body may be nested.
	depth int
	// sent are the credentials by which it was got.
	sent []sentCredential
	// clockAhead is how far this machine is ahead of the server, if the request had a signature and the server told its time.
	clockAhead time.Duration
}

// attempt sends a request once: from its credentials to the end of its answer.
func (c *Client) attempt(ctx context.Context, draft *draft, settings *collab.Settings, number int) (*reply, error) {
	hooks := &settings.Hooks
	var told *collab.Attempt
	var start time.Time
	if hooks.OnRequest != nil || hooks.OnResponse != nil || hooks.OnError != nil {
		start = time.Now()
		operation := draft.operation
		url := redact(draft.url, draft.secrets)
		told = &collab.Attempt{Operation: operation.ID, Method: operation.Method, Path: operation.Path, URL: url, Number: number}
	}
	limited := ctx
	if settings.Timeout > 0 {
		with, cancel := context.WithTimeout(ctx, settings.Timeout)
		defer cancel()
		limited = with
	}
	received, err := c.send(limited, draft, settings, told)
	if err != nil && ctx.Err() == nil && limited.Err() != nil {
		err = &collab.TimeoutError{Operation: draft.operation.ID, Limit: settings.Timeout}
	}
	switch {
	case err != nil && hooks.OnError != nil:
		hooks.OnError(ctx, collab.AttemptFailed{Attempt: told, Err: err, Duration: time.Since(start)})
	case err == nil && hooks.OnResponse != nil:
		hooks.OnResponse(ctx, collab.AttemptAnswered{
			Attempt: told, StatusCode: received.status, RequestID: requestID(received, secretsOf(draft.secrets, received.sent)),
			Duration: time.Since(start),
		})
	}
	return received, err
}

func (c *Client) send(ctx context.Context, draft *draft, settings *collab.Settings, told *collab.Attempt) (*reply, error) {
	sent, err := c.collect(ctx, draft.operation)
	if err != nil {
		return nil, err
	}
	request, err := draft.request(ctx, sent)
	if err != nil {
		return nil, c.fault(draft, sent, err)
	}
	if hook := settings.Hooks.OnRequest; hook != nil {
		hook(ctx, told, request.Header)
	}
	authorize(request.Header, sent)
	response, err := settings.HTTPClient.Do(request)
	if err == nil && settings.FollowRedirects {
		response, err = follow(settings.HTTPClient, draft, request, response, sent)
	}
	if err != nil {
		return nil, c.fault(draft, sent, err)
	}
	body, tooLarge, err := readBody(response, settings.MaxResponseBytes)
	// What arrived of an error is better than nothing.
	if err != nil && isSuccess(response.StatusCode) {
		return nil, c.fault(draft, sent, err)
	}
	// JSON may begin with a byte order mark, which whoever reads it may ignore (RFC 8259).
	body = bytes.TrimPrefix(body, []byte("\uFEFF"))
	received := &reply{
		status: response.StatusCode, header: response.Header, body: body, tooLarge: tooLarge, depth: settings.MaxJSONDepth, sent: sent,
	}
	if c.credentials.Signs && !isSuccess(response.StatusCode) {
		received.clockAhead = c.clockAhead(response.Header, sent)
	}
	if settings.Response != nil {
		response.Body = io.NopCloser(bytes.NewReader(body))
		response.Request = nil
		*settings.Response = response
	}
	return received, nil
}

// request makes the request of an attempt, without the credentials that travel in headers.
func (d *draft) request(ctx context.Context, sent []sentCredential) (*http.Request, error) {
	request, err := http.NewRequestWithContext(ctx, d.operation.Method, withQuery(d.url, sent), nil)
	if err != nil {
		return nil, err
	}
	header := make(http.Header, len(d.header)+2)
	for name, values := range d.header {
		// Whoever appends a value gets a slice of its own.
		header[name] = values[:len(values):len(values)]
	}
	request.Header = header
	switch {
	case d.form != nil:
		return request, d.form.attach(request)
	case d.body != nil:
		request.ContentLength = int64(len(d.body))
		request.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(d.body)), nil }
		request.Body, _ = request.GetBody()
	case d.operation.Method == http.MethodGet:
		request.Body = unrepeated{}
	}
	return request, nil
}

// unrepeated is an empty body. Package http sends a GET without a body again by itself when its connection breaks: such an attempt
// would have no credentials of its own, and nobody would count it.
type unrepeated struct{}

func (unrepeated) Read([]byte) (int, error) { return 0, io.EOF }
func (unrepeated) Close() error             { return nil }

// firstBuffer is how much is set aside for a body on the word of the server.
const firstBuffer = 1 << 20

func readBody(response *http.Response, limit int64) (body []byte, tooLarge bool, err error) {
	defer func() { _ = response.Body.Close() }()
	if limit <= 0 {
		limit = defaultMaxBytes
	}
	if length := response.ContentLength; length >= 0 && length <= min(limit, firstBuffer) {
		body = make([]byte, length)
		n, err := io.ReadFull(response.Body, body)
		return body[:n], false, err
	}
	var buffer bytes.Buffer
	_, err = buffer.ReadFrom(io.LimitReader(response.Body, limit))
	if err != nil || int64(buffer.Len()) < limit {
		return buffer.Bytes(), false, err
	}
	var one [1]byte
	n, err := io.ReadFull(response.Body, one[:])
	if n == 0 && errors.Is(err, io.EOF) {
		return buffer.Bytes(), false, nil
	}
	return buffer.Bytes(), n > 0, err
}

// fault is the error of an attempt without an answer. It shows neither an address nor a secret.
func (c *Client) fault(draft *draft, sent []sentCredential, err error) error {
	if draft.form != nil {
		if reason := draft.form.failure(); reason != nil {
			err = reason
		}
	}
	secrets := secretsOf(draft.secrets, sent)
	var refusal *refusedRedirect
	// Package http reads the address of a redirect although it does not follow it.
	redirect := errors.As(err, &refusal) || strings.Contains(err.Error(), "failed to parse Location header")
	return &collab.NetworkError{Operation: draft.operation.ID, Redirect: redirect, Err: redactError(err, secrets)}
}

func (c *Client) clockAhead(header http.Header, sent []sentCredential) time.Duration {
	server, ok := serverTime(header)
	if !ok {
		return 0
	}
	for _, each := range sent {
		if each.carrier.Credential == "signature" {
			return c.Now().Sub(server)
		}
	}
	return 0
}

func isSuccess(status int) bool { return status >= 200 && status < 300 }

func tooLargeText(limit int) string {
	return fmt.Sprintf("the body has more than %d bytes: raise the limit by WithMaxResponseBytes", limit)
}
