// Command driver makes the calls of a plan, and shows all that comes with them.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"sync"
	"time"

	"example.com/collab"
	"example.com/collab/accesstoken"
	"example.com/collab/circle"
	"example.com/collab/shimo"
)

// calls by name. They are generated.
var calls = map[string]func(ctx context.Context, t *trial) error{}

var plan struct {
	Given  map[string]string
	Clock  int64
	Trials []*trial
	Leak   bool
}

type trial struct {
	ID                       int
	Call, Variant, Base      string
	TimeoutMs, WaitMs         int64
	Retries                  int
	FollowRedirects, ShowsAll bool

	mutex sync.Mutex
	shown map[string]string
	all   []func()
}

func (t *trial) waiting() []collab.WaitOption {
	return []collab.WaitOption{collab.WithInterval(time.Millisecond), collab.WithMaxWait(time.Duration(t.WaitMs) * time.Millisecond)}
}

// options log all events, as a program with slog at the level of debugging does.
func (t *trial) options() []collab.Option {
	event := func(name string, event any) {
		slog.Debug(name, "event", event, "text", fmt.Sprintf("%v %+v %#v", event, event, event))
		t.show("event", event)
	}
	options := []collab.Option{
		collab.WithTimeout(time.Duration(t.TimeoutMs) * time.Millisecond),
		collab.WithRetries(t.Retries),
		collab.WithClock(func() time.Time { return time.Unix(plan.Clock, 0) }),
		collab.WithHooks(collab.Hooks{
			OnRequest:  func(_ context.Context, attempt *collab.Attempt, _ http.Header) { event("request", attempt) },
			OnResponse: func(_ context.Context, answered collab.AttemptAnswered) { event("response", answered) },
			OnError:    func(_ context.Context, failed collab.AttemptFailed) { event("error", failed) },
			OnRetry:    func(_ context.Context, repeated collab.CallRepeated) { event("retry", repeated) },
		}),
	}
	if t.FollowRedirects {
		options = append(options, collab.WithFollowRedirects())
	}
	return options
}

func source(name string) collab.Source { return collab.Static(plan.Given[name]) }

func shimoOf(t *trial) (*shimo.Client, error) {
	config := shimo.Config{BaseURL: t.Base, AppID: plan.Given["appId"], Token: source("token"), Transport: shimo.TransportQuery}
	if t.Variant == "header" {
		config.Transport = shimo.TransportHeader
	}
	if t.Variant == "ready" {
		config.Signature = func(context.Context, string) (string, error) { return plan.Given["signature"], nil }
	} else {
		config.AppSecret = source("appSecret")
	}
	client, err := shimo.New(config, t.options()...)
	t.showLater(config, client)
	return client, err
}

func circleOf(t *trial) (*circle.Client, error) {
	config := circle.Config{BaseURL: t.Base, OrgName: plan.Given["org_name"], AppName: plan.Given["app_name"]}
	if t.Variant == "fetched" {
		config.ClientID, config.ClientSecret = plan.Given["clientId"], source("clientSecret")
	} else {
		config.Token = source("appToken")
	}
	client, err := circle.New(config, t.options()...)
	t.showLater(config, client)
	return client, err
}

func accesstokenOf(t *trial) (*accesstoken.Client, error) {
	config := accesstoken.Config{BaseURL: t.Base, AppKey: plan.Given["appKey"], AccessToken: source("accessToken")}
	client, err := accesstoken.New(config, t.options()...)
	t.showLater(config, client)
	return client, err
}

// showLater shows a client as it is after the call, when it holds signatures and tokens.
func (t *trial) showLater(config, client any) {
	if t.ShowsAll {
		t.all = append(t.all, func() { t.show("config", config); t.show("client", client) })
	}
}

// result shows what a call gave: secrets in it are masked unless they are written as JSON.
func (t *trial) result(value any, err error) error {
	if err == nil && t.ShowsAll {
		t.keep("result", fmt.Sprintf("%v %+v %#v", value, value, value))
	}
	return err
}

func done[T any](_ *T, err error) error { return err }

func drain(file *collab.Download, err error) error {
	if err != nil {
		return err
	}
	defer func() { _ = file.Body.Close() }()
	_, _ = io.Copy(io.Discard, file.Body)
	return nil
}

func outcomeOf(err error) string {
	for name, target := range map[string]any{
		"TaskError": new(*collab.TaskError), "APIError": new(*collab.APIError), "NetworkError": new(*collab.NetworkError),
		"TimeoutError": new(*collab.TimeoutError), "ParseError": new(*collab.ParseError),
	} {
		if errors.As(err, target) {
			return name
		}
	}
	return "crash"
}

func (t *trial) run() {
	t.shown = map[string]string{}
	if plan.Leak {
		t.keep("leaked", fmt.Sprint(plan.Given))
	}
	outcome := "ok"
	if err := calls[t.Call](context.Background(), t); err != nil {
		outcome = outcomeOf(err)
		slog.Error("call", "err", err)
		for each := err; each != nil; each = errors.Unwrap(each) {
			t.show("error", each)
		}
	}
	for _, show := range t.all {
		show()
	}
	tell(struct {
		Trial   int               `json:"trial"`
		Outcome string            `json:"outcome"`
		Shown   map[string]string `json:"shown"`
	}{t.ID, outcome, t.shown})
}

var output sync.Mutex

func tell(line any) {
	text, err := json.Marshal(line)
	if err != nil {
		panic(err)
	}
	output.Lock()
	defer output.Unlock()
	_, _ = os.Stdout.Write(append(text, '\n'))
}

func main() {
	slog.SetDefault(slog.New(slog.NewJSONHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug})))
	text, err := os.ReadFile(os.Getenv("PLAN"))
	if err == nil {
		err = json.Unmarshal(text, &plan)
	}
	if err != nil {
		panic(err)
	}
	waiting := make(chan *trial)
	var workers sync.WaitGroup
	for range 16 {
		workers.Add(1)
		go func() {
			defer workers.Done()
			for each := range waiting {
				each.run()
			}
		}()
	}
	for _, each := range plan.Trials {
		waiting <- each
	}
	close(waiting)
	workers.Wait()
}
