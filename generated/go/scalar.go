package collab

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"example.com/collab/internal/wire"
)

// A Scalar is a text, a number or null, such as the value of a cell. Numbers keep the digits that they were sent with. The zero
// Scalar is null.
type Scalar struct {
	text string
	kind scalarKind
}

type scalarKind uint8

const (
	nullScalar scalarKind = iota
	textScalar
	numberScalar
)

// Text is a Scalar that is a text.
func Text(text string) Scalar { return Scalar{text, textScalar} }

// Int is a Scalar that is an integer.
func Int[T ~int | ~int32 | ~int64](number T) Scalar {
	return Scalar{strconv.FormatInt(int64(number), 10), numberScalar}
}

// Float is a Scalar that is a number. One that JSON cannot hold, NaN or an infinity, makes an error when it is sent.
func Float(number float64) Scalar {
	return Scalar{strconv.FormatFloat(number, 'g', -1, 64), numberScalar}
}

// Scalars turns rows of Go values into rows of Scalars: nil, texts, integers, floats, [json.Number] and Scalars.
func Scalars(rows [][]any) ([][]Scalar, error) {
	made := make([][]Scalar, len(rows))
	for i, row := range rows {
		made[i] = make([]Scalar, len(row))
		for j, value := range row {
			scalar, err := scalarOf(value)
			if err != nil {
				return nil, fmt.Errorf("row %d, column %d: %w", i, j, err)
			}
			made[i][j] = scalar
		}
	}
	return made, nil
}

func scalarOf(value any) (Scalar, error) {
	switch value := value.(type) {
	case nil:
		return Scalar{}, nil
	case Scalar:
		return value, nil
	case string:
		return Text(value), nil
	case int:
		return Int(value), nil
	case int32:
		return Int(value), nil
	case int64:
		return Int(value), nil
	case float32:
		return Scalar{strconv.FormatFloat(float64(value), 'g', -1, 32), numberScalar}, nil
	case float64:
		return Float(value), nil
	case json.Number:
		return Scalar{value.String(), numberScalar}, nil
	default:
		return Scalar{}, fmt.Errorf("a %T is neither a text nor a number", value)
	}
}

// IsNull tells whether the Scalar is null.
func (s Scalar) IsNull() bool { return s.kind == nullScalar }

// Text gives the text, and whether the Scalar is one.
func (s Scalar) Text() (string, bool) {
	if s.kind != textScalar {
		return "", false
	}
	return s.text, true
}

// Number gives the number with the digits that it was sent with, and whether the Scalar is one.
func (s Scalar) Number() (json.Number, bool) {
	if s.kind != numberScalar {
		return "", false
	}
	return json.Number(s.text), true
}

// Int64 gives the integer, and whether the Scalar is one of 64 bits.
func (s Scalar) Int64() (int64, bool) {
	number, err := strconv.ParseInt(s.text, 10, 64)
	return number, err == nil && s.kind == numberScalar
}

// Float64 gives the number, rounded if a float64 cannot hold it, and whether the Scalar is one.
func (s Scalar) Float64() (float64, bool) {
	number, err := strconv.ParseFloat(s.text, 64)
	return number, err == nil && s.kind == numberScalar
}

// String gives the text or the digits, and nothing for null.
func (s Scalar) String() string { return s.text }

// MarshalJSON writes the text, the number or null.
func (s Scalar) MarshalJSON() ([]byte, error) {
	switch s.kind {
	case textScalar:
		return wire.AppendString(nil, s.text), nil
	case numberScalar:
		if !json.Valid([]byte(s.text)) || strings.ContainsAny(s.text[:1], `"{[tfn`) {
			return nil, fmt.Errorf("%q is no number in JSON", s.text)
		}
		return []byte(s.text), nil
	default:
		return []byte("null"), nil
	}
}

// UnmarshalJSON reads a text, a number or null.
func (s *Scalar) UnmarshalJSON(data []byte) error {
	switch {
	case len(data) > 0 && data[0] == '"':
		text, ok := wire.Text(data)
		if !ok {
			return fmt.Errorf("%s is no text", data)
		}
		*s = Text(text)
		return nil
	case string(data) == "null":
		*s = Scalar{}
		return nil
	case len(data) > 0 && (data[0] == '-' || data[0] >= '0' && data[0] <= '9'):
		*s = Scalar{string(data), numberScalar}
		return nil
	default:
		return fmt.Errorf("%s is neither a text nor a number nor null", data)
	}
}
