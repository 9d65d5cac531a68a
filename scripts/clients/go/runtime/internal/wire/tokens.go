package wire

import (
	"encoding/json"
	"strings"
)

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
