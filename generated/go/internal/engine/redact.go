package engine

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"unicode/utf16"
)

const hidden = "***"

// tellingLength of a secret: a shorter one may be a part of any word, so it is hidden only where it stands alone.
const tellingLength = 8

// redact gives a text without the secrets: in plain, in percent-encoded, in HTML and in JSON form, and in any mixture of
// these.
func redact(text string, secrets []string) string {
	for _, secret := range secrets {
		if secret == "" || !strings.Contains(text, longestWord(secret)) {
			continue
		}
		text = replaceSecret(text, secret)
	}
	return text
}

func replaceSecret(text, secret string) string {
	var pattern strings.Builder
	for _, char := range secret {
		pattern.WriteString(formsOf(char))
	}
	var shown strings.Builder
	end := 0
	for _, match := range regexp.MustCompile(pattern.String()).FindAllStringIndex(text, -1) {
		if len(secret) < tellingLength && isWithinWord(text, match[0], match[1]) {
			continue
		}
		shown.WriteString(text[end:match[0]] + hidden)
		end = match[1]
	}
	return shown.String() + text[end:]
}

func isWithinWord(text string, start, end int) bool {
	return start > 0 && isWord(rune(text[start-1])) || end < len(text) && isWord(rune(text[end]))
}

func isWord(char rune) bool {
	return char == '_' || char >= '0' && char <= '9' || char >= 'a' && char <= 'z' || char >= 'A' && char <= 'Z'
}

// longestWord is the longest part of a secret that is written in one way only.
func longestWord(secret string) string {
	longest := ""
	for _, word := range strings.FieldsFunc(secret, func(char rune) bool { return !isWord(char) }) {
		if len(word) > len(longest) {
			longest = word
		}
	}
	return longest
}

// formsOf is a pattern of the ways in which a character is written. Letters and digits have only one.
func formsOf(char rune) string {
	if isWord(char) {
		return string(char)
	}
	percent, units := "", ""
	for _, each := range []byte(string(char)) {
		percent += fmt.Sprintf("%%(?:25)*%02x", each)
	}
	for _, unit := range utf16.Encode([]rune{char}) {
		units += fmt.Sprintf(`\\u%04x`, unit)
	}
	html := fmt.Sprintf("&(?:#0*%d|(?i:#x0*%x)", char, char)
	if name, ok := htmlNames[char]; ok {
		html += "|" + name
	}
	forms := []string{`\\?` + regexp.QuoteMeta(string(char)), "(?i:" + percent + ")", "(?i:" + units + ")", html + ");"}
	switch char {
	case ' ':
		forms = append(forms, `\+`)
	case '\n':
		forms = append(forms, `\\n`)
	case '\t':
		forms = append(forms, `\\t`)
	case '\r':
		forms = append(forms, `\\r`)
	}
	return "(?:" + strings.Join(forms, "|") + ")"
}

var htmlNames = map[rune]string{'&': "amp", '<': "lt", '>': "gt", '"': "quot", '\'': "apos"}

var jsonTexts = regexp.MustCompile(`"(?:[^"\\]|\\.)*"`)

// redactJSON gives JSON whose texts and names are without the secrets, whatever form they have when they are read.
func redactJSON(body []byte, secrets []string) []byte {
	return jsonTexts.ReplaceAllFunc(body, func(written []byte) []byte {
		var text string
		if json.Unmarshal(written, &text) != nil {
			return written
		}
		shown := redact(text, secrets)
		if shown == text {
			return written
		}
		// A text can always be written.
		rewritten, _ := json.Marshal(shown)
		return rewritten
	})
}

// redactError gives an error without addresses and secrets. The error itself is kept where it shows none, for errors.Is.
func redactError(err error, secrets []string) error {
	var address *url.Error
	for errors.As(err, &address) && address.Err != nil {
		err = address.Err
		address = nil
	}
	for each := err; each != nil; each = errors.Unwrap(each) {
		if redact(each.Error(), secrets) != each.Error() {
			return errors.New(redact(err.Error(), secrets))
		}
	}
	return err
}
