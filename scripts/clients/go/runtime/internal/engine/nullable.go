package engine

import (
	"example.com/collab"
	"example.com/collab/internal/wire"
)

// ReadNullable reads the value of a field that may be null.
func ReadNullable[T any](r *wire.Reader, v *collab.Nullable[T], read func(*wire.Reader, *T)) {
	if r.Null() {
		*v = collab.Null[T]()
		return
	}
	var value T
	read(r, &value)
	*v = collab.Value(value)
}

// WriteNullable writes a field unless it is left out.
func WriteNullable[T any](w *wire.Writer, name string, v *collab.Nullable[T], write func(*wire.Writer, *T)) {
	value, ok := v.Get()
	switch {
	case ok:
		w.Name(name)
		write(w, &value)
	case v.IsNull():
		w.Name(name)
		w.Null()
	}
}
