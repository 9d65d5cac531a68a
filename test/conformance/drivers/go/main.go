// Command driver makes the calls that the vectors describe and reports what came of them. The functions of the vectors are generated.
package main

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"net/http"
	"os"
	"runtime/debug"
	"strings"
	"sync"
	"time"

	"example.com/collab"
)

// vectors by id.
var vectors = map[string]func(ctx context.Context, base string) (any, error){}

// atOnce is how many vectors are driven at the same time. Most of them wait.
const atOnce = 64

func main() {
	var running sync.WaitGroup
	slots := make(chan struct{}, atOnce)
	failed := make(chan error, len(vectors))
	for id, vector := range vectors {
		running.Add(1)
		slots <- struct{}{}
		go func() {
			defer func() { <-slots; running.Done() }()
			base := os.Getenv("JUDGE_URL") + "/" + id
			if err := post(base+"/__report", report(vector, base)); err != nil {
				failed <- fmt.Errorf("%s: %w", id, err)
			}
		}()
	}
	running.Wait()
	close(failed)
	for err := range failed {
		fmt.Fprintln(os.Stderr, err)
		defer os.Exit(1)
	}
}

func report(vector func(context.Context, string) (any, error), base string) (told map[string]any) {
	defer func() {
		if crash := recover(); crash != nil {
			told = map[string]any{"crash": fmt.Sprintf("%v\n%s", crash, debug.Stack())}
		}
	}()
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Second)
	defer cancel()
	result, err := vector(ctx, base)
	if err == nil {
		return map[string]any{"result": result}
	}
	facts := factsOf(err)
	if facts == nil {
		return map[string]any{"crash": err.Error()}
	}
	facts["message"] = err.Error()
	return map[string]any{"error": facts}
}

func factsOf(err error) map[string]any {
	var task *collab.TaskError
	var refusal *collab.APIError
	var network *collab.NetworkError
	var timeout *collab.TimeoutError
	var parse *collab.ParseError
	var usage *collab.ArgumentError
	switch {
	case errors.As(err, &task):
		return map[string]any{"kind": "task", "taskId": orNull(task.TaskID)}
	case errors.As(err, &refusal):
		facts := map[string]any{
			"kind": "api", "class": classOf(err), "status": refusal.StatusCode, "code": codeOf(refusal), "requestId": orNull(refusal.RequestID),
		}
		if refusal.RetryAfter != nil {
			facts["retryAfter"] = refusal.RetryAfter.Seconds()
		}
		return facts
	case errors.As(err, &network):
		return map[string]any{"kind": "network"}
	case errors.As(err, &timeout):
		return map[string]any{"kind": "timeout"}
	case errors.As(err, &parse):
		return map[string]any{"kind": "parse", "status": parse.StatusCode}
	case errors.As(err, &usage):
		return map[string]any{"kind": "usage"}
	}
	return nil
}

func classOf(err error) string {
	kinds := map[string]error{
		"authentication": collab.ErrAuthentication, "permission": collab.ErrPermission, "notFound": collab.ErrNotFound,
		"rateLimit": collab.ErrRateLimit,
	}
	for name, kind := range kinds {
		if errors.Is(err, kind) {
			return name
		}
	}
	return "other"
}

func codeOf(refusal *collab.APIError) any {
	if refusal.NumericCode {
		return json.Number(refusal.Code)
	}
	return orNull(string(refusal.Code))
}

func orNull(text string) any {
	if text == "" {
		return nil
	}
	return text
}

func post(url string, report map[string]any) error {
	body, err := json.Marshal(report)
	if err != nil {
		return err
	}
	response, err := http.Post(url, "application/json", bytes.NewReader(body))
	if err != nil {
		return err
	}
	return response.Body.Close()
}

// clock is one that a vector sets forward.
type clock struct {
	mu   sync.Mutex
	time time.Time
}

func newClock(seconds int64) *clock { return &clock{time: time.Unix(seconds, 0)} }

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.time
}

// repeat makes the call that often, and gives a list of the results; 0 is once and no list.
func (c *clock) repeat(times, advanceSeconds int, call func() (any, error)) (any, error) {
	if times == 0 {
		return call()
	}
	results := make([]any, times)
	for i := range results {
		if i > 0 {
			c.mu.Lock()
			c.time = c.time.Add(time.Duration(advanceSeconds) * time.Second)
			c.mu.Unlock()
		}
		var err error
		if results[i], err = call(); err != nil {
			return nil, err
		}
	}
	return results, nil
}

var everyMillisecond = collab.WithInterval(time.Millisecond)

func upload(name, content string) *collab.File {
	data, err := base64.StdEncoding.DecodeString(content)
	if err != nil {
		panic(err)
	}
	return &collab.File{Name: name, Content: bytes.NewReader(data)}
}

func content(file *collab.Download, err error) (any, error) {
	if err != nil {
		return nil, err
	}
	defer file.Body.Close()
	data, err := io.ReadAll(file.Body)
	return map[string]any{"base64": base64.StdEncoding.EncodeToString(data)}, err
}

func after(base, address string) string { return strings.TrimPrefix(address, base) }

func collect[T any](items iter.Seq2[T, error]) (any, error) {
	list := []T{}
	for item, err := range items {
		if err != nil {
			return nil, err
		}
		list = append(list, item)
	}
	return list, nil
}

func pagesOf[D, I, P any](pages iter.Seq2[*collab.Page[D, I, P], error]) (any, error) {
	list := []D{}
	for page, err := range pages {
		if err != nil {
			return nil, err
		}
		list = append(list, page.Data)
	}
	return list, nil
}
