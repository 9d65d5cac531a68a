package wire

import (
	"fmt"
	"strconv"
	"strings"
)

// Lookup gives the text of the value at a JSON Pointer, nil if there is none or the text is no JSON. Of fields with one name the last
// one counts, as for whoever reads the whole object.
func Lookup(data []byte, pointer string) []byte {
	r := Reader{data: data, most: deepest}
	for pointer != "" {
		var token string
		token, pointer, _ = strings.Cut(pointer[1:], "/")
		if pointer != "" {
			pointer = "/" + pointer
		}
		if !r.find(unescape(token)) {
			return nil
		}
	}
	return r.raw()
}

func unescape(token string) string {
	return strings.ReplaceAll(strings.ReplaceAll(token, "~1", "/"), "~0", "~")
}

// find goes to the value of a field.
func (r *Reader) find(name string) bool {
	if r.space() != '{' {
		return false
	}
	found, depth := -1, 0
	for more := r.Object(); more; more = r.More() {
		if string(r.name) == name {
			found, depth = r.at, r.depth
		}
		r.skip()
	}
	if found < 0 || r.err != nil {
		return false
	}
	r.at, r.depth = found, depth
	return true
}

// Text gives the text that a JSON value is, and whether it is one.
func Text(value []byte) (string, bool) {
	r := Reader{data: value}
	if r.space() != '"' {
		return "", false
	}
	text := r.text()
	return string(text), r.err == nil
}

// Equal tells whether two JSON values are the same text, number or literal.
func Equal(a, b []byte) bool {
	if string(a) == string(b) {
		return true
	}
	if one, ok := Text(a); ok {
		other, ok := Text(b)
		return ok && one == other
	}
	one, errOne := strconv.ParseFloat(string(a), 64)
	other, errOther := strconv.ParseFloat(string(b), 64)
	return errOne == nil && errOther == nil && one == other
}

// place names the value at an offset by its JSON Pointer, down to the usual depth: each level is read again.
func place(data []byte, offset, most int) string {
	path := pathTo(&Reader{data: data, most: min(most, maxDepth)}, offset)
	if path == "" {
		return fmt.Sprintf(" at byte %d", offset)
	}
	return " at " + path
}

// pathTo walks to the value that the offset lies in.
func pathTo(r *Reader, offset int) string {
	switch r.space() {
	case '{':
		for more := r.Object(); more; more = r.More() {
			name := string(r.name)
			if path, found := step(r, offset); found {
				return "/" + strings.ReplaceAll(strings.ReplaceAll(name, "~", "~0"), "/", "~1") + path
			}
		}
	case '[':
		index, path := -1, ""
		r.array(func() {
			index++
			if inner, found := step(r, offset); found {
				path = "/" + strconv.Itoa(index) + inner
				r.fail("found")
			}
		})
		return path
	}
	return ""
}

// step goes past a value, or gives the path within it.
func step(r *Reader, offset int) (path string, found bool) {
	r.space()
	inner := *r
	r.skip()
	if r.err == nil && offset >= r.at {
		return "", false
	}
	return pathTo(&inner, offset), true
}
