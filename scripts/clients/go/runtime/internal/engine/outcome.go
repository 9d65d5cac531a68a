package engine

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"example.com/collab"
	"example.com/collab/internal/wire"
)

// Answer is a success.
type Answer struct {
	Status int
	// Body is what was sent.
	Body []byte
	// Data is the part of it that a call gives: what the envelope wraps, or all; nil if the answer has no body.
	Data []byte

	draft    *draft
	received *reply
}

// unreadable says why a success cannot be read.
func (a *Answer) unreadable(reason string) error {
	reason = redact(reason, secretsOf(a.draft.secrets, a.received.sent))
	return &collab.ParseError{Operation: a.draft.operation.ID, StatusCode: a.Status, Reason: reason}
}

// answer tells a success from a failure.
func (c *Client) answer(draft *draft, received *reply) (*Answer, error) {
	operation := draft.operation
	if !isSuccess(received.status) {
		return nil, c.apiError(draft, received)
	}
	answer := &Answer{Status: received.status, Body: received.body, Data: received.body, draft: draft, received: received}
	if received.tooLarge {
		return nil, answer.unreadable(tooLargeText(len(received.body)))
	}
	if operation.Reply == Text {
		return answer, nil
	}
	if len(received.body) == 0 {
		if operation.Reply == JSON && !operation.MayBeEmpty {
			return nil, answer.unreadable("the body is empty where JSON was due")
		}
		answer.Data = nil
	}
	if operation.Envelope == nil && operation.Reply == JSON {
		// Whoever reads it finds out whether it is JSON.
		return answer, nil
	}
	if len(received.body) > 0 {
		if err := wire.CheckWithin(received.body, received.depth); err != nil {
			return nil, answer.unreadable(noJSON(received, err))
		}
	}
	envelope := operation.Envelope
	switch {
	case envelope == nil:
		return answer, nil
	case holds(envelope.Success, received.status, received.body):
		if envelope.Data == "" {
			return answer, nil
		}
		answer.Data = wire.Lookup(received.body, envelope.Data)
		if answer.Data == nil || string(answer.Data) == "null" {
			return nil, answer.unreadable(fmt.Sprintf("a success without %s in its body", envelope.Data))
		}
		return answer, nil
	case len(envelope.Pending) > 0 && holds(envelope.Pending, received.status, received.body):
		return answer, nil
	}
	return nil, c.apiError(draft, received)
}

func noJSON(received *reply, err error) string {
	contentType := received.header.Get("Content-Type")
	if contentType == "" {
		contentType = "no content type"
	}
	// The text is not shown: what was to be JSON may hold a secret that the server just made.
	return fmt.Sprintf("the body is no JSON (%s): %v", contentType, err)
}

// holds tells whether all conditions hold for a response.
func holds(conditions []Condition, status int, body []byte) bool {
	for _, each := range conditions {
		if each.Pointer == "" {
			if status != each.Status {
				return false
			}
			continue
		}
		value := wire.Lookup(body, each.Pointer)
		if value == nil || !wire.Equal(value, []byte(each.Equals)) {
			return false
		}
	}
	return true
}

// code finds the vendor's code in a body.
func (c *Client) code(operation *Operation, body []byte) (code collab.Code, numeric bool) {
	find := func(pointer string) bool {
		value := wire.Lookup(body, pointer)
		if text, ok := wire.Text(value); ok {
			code = collab.Code(text)
			return text != ""
		}
		if len(value) > 0 && (value[0] == '-' || value[0] >= '0' && value[0] <= '9') {
			code, numeric = collab.Code(value), true
			return true
		}
		return false
	}
	if operation.Envelope != nil && find(operation.Envelope.Code) {
		return code, numeric
	}
	for _, pointer := range c.api.CodeAt {
		if find(pointer) {
			return code, numeric
		}
	}
	return "", false
}

// isFinal tells whether the vendor says of the code in a failure that the same request cannot succeed later.
func (c *Client) isFinal(operation *Operation, received *reply) bool {
	if wire.CheckWithin(received.body, received.depth) != nil {
		return false
	}
	code, _ := c.code(operation, received.body)
	return c.api.Codes[code].Final
}

// harmlessDifference of the clocks harms no signature.
const harmlessDifference = 45 * time.Second

func (c *Client) apiError(draft *draft, received *reply) error {
	operation := draft.operation
	secrets := secretsOf(draft.secrets, received.sent)
	failure := &collab.APIError{
		Operation:  operation.ID,
		StatusCode: received.status,
		Body:       []byte(redact(string(received.body), secrets)),
		RequestID:  requestID(received, secrets),
	}
	if wait, ok := retryAfter(received.header); ok {
		failure.RetryAfter = &wait
	}
	if wire.CheckWithin(received.body, received.depth) == nil {
		failure.Body = redactJSON(received.body, secrets)
		failure.Code, failure.NumericCode = c.code(operation, failure.Body)
		failure.Message = messageIn(operation, failure.Body)
	}
	known, isKnown := c.api.Codes[failure.Code]
	failure.Meaning, failure.Action, failure.Kind = known.Meaning, known.Action, known.Kind
	if failure.Kind == nil && (!isKnown || !known.Ordinary) {
		failure.Kind = kindOf(received.status)
	}
	// Statuses with which a server may answer to a signature that is not valid, by the vendor's FAQ and by HTTP.
	switch received.status {
	case http.StatusBadRequest, http.StatusUnauthorized, http.StatusForbidden:
		if received.clockAhead.Abs() > harmlessDifference {
			failure.ClockAhead = received.clockAhead
		}
	}
	return failure
}

func messageIn(operation *Operation, body []byte) string {
	pointers := [3]string{"", "/message", "/error_description"}
	if operation.Envelope != nil {
		pointers[0] = operation.Envelope.Message
	}
	for _, pointer := range pointers {
		if pointer == "" {
			continue
		}
		if text, ok := wire.Text(wire.Lookup(body, pointer)); ok && text != "" {
			return text
		}
	}
	return ""
}

func kindOf(status int) error {
	switch status {
	case http.StatusUnauthorized:
		return collab.ErrAuthentication
	case http.StatusForbidden:
		return collab.ErrPermission
	case http.StatusNotFound:
		return collab.ErrNotFound
	case http.StatusTooManyRequests:
		return collab.ErrRateLimit
	}
	return nil
}

// Call sends a call and reads the data of its success, nil if it has none.
func Call[T any](ctx context.Context, c *Client, operation *Operation, fill func(*Request), read func(*wire.Reader, *T), options []collab.Option) (*T, error) {
	answer, err := c.Send(ctx, operation, fill, options)
	if err != nil {
		return nil, err
	}
	return Decode(answer, read)
}

// Decode reads the data of a success, nil if it has none.
func Decode[T any](answer *Answer, read func(*wire.Reader, *T)) (*T, error) {
	if answer.Data == nil {
		return nil, nil
	}
	data := new(T)
	if err := wire.ReadWithin(answer.Data, answer.received.depth, data, read); err != nil {
		return nil, answer.unfit(err)
	}
	return data, nil
}

// Value is Call for data that is no struct; there is a zero value if it has none.
func Value[T any](ctx context.Context, c *Client, operation *Operation, fill func(*Request), read func(*wire.Reader, *T), options []collab.Option) (T, error) {
	data, err := Call(ctx, c, operation, fill, read, options)
	if data == nil {
		data = new(T)
	}
	return *data, err
}

// Do sends a call that gives nothing.
func Do(ctx context.Context, c *Client, operation *Operation, fill func(*Request), options []collab.Option) error {
	_, err := c.Send(ctx, operation, fill, options)
	return err
}

// DoText sends a call that gives a text.
func DoText(ctx context.Context, c *Client, operation *Operation, fill func(*Request), options []collab.Option) (string, error) {
	answer, err := c.Send(ctx, operation, fill, options)
	if err != nil {
		return "", err
	}
	return string(answer.Data), nil
}

// unfit says why the data cannot be read: it is no JSON, or not as described.
func (a *Answer) unfit(err error) error {
	if invalid := wire.CheckWithin(a.Body, a.received.depth); invalid != nil {
		return a.unreadable(noJSON(a.received, invalid))
	}
	return a.unreadable("the data is not as described: " + err.Error())
}
