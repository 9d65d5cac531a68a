package collab

import (
	"encoding/json"
	"errors"

	"example.com/collab/internal/wire"
)

// Texts are several texts, or a single one that the server sent without an array.
type Texts struct {
	// All of them.
	All []string
	// Single tells that there is one, without an array.
	Single bool
}

// MarshalJSON writes an array, or the single text.
func (t Texts) MarshalJSON() ([]byte, error) {
	if t.Single && len(t.All) == 1 {
		return wire.AppendString(nil, t.All[0]), nil
	}
	return json.Marshal(t.All)
}

// UnmarshalJSON reads an array of texts or a single one.
func (t *Texts) UnmarshalJSON(data []byte) error {
	if text, ok := wire.Text(data); ok {
		*t = Texts{All: []string{text}, Single: true}
		return nil
	}
	t.Single = false
	if err := wire.Read(data, &t.All, func(r *wire.Reader, list *[]string) { wire.ReadList(r, list, wire.ReadText) }); err != nil {
		return errors.New("expected a text or an array of texts")
	}
	return nil
}
