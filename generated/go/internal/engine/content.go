package engine

import "example.com/collab/internal/wire"

// Content reads a JSON text of one kind: that with this value at the pointer, or with any values at all of the pointers if the value
// is empty. What cannot be read is not of the kind.
func Content[T any](data []byte, read func(*wire.Reader, *T), value string, pointers ...string) (*T, bool) {
	if wire.Check(data) != nil {
		return nil, false
	}
	for _, pointer := range pointers {
		found := wire.Lookup(data, pointer)
		if found == nil {
			return nil, false
		}
		if text, ok := wire.Text(found); value != "" && (!ok || text != value) {
			return nil, false
		}
	}
	content := new(T)
	if wire.Read(data, content, read) != nil {
		return nil, false
	}
	return content, true
}
