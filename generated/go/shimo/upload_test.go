package shimo_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"net/http"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"example.com/collab"
	"example.com/collab/shimo"
)

// zeros gives so many bytes without holding them.
func zeros(count int64) io.Reader { return io.LimitReader(zeroReader{}, count) }

type zeroReader struct{}

func (zeroReader) Read(into []byte) (int, error) {
	clear(into)
	return len(into), nil
}

func importFile(client *shimo.Client, file *collab.File) (*shimo.ImportFileTask, error) {
	return client.Files.Import(context.Background(), shimo.ImportFileParams{Body: shimo.ImportFileRequest{
		FileID: "file", Type: shimo.ImportableFileTypeDocument, File: file,
	}})
}

const started = `{"status":0,"data":{"taskId":"task"}}`

func TestLargeUploadNeedsLittleMemory(t *testing.T) {
	const size = 1 << 30
	var received atomic.Int64
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		n, err := io.Copy(io.Discard, r.Body)
		if err != nil {
			t.Error(err)
		}
		received.Store(n)
		fmt.Fprint(w, started)
	})
	client := connect(t, server.URL)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	task, err := importFile(client, &collab.File{Name: "测试.docx", Content: zeros(size), Size: size})
	runtime.ReadMemStats(&after)
	if err != nil || task.ID != "task" || received.Load() < size {
		t.Fatalf("%d bytes: %v", received.Load(), err)
	}
	if grown := after.TotalAlloc - before.TotalAlloc; grown > 16<<20 {
		t.Errorf("%d bytes were allocated for an upload of %d", grown, size)
	}
}

func TestLengthOfAnUpload(t *testing.T) {
	var length atomic.Int64
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		length.Store(r.ContentLength)
		_, _ = io.Copy(io.Discard, r.Body)
		fmt.Fprint(w, started)
	})
	client := connect(t, server.URL)
	if _, err := importFile(client, &collab.File{Name: "a.docx", Content: strings.NewReader("text")}); err != nil || length.Load() <= 0 {
		t.Errorf("a known size: length %d, %v", length.Load(), err)
	}
	if _, err := importFile(client, &collab.File{Name: "a.docx", Content: zeros(10)}); err != nil || length.Load() != -1 {
		t.Errorf("an unknown size: length %d, %v", length.Load(), err)
	}
	for _, size := range []int64{9, 11} {
		_, err := importFile(client, &collab.File{Name: "a.docx", Content: zeros(10), Size: size})
		if err == nil || !strings.Contains(err.Error(), "bytes than its size") {
			t.Errorf("a wrong size: %v", err)
		}
	}
	broken := errors.New("the disk is broken")
	_, err := importFile(client, &collab.File{Name: "a.docx", Content: io.MultiReader(zeros(5), failing{broken})})
	if !errors.Is(err, broken) {
		t.Errorf("a reader that fails: %v", err)
	}
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

func TestUploadIsReadAgainAfter401(t *testing.T) {
	content := bytes.Repeat([]byte("0123456789"), 100_000)
	var requests atomic.Int32
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if requests.Add(1) == 1 {
			// Answered while the body is still on its way.
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		file, _, err := r.FormFile("file")
		if err != nil {
			t.Error(err)
			return
		}
		sum := sha256.New()
		_, _ = io.Copy(sum, file)
		if whole := sha256.Sum256(content); !bytes.Equal(sum.Sum(nil), whole[:]) {
			t.Error("the second attempt sent another content")
		}
		fmt.Fprint(w, started)
	})
	client := connect(t, server.URL)
	if _, err := importFile(client, &collab.File{Name: "a.docx", Content: bytes.NewReader(content)}); err != nil || requests.Load() != 2 {
		t.Errorf("a reader that can seek: %d requests, %v", requests.Load(), err)
	}
	requests.Store(0)
	_, err := importFile(client, &collab.File{Name: "a.docx", Content: io.MultiReader(bytes.NewReader(content))})
	if !errors.Is(err, collab.ErrAuthentication) || requests.Load() != 1 {
		t.Errorf("a reader that cannot: %d requests, %v", requests.Load(), err)
	}
}

func TestRefusedBeforeSending(t *testing.T) {
	server := serve(t, func(http.ResponseWriter, *http.Request) { t.Error("something was sent") })
	client := connect(t, server.URL)
	files := map[string]*collab.File{
		"needs an extension": {Name: "测试", Content: strings.NewReader("")},
		"is made from":       {Name: "a.xlsx", Content: strings.NewReader("")},
		"needs a name":       {Content: strings.NewReader("")},
		"has no Content":     {Name: "a.docx"},
		"the body needs":     nil,
	}
	for reason, file := range files {
		_, err := importFile(client, file)
		var usage *collab.ArgumentError
		if !errors.As(err, &usage) || !strings.Contains(err.Error(), reason) {
			t.Errorf("%s: %v", reason, err)
		}
	}
}

func TestHeadersAreChecked(t *testing.T) {
	server := serve(t, func(http.ResponseWriter, *http.Request) { t.Error("something was sent") })
	client := connect(t, server.URL)
	params := shimo.CreateFileParams{Body: shimo.CreateFileRequest{Type: shimo.FileTypeTable, FileID: "file"}}
	var usage *collab.ArgumentError
	if err := client.Files.Create(context.Background(), params, collab.WithHeader("X-Mine", "a\r\nb")); !errors.As(err, &usage) {
		t.Error(err)
	}
	params.AcceptLanguage = collab.Ptr("zh\nX-Shimo-Token: other")
	if err := client.Files.Create(context.Background(), params); !errors.As(err, &usage) {
		t.Error(err)
	}
	ctx := context.Background()
	for _, id := range []string{"", ".", ".."} {
		if err := client.Files.Delete(ctx, shimo.DeleteFileParams{FileID: id}); !errors.As(err, &usage) {
			t.Errorf("%q: %v", id, err)
		}
	}
}

func TestExportIsDownloadedWithoutCredentials(t *testing.T) {
	files := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if len(r.Header.Values("X-Shimo-Token"))+len(r.Header.Values("Authorization"))+len(r.Header.Values("Referer")) > 0 {
			t.Errorf("the download carries %v", r.Header)
		}
		w.Header().Set("Content-Disposition", `attachment; filename="x.docx"; filename*=UTF-8''%E6%B5%8B%E8%AF%95.docx`)
		fmt.Fprint(w, "content")
	})
	var asked atomic.Int32
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch {
		case !strings.HasSuffix(r.URL.Path, "/progress"):
			fmt.Fprint(w, started)
		case asked.Add(1) < 3:
			fmt.Fprintf(w, `{"status":0,"data":{"progress":%d}}`, 30*asked.Load())
		default:
			fmt.Fprintf(w, `{"status":0,"data":{"progress":100,"downloadUrl":"%s/f?signature=s"}}`, files.URL)
		}
	})
	client := connect(t, server.URL)
	ctx := context.Background()
	task, err := client.Files.Export(ctx, shimo.ExportFileParams{FileID: "file"})
	if err != nil {
		t.Fatal(err)
	}
	var progress []float64
	file, err := client.Files.ResumeExport(task.ID).Open(ctx, collab.WithInterval(time.Millisecond),
		collab.WithProgress(func(percent float64) { progress = append(progress, percent) }))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Body.Close() }()
	content, err := io.ReadAll(file.Body)
	if err != nil || string(content) != "content" || file.Name != "测试.docx" || fmt.Sprint(progress) != "[30 60 100]" {
		t.Errorf("%q, %+v, %v, %v", content, file, progress, err)
	}
	_, err = client.Files.ResumeExport(task.ID).Wait(ctx, collab.WithMaxWait(time.Nanosecond))
	if err != nil {
		t.Errorf("a task that is over needs no wait: %v", err)
	}
	asked.Store(-10)
	_, err = task.Wait(ctx, collab.WithMaxWait(5*time.Millisecond), collab.WithInterval(time.Millisecond))
	var overdue *collab.TaskError
	if !errors.As(err, &overdue) || overdue.Reason != collab.TaskOverdue || overdue.TaskID != "task" {
		t.Error(err)
	}
}
