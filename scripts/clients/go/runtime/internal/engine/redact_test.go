package engine

import (
	"errors"
	"net/url"
	"strings"
	"testing"
)

func TestRedact(t *testing.T) {
	const secret = `ab+/c d"文=9`
	for _, form := range []string{
		secret, url.QueryEscape(secret), url.PathEscape(secret), strings.ToLower(url.QueryEscape(secret)),
		string(mustJSON(secret)), `ab\u002b\/c\u0020d\u0022\u6587=9`, "ab%2B/c d\"%e6%96%87=9",
	} {
		if shown := redact("<"+form+">", []string{secret}); shown != "<"+hidden+">" {
			t.Errorf("%s is shown as %s", form, shown)
		}
	}
	if shown := redact("token tok", []string{"tok"}); shown != "token "+hidden {
		t.Errorf("a short secret: %s", shown)
	}
}

func mustJSON(text string) []byte {
	written := []byte(strings.ReplaceAll(text, `"`, `\"`))
	return written
}

func TestRedactError(t *testing.T) {
	inner := errors.New("connection refused")
	if err := redactError(&url.Error{Op: "Get", URL: "https://host/?token=secret-text", Err: inner}, []string{"secret-text"}); err != inner {
		t.Error(err)
	}
	err := redactError(errors.Join(errors.New("bad secret-text")), []string{"secret-text"})
	if err.Error() != "bad "+hidden || errors.Unwrap(err) != nil {
		t.Error(err)
	}
}

func TestEscaping(t *testing.T) {
	if found := string(appendEscaped(nil, "工 /?#&=+%!'()*:~-._A9")); found != "%E5%B7%A5%20%2F%3F%23%26%3D%2B%25%21%27%28%29%2A%3A~-._A9" {
		t.Error(found)
	}
}
