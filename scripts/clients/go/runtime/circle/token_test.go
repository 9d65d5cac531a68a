package circle_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"example.com/collab"
	"example.com/collab/circle"
)

const clientSecret = "client-secret-0123456789"

// platform issues tokens and answers to those that it issued last.
type platform struct {
	*httptest.Server
	issued  atomic.Int32
	revoked atomic.Bool
	hold    chan struct{}
}

func newPlatform(t *testing.T) *platform {
	p := &platform{}
	p.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, "/token") {
			if p.hold != nil {
				select {
				case <-p.hold:
				case <-r.Context().Done():
					return
				}
			}
			p.revoked.Store(false)
			fmt.Fprintf(w, `{"access_token":"token-number-%d","expires_in":1000,"application":"a"}`, p.issued.Add(1))
			return
		}
		if p.revoked.Load() || r.Header.Get("Authorization") != fmt.Sprintf("Bearer token-number-%d", p.issued.Load()) {
			http.Error(w, `{"error":"unauthorized"}`, http.StatusUnauthorized)
			return
		}
		fmt.Fprint(w, `{"code":200,"result":true}`)
	}))
	t.Cleanup(p.Close)
	return p
}

func (p *platform) connect(t *testing.T, now func() time.Time) *circle.Client {
	t.Helper()
	client, err := circle.New(circle.Config{
		BaseURL: p.URL, OrgName: "org", AppName: "app", ClientID: "id", ClientSecret: collab.Static(clientSecret),
	}, collab.WithClock(now))
	if err != nil {
		t.Fatal(err)
	}
	return client
}

func check(ctx context.Context, client *circle.Client) error {
	_, err := client.Users.CheckExists(ctx, circle.CheckUserExistsParams{UserID: "user"})
	return err
}

func TestOneFetchServesAllCalls(t *testing.T) {
	server := newPlatform(t)
	var mu sync.Mutex
	now := time.Unix(1_700_000_000, 0)
	client := server.connect(t, func() time.Time { mu.Lock(); defer mu.Unlock(); return now })
	all := func() {
		t.Helper()
		var running sync.WaitGroup
		for range 40 {
			running.Add(1)
			go func() {
				defer running.Done()
				if err := check(context.Background(), client); err != nil {
					t.Error(err)
				}
			}()
		}
		running.Wait()
	}
	all()
	if server.issued.Load() != 1 {
		t.Fatalf("%d tokens were fetched", server.issued.Load())
	}
	mu.Lock()
	now = now.Add(901 * time.Second)
	mu.Unlock()
	all()
	if server.issued.Load() != 2 {
		t.Fatalf("%d tokens were fetched after nine tenths of the life of the first", server.issued.Load())
	}
	server.revoked.Store(true)
	if err := check(context.Background(), client); err != nil || server.issued.Load() != 3 {
		t.Errorf("after a 401: %d tokens, %v", server.issued.Load(), err)
	}
}

func TestFetchOutlivesTheFirstCall(t *testing.T) {
	server := newPlatform(t)
	server.hold = make(chan struct{})
	client := server.connect(t, time.Now)
	first, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 2)
	go func() { ended <- check(first, client) }()
	time.Sleep(20 * time.Millisecond)
	second := make(chan error, 1)
	go func() { second <- check(context.Background(), client) }()
	time.Sleep(20 * time.Millisecond)
	cancel()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	close(server.hold)
	if err := <-second; err != nil || server.issued.Load() != 1 {
		t.Errorf("%d tokens: %v", server.issued.Load(), err)
	}
}

func TestTokensAreNotShown(t *testing.T) {
	server := newPlatform(t)
	client := server.connect(t, time.Now)
	token, err := client.Auth.CreateToken(context.Background(), circle.CreateAppTokenParams{Body: circle.AppTokenRequest{
		GrantType: circle.AppTokenRequestGrantTypeClientCredentials, ClientID: "id", ClientSecret: clientSecret,
	}})
	if err != nil {
		t.Fatal(err)
	}
	if string(token.AccessToken) != "token-number-1" {
		t.Error("the token itself is there")
	}
	var log strings.Builder
	slog.New(slog.NewJSONHandler(&log, nil)).Info("got", "token", token, "secret", token.AccessToken)
	slog.New(slog.NewTextHandler(&log, nil)).Info("got", "token", *token)
	request := circle.AppTokenRequest{ClientSecret: clientSecret}
	shown := log.String() + fmt.Sprintf("%v %+v %#v %s %d %x", token, *token, *token, token.AccessToken, token.AccessToken, token.AccessToken) +
		fmt.Sprintf("%v %+v %#v", request, &request, request)
	if strings.Contains(shown, "token-number-1") || strings.Contains(shown, clientSecret) {
		t.Error(shown)
	}
}

func TestRepeatedCursor(t *testing.T) {
	var pages atomic.Int32
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		pages.Add(1)
		fmt.Fprint(w, `{"code":200,"count":1,"servers":[{"server_id":"1"}],"cursor":"same"}`)
	}))
	defer server.Close()
	client, err := circle.New(circle.Config{BaseURL: server.URL, OrgName: "org", AppName: "app", Token: collab.Static("token")})
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	for _, err = range client.Servers.ListByAppAll(context.Background(), circle.ListServersByAppParams{}) {
		if err != nil {
			break
		}
		count++
	}
	var parse *collab.ParseError
	if !errors.As(err, &parse) || count != 2 || pages.Load() != 2 {
		t.Errorf("%d items of %d pages: %v", count, pages.Load(), err)
	}
	for page, err := range client.Servers.ListByAppPages(context.Background(), circle.ListServersByAppParams{Limit: collab.Ptr(5)}) {
		if err != nil || *page.Next.Cursor != "same" || *page.Next.Limit != 5 {
			t.Errorf("%+v, %v", page, err)
		}
		break
	}
}
