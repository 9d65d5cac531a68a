package engine

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"sync"

	"example.com/collab"
)

// form is a multipart body, made while it is sent.
type form struct {
	boundary string
	parts    []part

	mu   sync.Mutex
	sent *formReader
}

type part struct {
	head string
	text string
	file *content
}

// content is the content of a file to upload.
type content struct {
	name   string
	reader io.Reader
	// start is where a reader that can seek stood; -1 if it can't.
	start int64
	// size in bytes, -1 if unknown.
	size int64
}

func newBoundary() string {
	var random [16]byte
	_, _ = rand.Read(random[:])
	return fmt.Sprintf("----form-%x", random)
}

// FormText adds a field to a form unless it is nil.
func FormText[T ~string](r *Request, name string, value *T) {
	if value == nil {
		return
	}
	text := lineBreaks.Replace(string(*value))
	r.part(part{head: fmt.Sprintf("Content-Disposition: form-data; name=\"%s\"\r\n\r\n", quoted(name)), text: text})
}

// FormFile adds a file to a form unless it is nil. Where it has no name, fileName is it.
func FormFile(r *Request, field string, file *collab.File, fileName *string) {
	if file == nil {
		return
	}
	name := ""
	if fileName != nil {
		name = *fileName
	}
	if file.Name != "" {
		name = file.Name
	}
	if name == "" {
		r.Refuse("'%s' needs a name, File.Name", field)
		return
	}
	if file.Content == nil {
		r.Refuse("'%s' has no Content", field)
		return
	}
	contentType := file.ContentType
	if contentType == "" {
		contentType = "application/octet-stream"
	}
	head := fmt.Sprintf("Content-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n",
		quoted(field), quoted(name), contentType)
	made := &content{name: name, reader: file.Content, start: -1, size: file.Size}
	if made.size <= 0 {
		made.size = sizeOf(file.Content)
	}
	if seeker, ok := file.Content.(io.Seeker); ok {
		if at, err := seeker.Seek(0, io.SeekCurrent); err == nil {
			made.start = at
		}
	}
	r.part(part{head: head, file: made})
}

func (r *Request) part(added part) {
	if r.form == nil {
		r.form = &form{boundary: newBoundary()}
	}
	added.head = "--" + r.form.boundary + "\r\n" + added.head
	r.form.parts = append(r.form.parts, added)
}

// quoted writes a name as browsers do.
func quoted(name string) string {
	return quotes.Replace(name)
}

var (
	quotes     = strings.NewReplacer("\n", "%0A", "\r", "%0D", `"`, "%22")
	lineBreaks = strings.NewReplacer("\r\n", "\r\n", "\r", "\r\n", "\n", "\r\n")
)

// sizeOf finds the number of bytes that are left, -1 if it cannot.
func sizeOf(reader io.Reader) int64 {
	switch reader := reader.(type) {
	case interface{ Len() int }:
		return int64(reader.Len())
	case *os.File:
		info, err := reader.Stat()
		if err != nil || !info.Mode().IsRegular() {
			return -1
		}
		at, err := reader.Seek(0, io.SeekCurrent)
		if err != nil {
			return -1
		}
		return info.Size() - at
	}
	return -1
}

func (f *form) contentType() string { return "multipart/form-data; boundary=" + f.boundary }

func (f *form) end() string { return "--" + f.boundary + "--\r\n" }

// repeatable tells whether all contents can be read again.
func (f *form) repeatable() bool {
	for _, each := range f.parts {
		if each.file != nil && each.file.start < 0 {
			return false
		}
	}
	return true
}

// length in bytes, -1 if unknown.
func (f *form) length() int64 {
	length := int64(len(f.end()))
	for _, each := range f.parts {
		length += int64(len(each.head) + len(each.text) + len("\r\n"))
		if each.file == nil {
			continue
		}
		if each.file.size < 0 {
			return -1
		}
		length += each.file.size
	}
	return length
}

// attach makes the form the body of a request.
func (f *form) attach(request *http.Request) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.sent != nil {
		// Package http may still read the body of an attempt that is over, and two must not read one file.
		_ = f.sent.Close()
	}
	readers := make([]io.Reader, 0, 3*len(f.parts)+1)
	for _, each := range f.parts {
		readers = append(readers, strings.NewReader(each.head))
		if each.file == nil {
			readers = append(readers, strings.NewReader(each.text+"\r\n"))
			continue
		}
		if f.sent != nil {
			if _, err := each.file.reader.(io.Seeker).Seek(each.file.start, io.SeekStart); err != nil {
				return err
			}
		}
		readers = append(readers, &checked{content: each.file, left: each.file.size}, strings.NewReader("\r\n"))
	}
	f.sent = &formReader{reader: io.MultiReader(append(readers, strings.NewReader(f.end()))...)}
	request.Body = f.sent
	request.ContentLength = f.length()
	request.GetBody = nil
	return nil
}

// failure is why a content could not be read, nil if it could.
func (f *form) failure() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.sent == nil {
		return nil
	}
	return f.sent.failure()
}

// formReader reads no more once it is closed.
type formReader struct {
	mu     sync.Mutex
	reader io.Reader
	closed bool
	err    error
}

var errClosed = errors.New("the body of an attempt that is over")

func (r *formReader) Read(into []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.closed {
		return 0, errClosed
	}
	n, err := r.reader.Read(into)
	if err != nil && !errors.Is(err, io.EOF) {
		r.err = err
	}
	return n, err
}

func (r *formReader) Close() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.closed = true
	return nil
}

func (r *formReader) failure() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.err
}

// checked reads a content and compares it with its size.
type checked struct {
	*content
	left int64
}

func (c *checked) Read(into []byte) (int, error) {
	n, err := c.reader.Read(into)
	if err != nil && !errors.Is(err, io.EOF) {
		return n, fmt.Errorf("cannot read '%s': %w", c.name, err)
	}
	if c.size < 0 {
		return n, err
	}
	c.left -= int64(n)
	if c.left < 0 {
		return 0, fmt.Errorf("the content of '%s' has more bytes than its size, %d", c.name, c.size)
	}
	if err != nil && c.left > 0 {
		return n, fmt.Errorf("the content of '%s' has fewer bytes than its size, %d", c.name, c.size)
	}
	return n, err
}
