package collab

import (
	"context"
	"net/http"
	"time"
)

// An Attempt is one sending of a call. All events of an attempt hold the same one, so that it can be the key of a span.
type Attempt struct {
	// Operation is the operationId of the call.
	Operation string
	// Method is that of HTTP.
	Method string
	// Path is the template of the path, such as /sdk/v2/api/files/{fileId}: one value for each operation, as metrics need it.
	Path string
	// URL is the address without credentials and secrets.
	URL string
	// Number is 1 for the first attempt of a call.
	Number int
}

// An AttemptAnswered is an attempt that was answered, whatever the status.
type AttemptAnswered struct {
	*Attempt
	// StatusCode is the HTTP status.
	StatusCode int
	// RequestID is the identifier that the server gave to the request, if any.
	RequestID string
	// Duration lasts from the start of the attempt, its credentials included, to the end of the body.
	Duration time.Duration
}

// An AttemptFailed is an attempt that was not answered: no connection, timeout, or the end of the caller's context.
type AttemptFailed struct {
	*Attempt
	// Err is what the call returns if this was its last attempt.
	Err error
	// Duration lasts from the start of the attempt.
	Duration time.Duration
}

// A CallRepeated is a call that will be sent again.
type CallRepeated struct {
	// Operation is the operationId of the call.
	Operation string
	// Attempt is the number of the attempt that was in vain.
	Attempt int
	// Delay is the time until the next one.
	Delay time.Duration
}

// Hooks are functions that a client calls as it works, several at once if its calls are. Each may be nil. No event holds a
// credential.
type Hooks struct {
	// OnRequest is called before an attempt is sent, and may add headers to it, such as traceparent.
	OnRequest func(ctx context.Context, attempt *Attempt, header http.Header)
	// OnResponse is called after an attempt that was answered.
	OnResponse func(ctx context.Context, event AttemptAnswered)
	// OnError is called after an attempt that was not answered.
	OnError func(ctx context.Context, event AttemptFailed)
	// OnRetry is called before the pause that a repetition begins with.
	OnRetry func(ctx context.Context, event CallRepeated)
}
