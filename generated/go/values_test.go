package collab_test

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"math"
	"strings"
	"testing"

	"example.com/collab"
)

func TestSecretIsNotPrinted(t *testing.T) {
	const text = "a-secret-text"
	secret := collab.Secret(text)
	holder := struct {
		Public  collab.Secret
		Pointer *collab.Secret
		Source  collab.Source
		private collab.Source
	}{secret, &secret, collab.Static(text), collab.Static(text)}
	var shown strings.Builder
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d"} {
		fmt.Fprintf(&shown, verb+" "+verb+" ", secret, holder)
	}
	slog.New(slog.NewJSONHandler(&shown, nil)).Info("it", "secret", secret)
	for _, form := range []string{text, fmt.Sprintf("%x", text)} {
		if strings.Contains(strings.ToLower(shown.String()), form) {
			t.Error(shown.String())
		}
	}
	if written, err := json.Marshal(secret); err != nil || string(written) != `"`+text+`"` {
		t.Errorf("%s, %v", written, err)
	}
}

func TestNullable(t *testing.T) {
	type body struct {
		Tags collab.Nullable[string] `json:"tags"`
	}
	for text, expected := range map[string]collab.Nullable[string]{
		`{}`:            {},
		`{"tags":null}`: collab.Null[string](),
		`{"tags":"a"}`:  collab.Value("a"),
	} {
		var read body
		if err := json.Unmarshal([]byte(text), &read); err != nil || read.Tags != expected {
			t.Errorf("%s: %+v, %v", text, read, err)
		}
	}
	value, ok := collab.Value("a").Get()
	if !ok || value != "a" || collab.Value("a").IsNull() || !collab.Null[int]().IsNull() || !(collab.Nullable[int]{}).IsZero() {
		t.Error("the three states are told apart")
	}
}

func TestScalar(t *testing.T) {
	for text, expected := range map[string]collab.Scalar{
		`"文\n<"`: collab.Text("文\n<"),
		`-12`:    collab.Int(-12),
		`1.5`:    collab.Float(1.5),
		`null`:   {},
	} {
		var read collab.Scalar
		if err := json.Unmarshal([]byte(text), &read); err != nil || read != expected {
			t.Errorf("%s: %+v, %v", text, read, err)
		}
	}
	for _, wrong := range []string{`true`, `[]`, `{}`} {
		if err := json.Unmarshal([]byte(wrong), new(collab.Scalar)); err == nil {
			t.Errorf("%s is a Scalar", wrong)
		}
	}
	for _, number := range []float64{math.NaN(), math.Inf(-1)} {
		if written, err := json.Marshal(collab.Float(number)); err == nil {
			t.Errorf("%v is %s", number, written)
		}
	}
}
