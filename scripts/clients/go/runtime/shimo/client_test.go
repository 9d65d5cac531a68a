package shimo_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"example.com/collab"
	"example.com/collab/shimo"
)

const (
	appSecret = "app-secret-0123456789"
	userToken = "user-token-9876543210/+="
)

func serve(t *testing.T, handler http.HandlerFunc) *httptest.Server {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return server
}

func connect(t *testing.T, url string, options ...collab.Option) *shimo.Client {
	t.Helper()
	client, err := shimo.New(shimo.Config{
		BaseURL: url, AppID: "app", AppSecret: collab.Static(appSecret), Token: collab.Static(userToken),
	}, options...)
	if err != nil {
		t.Fatal(err)
	}
	return client
}

func getText(client *shimo.Client, options ...collab.Option) (*shimo.PlainText, error) {
	return client.Content.GetPlainText(context.Background(), shimo.GetPlainTextParams{FileID: "file"}, options...)
}

func answerText(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, `{"content":"text"}`) }

func TestConcurrentUse(t *testing.T) {
	signatures := sync.Map{}
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if strings.Contains(r.URL.Path, "/license/") {
			if _, twice := signatures.LoadOrStore(r.Header.Get("X-Shimo-Signature"), true); twice {
				http.Error(w, "a license signature came twice", http.StatusBadRequest)
				return
			}
			w.WriteHeader(http.StatusNoContent)
			return
		}
		answerText(w, r)
	})
	client := connect(t, server.URL, collab.WithLimiter(collab.NewLimiter(1000, time.Second)))
	var running sync.WaitGroup
	for range 50 {
		running.Add(1)
		go func() {
			defer running.Done()
			if _, err := getText(client); err != nil {
				t.Error(err)
			}
			err := client.Users.Activate(context.Background(), shimo.ActivateUsersParams{Body: shimo.UserIDsRequest{UserIDs: []string{"1"}}})
			if err != nil {
				t.Error(err)
			}
		}()
	}
	running.Wait()
}

func TestCancellation(t *testing.T) {
	release := make(chan struct{})
	server := serve(t, func(http.ResponseWriter, *http.Request) { <-release })
	defer close(release)
	client := connect(t, server.URL)
	ctx, cancel := context.WithCancelCause(context.Background())
	reason := errors.New("the user went away")
	time.AfterFunc(20*time.Millisecond, func() { cancel(reason) })
	start := time.Now()
	_, err := client.Content.GetPlainText(ctx, shimo.GetPlainTextParams{FileID: "file"})
	if !errors.Is(err, reason) || time.Since(start) > 5*time.Second {
		t.Errorf("after %v: %v", time.Since(start), err)
	}
}

func TestTimeLimits(t *testing.T) {
	release := make(chan struct{})
	var requests atomic.Int32
	server := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		requests.Add(1)
		w.WriteHeader(http.StatusOK)
		_, _ = fmt.Fprint(w, `{"content":`)
		w.(http.Flusher).Flush()
		<-release
	})
	defer close(release)
	client := connect(t, server.URL)
	// Long enough for a request to arrive on a busy machine.
	const limit = 200 * time.Millisecond
	check := func(name string, err error, sent int32) {
		t.Helper()
		var timeout *collab.TimeoutError
		if !errors.As(err, &timeout) || timeout.Limit != limit || !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("%s: %v", name, err)
		}
		if found := requests.Swap(0); found != sent {
			t.Errorf("%s: %d requests, expected are %d", name, found, sent)
		}
	}
	_, err := getText(client, collab.WithTimeout(limit), collab.WithRetries(0))
	check("an attempt, its body included", err, 1)
	_, err = getText(client, collab.WithTimeout(limit), collab.WithRetries(1))
	check("an attempt that is repeated", err, 2)
	_, err = getText(client, collab.WithTimeout(0), collab.WithDeadline(limit), collab.WithRetries(5))
	check("a call", err, 1)
}

func TestRedirectsKeepCredentialsHere(t *testing.T) {
	elsewhere := serve(t, func(w http.ResponseWriter, r *http.Request) {
		for name, values := range r.Header {
			if strings.HasPrefix(name, "X-") {
				t.Errorf("another host got %s: %v", name, values)
			}
		}
		answerText(w, r)
	})
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, elsewhere.URL+"/there", http.StatusFound)
	})
	client := connect(t, server.URL, collab.WithHeader("X-Mine", "mine"))
	var refusal *collab.APIError
	if _, err := getText(client); !errors.As(err, &refusal) || refusal.StatusCode != http.StatusFound {
		t.Errorf("without the option: %v", err)
	}
	if text, err := getText(client, collab.WithFollowRedirects()); err != nil || text.Content != "text" {
		t.Errorf("with the option: %v, %v", text, err)
	}
	err := client.Sheets.Create(context.Background(), shimo.CreateSheetParams{FileID: "file", Body: shimo.CreateSheetRequest{Name: "name"}}, collab.WithFollowRedirects())
	if err != nil {
		t.Errorf("a POST that becomes a GET: %v", err)
	}
}

func TestRedirectWithBodyToAnotherHost(t *testing.T) {
	elsewhere := serve(t, func(http.ResponseWriter, *http.Request) { t.Error("another host got the request") })
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, elsewhere.URL, http.StatusTemporaryRedirect)
	})
	client := connect(t, server.URL, collab.WithFollowRedirects())
	err := client.Sheets.Create(context.Background(), shimo.CreateSheetParams{FileID: "file", Body: shimo.CreateSheetRequest{Name: "name"}})
	var network *collab.NetworkError
	if !errors.As(err, &network) || !network.Redirect {
		t.Error(err)
	}
}

func TestSecretsAreNotShown(t *testing.T) {
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusForbidden)
		reply, _ := json.Marshal(map[string]string{"message": "no: " + r.URL.String() + " " + r.Header.Get("X-Shimo-Token")})
		_, _ = w.Write(reply)
	})
	config := shimo.Config{BaseURL: server.URL, AppID: "app", AppSecret: collab.Static(appSecret), Token: collab.Static(userToken)}
	for _, transport := range []shimo.Transport{shimo.TransportHeader, shimo.TransportQuery} {
		config.Transport = transport
		client, err := shimo.New(config)
		if err != nil {
			t.Fatal(err)
		}
		_, refused := getText(client)
		broken, _ := shimo.New(shimo.Config{BaseURL: "http://127.0.0.1:1", AppID: "app", AppSecret: config.AppSecret, Token: config.Token, Transport: transport})
		_, unreachable := getText(broken, collab.WithRetries(0))
		if !errors.Is(refused, collab.ErrPermission) || unreachable == nil {
			t.Fatal(refused, unreachable)
		}
		var log strings.Builder
		slog.New(slog.NewJSONHandler(&log, nil)).Info("done", "client", client, "error", refused, "fault", unreachable)
		shown := []string{
			fmt.Sprintf("%v %+v %#v %s", config, config, config, client),
			fmt.Sprintf("%v %+v %#v", refused, refused, refused),
			fmt.Sprintf("%v %+v", unreachable, errors.Unwrap(unreachable)), log.String(),
			fmt.Sprintf("%v %+v %#v", client, client, client),
		}
		for _, text := range shown {
			for _, secret := range []string{appSecret, userToken, "user-token-9876543210", "eyJhbGciOi"} {
				if strings.Contains(text, secret) {
					t.Errorf("%q shows %q", text, secret)
				}
			}
		}
	}
}

func TestGetIsNotRepeatedBehindOurBack(t *testing.T) {
	var requests atomic.Int32
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if requests.Add(1) == 1 {
			answerText(w, r)
			return
		}
		connection, _, err := w.(http.Hijacker).Hijack()
		if err != nil {
			t.Error(err)
			return
		}
		_ = connection.Close()
	})
	client := connect(t, server.URL, collab.WithRetries(0))
	if _, err := getText(client); err != nil {
		t.Fatal(err)
	}
	var network *collab.NetworkError
	if _, err := getText(client); !errors.As(err, &network) || requests.Load() != 2 {
		t.Errorf("%d requests: %v", requests.Load(), err)
	}
}

func TestGetHasNoBody(t *testing.T) {
	for _, protocol := range []string{"HTTP/1.1", "HTTP/2.0"} {
		server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if body, err := io.ReadAll(r.Body); len(body) > 0 || err != nil || r.Proto != protocol || r.Header.Get("Content-Length") != "" || len(r.TransferEncoding) > 0 {
				t.Errorf("%s: %q, %v, %v, %v", r.Proto, body, err, r.Header, r.TransferEncoding)
			}
			answerText(w, r)
		}))
		server.EnableHTTP2 = protocol == "HTTP/2.0"
		server.StartTLS()
		defer server.Close()
		client := connect(t, server.URL, collab.WithHTTPClient(server.Client()))
		for range 2 {
			if _, err := getText(client); err != nil {
				t.Error(err)
			}
		}
	}
}

func TestHooks(t *testing.T) {
	var requests atomic.Int32
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Traceparent") == "" {
			t.Error("the header of the hook is missing")
		}
		if requests.Add(1) == 1 {
			w.Header().Set("Retry-After", "0")
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		answerText(w, r)
	})
	var events []string
	client := connect(t, server.URL, collab.WithHooks(collab.Hooks{
		OnRequest: func(_ context.Context, attempt *collab.Attempt, header http.Header) {
			header.Set("Traceparent", "00-trace")
			events = append(events, fmt.Sprint("request ", attempt.Operation, " ", attempt.Number))
		},
		OnResponse: func(_ context.Context, event collab.AttemptAnswered) {
			events = append(events, fmt.Sprint("response ", event.StatusCode, " ", event.Number))
		},
		OnRetry: func(_ context.Context, event collab.CallRepeated) {
			events = append(events, fmt.Sprint("retry ", event.Attempt))
		},
	}))
	if _, err := getText(client); err != nil {
		t.Fatal(err)
	}
	found := strings.Join(events, ", ")
	if found != "request getPlainText 1, response 503 1, retry 1, request getPlainText 2, response 200 2" {
		t.Error(found)
	}
}
