package wire

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
)

// ReadText reads a string; null leaves v alone.
func ReadText[T ~string](r *Reader, v *T) {
	if r.Null() {
		return
	}
	if text := r.text(); r.err == nil {
		*v = T(strings.ToValidUTF8(string(text), "\uFFFD"))
	}
}

// ReadInt reads an integer; null leaves v alone.
func ReadInt[T ~int | ~int64](r *Reader, v *T) {
	if r.Null() {
		return
	}
	if number, ok := r.integer(); ok {
		*v = T(number)
	}
}

// ReadDigits reads an integer that may be written as a text of its digits; null leaves v alone.
func ReadDigits(r *Reader, v *int64) {
	if r.space() != '"' {
		ReadInt(r, v)
		return
	}
	start := r.at
	number, err := strconv.ParseInt(string(r.text()), 10, 64)
	if err != nil && r.err == nil {
		r.at = start
		r.fail("expected an integer of 64 bits")
		return
	}
	*v = number
}

// ReadFloat reads a number; null leaves v alone.
func ReadFloat(r *Reader, v *float64) {
	if r.Null() {
		return
	}
	start := r.at
	text := r.number()
	if r.err != nil {
		return
	}
	number, err := strconv.ParseFloat(string(text), 64)
	if err != nil {
		r.at = start
		r.fail("expected a number of 64 bits")
		return
	}
	*v = number
}

// ReadBool reads true or false; null leaves v alone.
func ReadBool(r *Reader, v *bool) {
	switch r.space() {
	case 't':
		r.literal("true")
		*v = r.err == nil
	case 'f':
		r.literal("false")
		*v = false
	case 'n':
		r.literal("null")
	default:
		r.expected("true or false")
	}
}

// ReadRaw keeps a value as it is written.
func ReadRaw(r *Reader, v *json.RawMessage) {
	if value := r.raw(); r.err == nil {
		*v = bytes.Clone(value)
	}
}

// ReadValue reads a value by its own method.
func ReadValue[T any, P interface {
	*T
	json.Unmarshaler
}](r *Reader, v *T) {
	r.space()
	start := r.at
	value := r.raw()
	if r.err != nil {
		return
	}
	if err := P(v).UnmarshalJSON(value); err != nil {
		r.at = start
		r.fail(err.Error())
	}
}

// ReadPtr reads a value that may be missing; null makes it nil.
func ReadPtr[T any](r *Reader, v **T, read func(*Reader, *T)) {
	if r.Null() {
		*v = nil
		return
	}
	*v = new(T)
	read(r, *v)
}

// ReadList reads an array; null makes it nil.
func ReadList[T any](r *Reader, v *[]T, read func(*Reader, *T)) {
	list := []T{}
	if !r.array(func() {
		var item T
		list = append(list, item)
		read(r, &list[len(list)-1])
	}) {
		*v = nil
		return
	}
	*v = list
}

// ReadMap reads an object whose fields are all alike; null makes it nil.
func ReadMap[T any](r *Reader, v *map[string]T, read func(*Reader, *T)) {
	if r.Null() {
		*v = nil
		return
	}
	*v = map[string]T{}
	for more := r.Object(); more; more = r.More() {
		name := string(r.name)
		var value T
		read(r, &value)
		(*v)[name] = value
	}
}
