package shimo_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"example.com/collab"
	"example.com/collab/shimo"
)

func TestUnknownFieldsAreKept(t *testing.T) {
	const sent = `{"content":"text","later":{"a":[1,null]}}`
	server := serve(t, func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, sent) })
	var response *http.Response
	text, err := getText(connect(t, server.URL), collab.WithResponseInto(&response))
	if err != nil {
		t.Fatal(err)
	}
	written, err := json.Marshal(text)
	if err != nil || string(written) != sent || string(text.Extra["later"]) != `{"a":[1,null]}` || response.StatusCode != http.StatusOK {
		t.Errorf("%s, %v", written, err)
	}
}

func TestLimitsOfReplies(t *testing.T) {
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if strings.Contains(r.URL.Path, "deep") {
			fmt.Fprint(w, `{"content":`+strings.Repeat("[", 100_000)+strings.Repeat("]", 100_000)+`}`)
			return
		}
		fmt.Fprint(w, `{"content":"`+strings.Repeat("x", 5000)+`"}`)
	})
	client := connect(t, server.URL)
	var parse *collab.ParseError
	if _, err := getText(client, collab.WithMaxResponseBytes(1000)); !errors.As(err, &parse) {
		t.Errorf("a long body: %v", err)
	}
	if _, err := getText(client, collab.WithMaxResponseBytes(6000)); err != nil {
		t.Error(err)
	}
	_, err := client.Content.GetPlainText(context.Background(), shimo.GetPlainTextParams{FileID: "deep"})
	if !errors.As(err, &parse) || !strings.Contains(err.Error(), "512") {
		t.Errorf("a deep body: %v", err)
	}
}

func TestDepthOfReplies(t *testing.T) {
	sent := `{"content":"text","later":` + strings.Repeat("[", 599) + strings.Repeat("]", 599) + `}`
	server := serve(t, func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "\uFEFF"+sent) })
	client := connect(t, server.URL)
	var parse *collab.ParseError
	if _, err := getText(client, collab.WithMaxJSONDepth(599)); !errors.As(err, &parse) {
		t.Errorf("600 levels where 599 are the most: %v", err)
	}
	text, err := getText(client, collab.WithMaxJSONDepth(600))
	if err != nil {
		t.Fatal(err)
	}
	if written, err := json.Marshal(text); err != nil || string(written) != sent {
		t.Errorf("%s, %v", written, err)
	}
}

func TestConfigIsChecked(t *testing.T) {
	_, err := shimo.New(shimo.Config{BaseURL: "https://host", AppID: "app", Token: collab.Static("token")})
	var usage *collab.ArgumentError
	if !errors.As(err, &usage) || !strings.Contains(err.Error(), "AppSecret") {
		t.Error(err)
	}
	wrong := shimo.Config{BaseURL: "https://host", AppID: "app", AppSecret: collab.Static("s"), Token: collab.Static("t"), Transport: "cookie"}
	if _, err = shimo.New(wrong); !errors.As(err, &usage) || !strings.Contains(err.Error(), "Transport") {
		t.Error(err)
	}
	if _, err = shimo.New(shimo.Config{BaseURL: "host", AppID: "app", AppSecret: collab.Static("s"), Token: collab.Static("t")}); !errors.As(err, &usage) {
		t.Error(err)
	}
}
