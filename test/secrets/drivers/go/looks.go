package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"log/slog"

	"example.com/collab"
)

// show keeps how a value looks in all the ways in which programs show values.
func (t *trial) show(name string, value any) {
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x"} {
		t.keep(name+", "+verb, fmt.Sprintf(verb, value))
	}
	// What cannot be written is no look.
	if text, err := json.Marshal(value); err == nil {
		t.keep(name+", JSON", string(text))
	}
	for way, make := range map[string]func(*bytes.Buffer) slog.Handler{
		"slog as text": func(b *bytes.Buffer) slog.Handler { return slog.NewTextHandler(b, nil) },
		"slog as JSON": func(b *bytes.Buffer) slog.Handler { return slog.NewJSONHandler(b, nil) },
	} {
		var line bytes.Buffer
		slog.New(make(&line)).Info("value", "value", value)
		t.keep(name+", "+way, line.String())
	}
	if refusal, ok := value.(*collab.APIError); ok {
		t.keep("body", string(refusal.Body))
	}
}

func (t *trial) keep(what, text string) {
	t.mutex.Lock()
	defer t.mutex.Unlock()
	t.shown[what] += text + "\n"
}

func upload(name, content string) *collab.File {
	data, err := base64.StdEncoding.DecodeString(content)
	if err != nil {
		panic(err)
	}
	return &collab.File{Name: name, Content: bytes.NewReader(data)}
}
