// Package wire reads and writes JSON in one pass, without reflection. It keeps fields that nobody knows, reads integers exactly, and
// refuses what is nested too deeply.
package wire

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
)

// maxDepth is how deeply arrays and objects may be nested.
const maxDepth = 512

// A Reader stands at a value of a JSON text. After an error it reads nothing any more.
type Reader struct {
	data  []byte
	at    int
	depth int
	name  []byte
	err   *readError
}

type readError struct {
	at     int
	reason string
}

// Read reads a JSON text into v by a function that reads its type.
func Read[T any](data []byte, v *T, read func(*Reader, *T)) error {
	r := Reader{data: data}
	read(&r, v)
	r.space()
	if r.err == nil && r.at < len(r.data) {
		r.fail("the text goes on after its end")
	}
	if r.err == nil {
		return nil
	}
	return fmt.Errorf("%s%s", r.err.reason, place(data, r.err.at))
}

// Check gives an error unless the text is JSON that is not nested too deeply.
func Check(data []byte) error {
	var nothing struct{}
	return Read(data, &nothing, func(r *Reader, _ *struct{}) { r.skip() })
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
	if r.depth++; r.depth > maxDepth {
		r.fail(fmt.Sprintf("arrays and objects are nested in more than %d levels", maxDepth))
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

// text reads a string. The bytes may be those of the text that is read.
func (r *Reader) text() []byte {
	if r.at >= len(r.data) || r.data[r.at] != '"' {
		r.expected("a text")
		return nil
	}
	start := r.at + 1
	for at := start; at < len(r.data); at++ {
		switch c := r.data[at]; {
		case c == '"':
			r.at = at + 1
			return r.data[start:at]
		case c == '\\':
			return r.escaped(start, at)
		case c < ' ':
			r.at = at
			r.fail("a text holds a control character")
			return nil
		}
	}
	r.at = len(r.data)
	r.fail("the text ends too early")
	return nil
}

// escaped reads a string that holds an escape sequence, the first one at this place.
func (r *Reader) escaped(start, at int) []byte {
	for ; at < len(r.data) && r.data[at] != '"'; at++ {
		if r.data[at] == '\\' {
			at++
		}
	}
	if at >= len(r.data) {
		r.at = len(r.data)
		r.fail("the text ends too early")
		return nil
	}
	var text string
	if err := json.Unmarshal(r.data[start-1:at+1], &text); err != nil {
		r.at = start - 1
		r.fail("a text is not written as JSON has it")
		return nil
	}
	r.at = at + 1
	return []byte(text)
}

// number reads the digits of a number.
func (r *Reader) number() []byte {
	start := r.at
	at := start
	digits := func() bool {
		first := at
		for at < len(r.data) && r.data[at] >= '0' && r.data[at] <= '9' {
			at++
		}
		return at > first
	}
	next := func(chars string) bool {
		if at >= len(r.data) || strings.IndexByte(chars, r.data[at]) < 0 {
			return false
		}
		at++
		return true
	}
	next("-")
	ok := next("0") || digits()
	if ok && next(".") {
		ok = digits()
	}
	if ok && next("eE") {
		next("+-")
		ok = digits()
	}
	if !ok {
		r.expected("a number")
		return nil
	}
	r.at = at
	return r.data[start:at]
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
