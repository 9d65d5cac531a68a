package collab

import "encoding/json"

// A Nullable is the value of a field that can be left out, be null, or have a value. The zero Nullable is left out.
type Nullable[T any] struct {
	value T
	state nullableState
}

type nullableState uint8

const (
	absent nullableState = iota
	null
	present
)

// Value is a field with this value.
func Value[T any](value T) Nullable[T] { return Nullable[T]{value: value, state: present} }

// Null is a field that is null.
func Null[T any]() Nullable[T] { return Nullable[T]{state: null} }

// Get gives the value, and whether there is one.
func (n Nullable[T]) Get() (T, bool) { return n.value, n.state == present }

// IsNull tells whether the field is null.
func (n Nullable[T]) IsNull() bool { return n.state == null }

// IsZero tells whether the field is left out, for the option omitzero of encoding/json.
func (n Nullable[T]) IsZero() bool { return n.state == absent }

// MarshalJSON writes the value, or null if there is none.
func (n Nullable[T]) MarshalJSON() ([]byte, error) {
	if n.state != present {
		return []byte("null"), nil
	}
	return json.Marshal(n.value)
}

// UnmarshalJSON reads a value or null.
func (n *Nullable[T]) UnmarshalJSON(data []byte) error {
	*n = Null[T]()
	if string(data) == "null" {
		return nil
	}
	if err := json.Unmarshal(data, &n.value); err != nil {
		return err
	}
	n.state = present
	return nil
}
