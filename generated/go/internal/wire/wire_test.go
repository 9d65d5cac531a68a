package wire

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"
)

func FuzzCheck(f *testing.F) {
	for _, seed := range []string{
		`{"a":[1,-2.5e3,"x\u00e9\n",true,false,null]}`, `[`, `{"a"}`, `01`, `1.`, `-`, `"\x"`, `[1,]`, `{,}`, `nul`, " \t\n1 ", `"` + "\x01" + `"`, `1 2`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		// Package json lets escapes of lone surrogates pass, and so does this one.
		if valid := Check(data) == nil; valid != json.Valid(data) && strings.Count(string(data), "[")+strings.Count(string(data), "{") < maxDepth {
			t.Errorf("%q: %v, package json says %v", data, Check(data), json.Valid(data))
		}
	})
}

func FuzzString(f *testing.F) {
	for _, seed := range []string{"", "文", "\"\\/\b\f\n\r\t\x00\x7f", "\xff\xfe", "\u2028😀"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var read string
		if err := json.Unmarshal(AppendString(nil, text), &read); err != nil || read != strings.ToValidUTF8(text, "\uFFFD") && utf8.ValidString(text) {
			t.Errorf("%q becomes %q, %v", text, read, err)
		}
		var own string
		if err := Read(AppendString(nil, text), &own, ReadText); err != nil || own != read {
			t.Errorf("%q becomes %q, %v", text, own, err)
		}
	})
}

func TestDepth(t *testing.T) {
	nested := func(levels int) []byte { return []byte(strings.Repeat("[", levels) + strings.Repeat("]", levels)) }
	if err := Check(nested(maxDepth)); err != nil {
		t.Error(err)
	}
	for _, levels := range []int{maxDepth + 1, 1_000_000} {
		if err := Check(nested(levels)); err == nil || !strings.Contains(err.Error(), "512 levels") {
			t.Errorf("%d levels: %v", levels, err)
		}
	}
}

func TestIntegers(t *testing.T) {
	for text, expected := range map[string]int64{
		`9007199254740993`: 9007199254740993, `-9223372036854775808`: -9223372036854775808, `1e3`: 1000, `2.0`: 2, `null`: 7,
	} {
		number := int64(7)
		if err := Read([]byte(text), &number, ReadInt); err != nil || number != expected {
			t.Errorf("%s: %d, %v", text, number, err)
		}
	}
	for _, text := range []string{`9223372036854775808`, `1.5`, `1e30`, `9007199254740993.0`, `"1"`, `01`, `true`} {
		var number int64
		if err := Read([]byte(text), &number, ReadInt); err == nil {
			t.Errorf("%s is read as %d", text, number)
		}
	}
	var number int64
	if err := Read([]byte(`"9007199254740993"`), &number, ReadDigits); err != nil || number != 9007199254740993 {
		t.Error(number, err)
	}
}

func TestErrorsNameThePlace(t *testing.T) {
	var values map[string][]int
	read := func(r *Reader, v *map[string][]int) {
		ReadMap(r, v, func(r *Reader, v *[]int) { ReadList(r, v, ReadInt) })
	}
	for text, expected := range map[string]string{
		`{"a/b":[1,"x"]}`: `expected a number at /a~1b/1`,
		`{"a":[1,2`:       `the text ends too early`,
		`{"a":{}}`:        `expected an array at /a`,
		`[]`:              `expected an object at byte 0`,
		`{} {}`:           `the text goes on after its end at byte 3`,
	} {
		if err := Read([]byte(text), &values, read); err == nil || !strings.HasPrefix(err.Error(), expected) {
			t.Errorf("%s: %v, expected is %s", text, err, expected)
		}
	}
}

func TestLookup(t *testing.T) {
	data := []byte(`{"a":{"x/y":[1,2]},"b~":null,"a2":"\u6587"}`)
	for pointer, expected := range map[string]string{
		"": string(data), "/a/x~1y": "[1,2]", "/b~0": "null", "/a2": `"\u6587"`, "/c": "", "/a/x~1y/0": "", "/a2/x": "",
	} {
		if found := string(Lookup(data, pointer)); found != expected {
			t.Errorf("%s: %s", pointer, found)
		}
	}
	if text, ok := Text(Lookup(data, "/a2")); !ok || text != "文" {
		t.Error(text)
	}
	if !Equal([]byte("100"), []byte("1e2")) || Equal([]byte(`"1"`), []byte("1")) || !Equal([]byte(`"\u0061"`), []byte(`"a"`)) {
		t.Error("values are not compared as JSON")
	}
}
