package wire

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"unicode/utf8"
)

// A Writer makes a JSON text.
type Writer struct {
	out    []byte
	open   bool
	hiding bool
	err    error
}

// Write makes the JSON text of a value by a function that writes its type.
func Write[T any](v *T, write func(*Writer, *T)) ([]byte, error) {
	w := Writer{out: make([]byte, 0, 256)}
	write(&w, v)
	if w.err != nil {
		return nil, w.err
	}
	return w.out, nil
}

// Print makes the JSON text of a value with *** for its secrets.
func Print[T any](v *T, write func(*Writer, *T)) string {
	w := Writer{hiding: true}
	write(&w, v)
	if w.err != nil {
		return w.err.Error()
	}
	return string(w.out)
}

// Object begins an object.
func (w *Writer) Object() {
	w.out = append(w.out, '{')
	w.open = true
}

// Name begins a field of an object.
func (w *Writer) Name(name string) {
	w.comma()
	w.out = append(AppendString(w.out, name), ':')
}

// End ends an object, after the fields that the description does not name.
func (w *Writer) End(extra map[string]json.RawMessage) {
	if len(extra) > 0 {
		names := make([]string, 0, len(extra))
		for name := range extra {
			names = append(names, name)
		}
		slices.Sort(names)
		for _, name := range names {
			w.Name(name)
			w.Raw(extra[name])
		}
	}
	w.out = append(w.out, '}')
	w.open = false
}

// comma separates a field or an item from the one before.
func (w *Writer) comma() {
	if !w.open {
		w.out = append(w.out, ',')
	}
	w.open = false
}

// Raw writes a value that is JSON already.
func (w *Writer) Raw(value json.RawMessage) {
	if err := CheckWithin(value, deepest); err != nil {
		w.fail(fmt.Errorf("%q is no JSON: %w", value, err))
		return
	}
	w.out = append(w.out, value...)
}

// Null writes null.
func (w *Writer) Null() { w.out = append(w.out, "null"...) }

func (w *Writer) fail(err error) {
	if w.err == nil {
		w.err = err
	}
}

// WriteText writes a string.
func WriteText[T ~string](w *Writer, v *T) { w.out = AppendString(w.out, string(*v)) }

// WriteSecret writes a string that is printed as ***.
func WriteSecret[T ~string](w *Writer, v *T) {
	if w.hiding {
		w.out = append(w.out, `"***"`...)
		return
	}
	WriteText(w, v)
}

// WriteInt writes an integer.
func WriteInt[T ~int | ~int64](w *Writer, v *T) { w.out = strconv.AppendInt(w.out, int64(*v), 10) }

// WriteFloat writes a number.
func WriteFloat(w *Writer, v *float64) {
	if math.IsNaN(*v) || math.IsInf(*v, 0) {
		w.fail(errors.New("JSON has no such number as " + strconv.FormatFloat(*v, 'g', -1, 64)))
		return
	}
	w.out = strconv.AppendFloat(w.out, *v, 'g', -1, 64)
}

// WriteBool writes true or false.
func WriteBool(w *Writer, v *bool) { w.out = strconv.AppendBool(w.out, *v) }

// WriteRaw writes a value that is JSON already, null if it is empty.
func WriteRaw(w *Writer, v *json.RawMessage) {
	if len(*v) == 0 {
		w.Null()
		return
	}
	w.Raw(*v)
}

// WriteValue writes a value by its own method.
func WriteValue[T json.Marshaler](w *Writer, v *T) {
	text, err := (*v).MarshalJSON()
	if err != nil {
		w.fail(err)
		return
	}
	w.out = append(w.out, text...)
}

// WritePtr writes a value, or null if it is nil.
func WritePtr[T any](w *Writer, v **T, write func(*Writer, *T)) {
	if *v == nil {
		w.Null()
		return
	}
	write(w, *v)
}

// WriteList writes an array, an empty one for nil.
func WriteList[T any](w *Writer, v *[]T, write func(*Writer, *T)) {
	w.out = append(w.out, '[')
	for i := range *v {
		if i > 0 {
			w.out = append(w.out, ',')
		}
		write(w, &(*v)[i])
	}
	w.out = append(w.out, ']')
}

// WriteMap writes an object whose fields are all alike, in the order of their names.
func WriteMap[T any](w *Writer, v *map[string]T, write func(*Writer, *T)) {
	names := make([]string, 0, len(*v))
	for name := range *v {
		names = append(names, name)
	}
	slices.Sort(names)
	w.Object()
	for _, name := range names {
		w.Name(name)
		value := (*v)[name]
		write(w, &value)
	}
	w.End(nil)
}

const hexDigits = "0123456789abcdef"

// AppendString appends a text as JSON writes it. What is no UTF-8 becomes U+FFFD.
func AppendString(out []byte, text string) []byte {
	out = append(out, '"')
	start := 0
	for i := 0; i < len(text); {
		c := text[i]
		if c >= ' ' && c != '"' && c != '\\' && c < utf8.RuneSelf {
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(text[i:])
			if r == utf8.RuneError && size == 1 {
				out = append(append(out, text[start:i]...), "\uFFFD"...)
				start = i + 1
			}
			i += size
			continue
		}
		out = append(out, text[start:i]...)
		switch c {
		case '"', '\\':
			out = append(out, '\\', c)
		case '\n':
			out = append(out, `\n`...)
		case '\r':
			out = append(out, `\r`...)
		case '\t':
			out = append(out, `\t`...)
		case '\b':
			out = append(out, `\b`...)
		case '\f':
			out = append(out, `\f`...)
		default:
			out = append(out, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
		}
		i++
		start = i
	}
	return append(append(out, text[start:]...), '"')
}
