// Package wire reads and writes JSON in one pass, without reflection. It keeps fields that nobody knows, reads integers exactly, and
// refuses what is nested too deeply.
package wire

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
)

// maxDepth is how deeply arrays and objects may be nested unless a client is told otherwise.
const maxDepth = 512

// deepest is how deeply they may be nested whatever a client is told: each level takes a frame of the stack.
const deepest = 10_000

// A Reader stands at a value of a JSON text. After an error it reads nothing any more.
type Reader struct {
	data  []byte
	at    int
	depth int
	// most is how deeply arrays and objects may be nested.
	most int
	name []byte
	err  *readError
}

type readError struct {
	at     int
	reason string
}

// Read reads a JSON text into v by a function that reads its type.
func Read[T any](data []byte, v *T, read func(*Reader, *T)) error {
	return ReadWithin(data, maxDepth, v, read)
}

// ReadWithin is Read with a limit for how deeply arrays and objects may be nested; 0 is the usual one.
func ReadWithin[T any](data []byte, most int, v *T, read func(*Reader, *T)) error {
	if most <= 0 {
		most = maxDepth
	}
	r := Reader{data: data, most: min(most, deepest)}
	read(&r, v)
	r.space()
	if r.err == nil && r.at < len(r.data) {
		r.fail("the text goes on after its end")
	}
	if r.err == nil {
		return nil
	}
	return fmt.Errorf("%s%s", r.err.reason, place(data, r.err.at, r.most))
}

// Check gives an error unless the text is JSON that is not nested too deeply.
func Check(data []byte) error { return CheckWithin(data, maxDepth) }

// CheckWithin is Check with a limit for how deeply arrays and objects may be nested; 0 is the usual one.
func CheckWithin(data []byte, most int) error {
	var nothing struct{}
	return ReadWithin(data, most, &nothing, func(r *Reader, _ *struct{}) { r.skip() })
}

func (r *Reader) fail(reason string) {
	if r.err == nil {
		r.err = &readError{r.at, reason}
	}
	r.at = len(r.data)
}

// expected says which kind of value was due, or that the text is cut off.
func (r *Reader) expected(kind string) {
	if r.at >= len(r.data) {
		r.fail("the text ends too early")
		return
	}
	r.fail("expected " + kind)
}

// space goes to the next token and gives its first byte, 0 at the end.
func (r *Reader) space() byte {
	for ; r.at < len(r.data); r.at++ {
		switch c := r.data[r.at]; c {
		case ' ', '\t', '\n', '\r':
		default:
			return c
		}
	}
	return 0
}

// take goes past a byte if it is the next token.
func (r *Reader) take(c byte) bool {
	if r.space() != c {
		return false
	}
	r.at++
	return true
}

// Null goes past null if that is the value.
func (r *Reader) Null() bool {
	if r.space() != 'n' {
		return false
	}
	r.literal("null")
	return true
}

func (r *Reader) literal(text string) {
	if !bytes.HasPrefix(r.data[r.at:], []byte(text)) {
		r.expected("a value")
		return
	}
	r.at += len(text)
}

func (r *Reader) enter() bool {
	r.at++
	if r.depth++; r.depth > r.most {
		r.fail(fmt.Sprintf("arrays and objects are nested in more than %d levels", r.most))
		return false
	}
	return true
}

// Object enters an object, whose first field is then to be read. It gives false for null and for an object without fields.
func (r *Reader) Object() bool {
	if r.Null() {
		return false
	}
	if r.space() != '{' {
		r.expected("an object")
		return false
	}
	if !r.enter() {
		return false
	}
	if r.take('}') {
		r.depth--
		return false
	}
	return r.field()
}

// More goes to the next field of an object, and leaves the object after the last one.
func (r *Reader) More() bool {
	if r.err != nil {
		return false
	}
	if r.take(',') {
		return r.field()
	}
	if !r.take('}') {
		r.expected("',' or '}'")
	}
	r.depth--
	return false
}

func (r *Reader) field() bool {
	r.space()
	r.name = r.text()
	if !r.take(':') {
		r.expected("':'")
	}
	return r.err == nil
}

// Name is the name of the field.
func (r *Reader) Name() []byte { return r.name }

// array reads the items of an array. It gives false for null.
func (r *Reader) array(item func()) bool {
	if r.Null() {
		return false
	}
	if r.space() != '[' {
		r.expected("an array")
		return false
	}
	if !r.enter() {
		return false
	}
	if !r.take(']') {
		for {
			item()
			if r.err != nil {
				return false
			}
			if r.take(',') {
				continue
			}
			if !r.take(']') {
				r.expected("',' or ']'")
			}
			break
		}
	}
	r.depth--
	return true
}

// skip goes past a value.
func (r *Reader) skip() {
	switch c := r.space(); {
	case c == '{':
		for more := r.Object(); more; more = r.More() {
			r.skip()
		}
	case c == '[':
		r.array(r.skip)
	case c == '"':
		r.text()
	case c == 't':
		r.literal("true")
	case c == 'f':
		r.literal("false")
	case c == 'n':
		r.literal("null")
	case c == '-' || c >= '0' && c <= '9':
		r.number()
	default:
		r.expected("a value")
	}
}

// raw goes past a value and gives the text of it.
func (r *Reader) raw() []byte {
	r.space()
	start := r.at
	r.skip()
	if r.err != nil {
		return nil
	}
	return r.data[start:r.at]
}

// Extra keeps the value of a field that nobody knows.
func (r *Reader) Extra(extra *map[string]json.RawMessage) {
	name := string(r.name)
	value := r.raw()
	if r.err != nil {
		return
	}
	if *extra == nil {
		*extra = map[string]json.RawMessage{}
	}
	(*extra)[name] = bytes.Clone(value)
}

// integer reads an integer of 64 bits.
func (r *Reader) integer() (number int64, ok bool) {
	start := r.at
	text := r.number()
	if r.err != nil {
		return 0, false
	}
	number, err := strconv.ParseInt(string(text), 10, 64)
	if err != nil {
		// An integer such as 1.0 or 1e3. A float64 holds those of 53 bits.
		float, floatErr := strconv.ParseFloat(string(text), 64)
		number = int64(float)
		if bytes.ContainsAny(text, ".eE") && floatErr == nil && float == float64(number) && number>>53 == number>>63 {
			err = nil
		}
	}
	if err != nil {
		r.at = start
		r.fail("expected an integer of 64 bits")
		return 0, false
	}
	return number, true
}
