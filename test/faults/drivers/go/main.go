// Command driver makes the calls that come in by lines, and tells what came of them.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"sync"
	"time"

	"example.com/collab"
	"example.com/collab/accesstoken"
	"example.com/collab/circle"
	"example.com/collab/shimo"
)

// calls by name. They are generated.
var calls = map[string]func(ctx context.Context, a *ask) (any, error){}

type ask struct {
	ID       int
	Call     string
	Base     string
	Task     string
	Settings struct {
		TimeoutMs, DeadlineMs    int64
		Retries                  int
		FollowRedirects, InQuery bool
		MaxResponseBytes         int64
		MaxJSONDepth             int
	}
}

func (a *ask) options() []collab.Option {
	settings := a.Settings
	options := []collab.Option{
		collab.WithTimeout(time.Duration(settings.TimeoutMs) * time.Millisecond),
		collab.WithDeadline(time.Duration(settings.DeadlineMs) * time.Millisecond),
		collab.WithRetries(settings.Retries),
	}
	if settings.FollowRedirects {
		options = append(options, collab.WithFollowRedirects())
	}
	if settings.MaxResponseBytes > 0 {
		options = append(options, collab.WithMaxResponseBytes(settings.MaxResponseBytes))
	}
	if settings.MaxJSONDepth > 0 {
		options = append(options, collab.WithMaxJSONDepth(settings.MaxJSONDepth))
	}
	return options
}

func (a *ask) begun(task string) { tell(map[string]any{"id": a.ID, "task": task}) }

func shimoOf(a *ask) (*shimo.Client, error) {
	transport := shimo.TransportHeader
	if a.Settings.InQuery {
		transport = shimo.TransportQuery
	}
	return shimo.New(shimo.Config{
		BaseURL: a.Base, AppID: given["appId"], AppSecret: collab.Static(given["appSecret"]), Token: collab.Static(given["token"]),
		Transport: transport,
	}, a.options()...)
}

func circleOf(a *ask) (*circle.Client, error) {
	return circle.New(circle.Config{
		BaseURL: a.Base, OrgName: given["org_name"], AppName: given["app_name"], Token: collab.Static(given["appToken"]),
	}, a.options()...)
}

func accesstokenOf(a *ask) (*accesstoken.Client, error) {
	config := accesstoken.Config{BaseURL: a.Base, AppKey: given["appKey"], AccessToken: collab.Static(given["accessToken"])}
	return accesstoken.New(config, a.options()...)
}

func upload(name, content string, times int) *collab.File {
	data, err := base64.StdEncoding.DecodeString(content)
	if err != nil {
		panic(err)
	}
	return &collab.File{Name: name, Content: bytes.NewReader(bytes.Repeat(data, times))}
}

func done[T any](_ *T, err error) error { return err }

func outcome(a *ask) (told map[string]any) {
	defer func() {
		if crash := recover(); crash != nil {
			told = map[string]any{"kind": "crash", "message": fmt.Sprintf("%v\n%s", crash, debug.Stack())}
		}
	}()
	call, ok := calls[a.Call]
	if !ok {
		return map[string]any{"kind": "crash", "message": "there is no call " + a.Call}
	}
	result, err := call(context.Background(), a)
	if err == nil {
		return map[string]any{"kind": "ok", "result": result}
	}
	told = factsOf(err)
	told["message"] = err.Error()
	return told
}

func factsOf(err error) map[string]any {
	var task *collab.TaskError
	var refusal *collab.APIError
	var network *collab.NetworkError
	var timeout *collab.TimeoutError
	var parse *collab.ParseError
	switch {
	case errors.As(err, &task):
		return map[string]any{"kind": "task"}
	case errors.As(err, &refusal):
		return map[string]any{"kind": "api", "class": classOf(err), "status": refusal.StatusCode}
	case errors.As(err, &network):
		return map[string]any{"kind": "network"}
	case errors.As(err, &timeout):
		return map[string]any{"kind": "timeout"}
	case errors.As(err, &parse):
		return map[string]any{"kind": "parse", "status": parse.StatusCode}
	}
	return map[string]any{"kind": "crash"}
}

func classOf(err error) string {
	for name, kind := range map[string]error{
		"authentication": collab.ErrAuthentication, "permission": collab.ErrPermission, "notFound": collab.ErrNotFound,
		"rateLimit": collab.ErrRateLimit,
	} {
		if errors.Is(err, kind) {
			return name
		}
	}
	return "other"
}

var output sync.Mutex

func tell(line map[string]any) {
	text, err := json.Marshal(line)
	if err != nil {
		panic(err)
	}
	output.Lock()
	defer output.Unlock()
	_, _ = os.Stdout.Write(append(text, '\n'))
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		a := new(ask)
		if err := json.Unmarshal(lines.Bytes(), a); err != nil {
			panic(err)
		}
		go func() {
			start := time.Now()
			told := outcome(a)
			told["id"], told["ms"] = a.ID, time.Since(start).Milliseconds()
			tell(told)
		}()
	}
}
