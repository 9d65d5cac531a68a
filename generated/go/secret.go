package collab

import (
	"context"
	"fmt"
	"io"
	"log/slog"
)

const hidden = "***"

// A Secret is a text that is printed and logged as ***. JSON holds it in plain, since it is part of requests and replies.
type Secret string

// String gives ***; string(secret) is the text.
func (Secret) String() string { return hidden }

// GoString gives ***.
func (Secret) GoString() string { return hidden }

// Format prints *** for every verb.
func (Secret) Format(state fmt.State, _ rune) { _, _ = io.WriteString(state, hidden) }

// LogValue logs ***.
func (Secret) LogValue() slog.Value { return slog.StringValue(hidden) }

// A Source gives a credential, such as a token, each time that a request needs it.
//
// After an answer of 401 a source is asked once more, because it may have a newer one; that of [Static] is not.
type Source interface {
	Secret(ctx context.Context) (string, error)
}

// A SourceFunc is a function that serves as a Source. It is called by several goroutines at once.
type SourceFunc func(ctx context.Context) (string, error)

// Secret calls f(ctx).
func (f SourceFunc) Secret(ctx context.Context) (string, error) { return f(ctx) }

// Static is the Source of a secret that does not change.
func Static(secret string) Source { return static(func() string { return secret }) }

// static is a function because package fmt would show the text of a string or a struct.
type static func() string

func (s static) Secret(context.Context) (string, error) { return s(), nil }

// Fixed tells that asking again is of no use.
func (s static) Fixed() bool { return true }
