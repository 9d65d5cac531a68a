// Package engine sends the calls of all clients: it builds requests, proves who calls, repeats, and tells successes from failures.
package engine

import "example.com/collab"

// ReplyKind is what a success carries.
type ReplyKind uint8

const (
	// JSON is a body of JSON.
	JSON ReplyKind = iota
	// Text is a body that is not parsed.
	Text
	// Nothing is no body, or one that says no more than the status.
	Nothing
)

// Operation is what the description says about an operation.
type Operation struct {
	// ID is the operationId.
	ID string
	// Method is that of HTTP.
	Method string
	// Path is a template with {param}.
	Path string
	// Alias is another path under which servers offer the same.
	Alias string
	// Security are alternatives, each a set of credentials that travel together.
	Security [][]Carrier
	// Reply is what a success carries.
	Reply ReplyKind
	// MayBeEmpty means that there are successes without a body beside those that carry JSON.
	MayBeEmpty bool
	// RetrySafe means that sending it twice is the same as sending it once.
	RetrySafe bool
	// Scope is the claim of the signature, empty for an ordinary one.
	Scope string
	// Envelope tells which successes report a failure.
	Envelope *Envelope
}

// Condition holds for a status, or for a body with this JSON value at the pointer.
type Condition struct {
	Status  int
	Pointer string
	Equals  string
}

// Envelope tells which success responses report a failure.
type Envelope struct {
	// Success are conditions which have all to hold.
	Success []Condition
	// Pending is neither a success nor a failure: the task still runs.
	Pending []Condition
	// Code, Message and Data are pointers into the body; Data is what a call gives, and the whole body if it is empty.
	Code, Message, Data string
}

// ErrorCode is what the vendor says about an application error code.
type ErrorCode struct {
	// Kind decides what errors.Is finds; the HTTP status does if it is nil.
	Kind error
	// Ordinary means that the error is of no kind, whatever the status.
	Ordinary bool
	Meaning  string
	Action   string
	// Final means that the same request cannot succeed later.
	Final bool
}

// API is what holds for all operations of an API.
type API struct {
	// Name is that of the package, for errors.
	Name string
	// CodeAt are pointers to where a body may carry an application error code.
	CodeAt []string
	Codes  map[collab.Code]ErrorCode
	// Aliased tells whether operations are called under their other path where they have one.
	Aliased bool
}
