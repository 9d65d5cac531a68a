package collab

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"
)

// Kinds of refusal, for errors.Is. The vendor's code decides the kind, or else the HTTP status.
var (
	// ErrAuthentication means that the credentials were refused: HTTP 401, or a code that says so.
	ErrAuthentication = errors.New("the credentials were refused")
	// ErrPermission means that the caller may not do this: HTTP 403, or a code that says so.
	ErrPermission = errors.New("the caller may not do this")
	// ErrNotFound means that what the call is about does not exist: HTTP 404, or a code that says so.
	ErrNotFound = errors.New("not found")
	// ErrRateLimit means that there were too many calls: HTTP 429.
	ErrRateLimit = errors.New("too many calls")
)

// Code is a vendor's application error code as text, whether it was sent as a number or as text.
type Code string

// An APIError is a refusal of the server: an HTTP status that is no success, or a success whose body reports a failure.
type APIError struct {
	// Operation is the operationId of the call.
	Operation string
	// StatusCode is the HTTP status.
	StatusCode int
	// Code is the vendor's code, empty if the server sent none.
	Code Code
	// Message is what the server says about it.
	Message string
	// Meaning is what the vendor documents about the code.
	Meaning string
	// Action is what the vendor advises to do.
	Action string
	// Kind is one of ErrAuthentication, ErrPermission, ErrNotFound and ErrRateLimit, or nil. errors.Is finds it.
	Kind error
	// Body is the body as it was sent, JSON or not, without the secrets of the request.
	Body []byte
	// RequestID is the identifier that the server gave to the request, if any. Quote it to the vendor.
	RequestID string
	// RetryAfter is the time after which the server wants to be asked again, nil if it did not say.
	RetryAfter *time.Duration
	// ClockAhead is how far the clock of this machine is ahead of the server's, where that may be why a signature was refused.
	ClockAhead time.Duration
	// NumericCode tells that the code was sent as a number.
	NumericCode bool
}

// Error names the operation, the status, the code with its meaning, and what the server says.
func (e *APIError) Error() string {
	var text strings.Builder
	fmt.Fprintf(&text, "%s: HTTP %d", e.Operation, e.StatusCode)
	if e.Code != "" {
		fmt.Fprintf(&text, ", code %s", e.Code)
	}
	for _, part := range []string{e.Meaning, e.Message} {
		if part != "" {
			text.WriteString(", " + part)
		}
	}
	if e.ClockAhead != 0 {
		way := "ahead of"
		if e.ClockAhead < 0 {
			way = "behind"
		}
		fmt.Fprintf(&text, ", the clock of this machine is %.0f s %s the server's, so the signature may have been refused: set the clock",
			e.ClockAhead.Abs().Seconds(), way)
	}
	return text.String()
}

// Is tells whether the target is the kind of the refusal.
func (e *APIError) Is(target error) bool { return e.Kind != nil && target == e.Kind }

// Decode reads the body as JSON into v, such as a pointer to one of the structs of an API.
func (e *APIError) Decode(v any) error { return json.Unmarshal(e.Body, v) }

// A NetworkError says that no answer came: no connection, a broken one, or a redirect that cannot be followed.
type NetworkError struct {
	// Operation is the operationId of the call.
	Operation string
	// Redirect tells that the server answered with a redirect that cannot be followed.
	Redirect bool
	// Err is the reason, without addresses that hold a secret.
	Err error
}

// Error names the operation and the reason.
func (e *NetworkError) Error() string { return e.Operation + ": " + e.Err.Error() }

// Unwrap gives the reason.
func (e *NetworkError) Unwrap() error { return e.Err }

// A TimeoutError says that an answer took longer than an attempt or the whole call may last. It is a context.DeadlineExceeded.
type TimeoutError struct {
	// Operation is the operationId of the call.
	Operation string
	// Limit is what was exceeded.
	Limit time.Duration
}

// Error names the operation and the limit.
func (e *TimeoutError) Error() string {
	return fmt.Sprintf("%s: no complete answer in %v", e.Operation, e.Limit)
}

// Timeout is true, as for the time limits of package net.
func (e *TimeoutError) Timeout() bool { return true }

// Is tells whether the target is context.DeadlineExceeded.
func (e *TimeoutError) Is(target error) bool { return target == context.DeadlineExceeded }

// A ParseError is a success that cannot be read, such as the HTML of a login page where JSON was due.
type ParseError struct {
	// Operation is the operationId of the call.
	Operation string
	// StatusCode is the HTTP status.
	StatusCode int
	// Reason says what is wrong, and where.
	Reason string
}

// Error names the operation, the status and the reason.
func (e *ParseError) Error() string {
	return fmt.Sprintf("%s: HTTP %d, %s", e.Operation, e.StatusCode, e.Reason)
}

// A TaskReason says why a task could not be followed to its end.
type TaskReason string

const (
	// TaskFailed means that the server says that the task failed, or that it does not know it (any more).
	TaskFailed TaskReason = "failed"
	// TaskOverdue means that the task ran longer than was to be waited for. It may run still.
	TaskOverdue TaskReason = "overdue"
	// TaskUnanswered means that the server could not be asked for the task. It may run still.
	TaskUnanswered TaskReason = "unanswered"
)

// A TaskError is a task that could not be followed to its end.
type TaskError struct {
	// Operation is the operationId of the call that started the task.
	Operation string
	// TaskID identifies the task, to ask for it again; empty where the vendor has no such identifier.
	TaskID string
	// Reason tells whether the task may run still.
	Reason TaskReason
	// Message says what happened.
	Message string
	// Err is the error that it comes from, if any.
	Err error
}

// Error names the operation and says what happened.
func (e *TaskError) Error() string { return e.Operation + ": " + e.Message }

// Unwrap gives the error that it comes from, or nil.
func (e *TaskError) Unwrap() error { return e.Err }

// An ArgumentError is a mistake in the arguments or the configuration, found before anything was sent.
type ArgumentError struct {
	// Operation is the operationId of the call, or the name of the package for a configuration.
	Operation string
	// Reason says what is wrong and what to do.
	Reason string
}

// Error names the operation and the reason.
func (e *ArgumentError) Error() string { return e.Operation + ": " + e.Reason }
