package engine

import (
	"context"
	"math"
	"sync"
	"time"
)

// usableShare of its life is over when a token ends for us, so that none ends on its way to the server.
const usableShare = 0.9

// KeptToken is a token that is fetched, kept until shortly before it ends, and fetched anew after a 401.
type KeptToken struct {
	// Fetch calls the vendor's token operation; a lifetime of 0 means that the token never ends.
	Fetch func(ctx context.Context) (token string, lifetime time.Duration, err error)
	// Now is the time.
	Now func() time.Time

	mu     sync.Mutex
	token  string
	until  time.Time
	flight *flight
}

// flight is a fetch that serves all calls that wait for it. It ends when none of them waits any more.
type flight struct {
	done    chan struct{}
	cancel  context.CancelFunc
	waiting int
	token   string
	err     error
}

// Value gives the token. One fetch serves all calls that wait for it.
func (k *KeptToken) Value(ctx context.Context, _ *Operation) (string, error) {
	k.mu.Lock()
	if k.token != "" && (k.until.IsZero() || k.Now().Before(k.until)) {
		defer k.mu.Unlock()
		return k.token, nil
	}
	if k.flight == nil {
		k.flight = k.start(ctx)
	}
	fetching := k.flight
	fetching.waiting++
	k.mu.Unlock()
	select {
	case <-fetching.done:
		return fetching.token, fetching.err
	case <-ctx.Done():
		k.leave(fetching)
		return "", context.Cause(ctx)
	}
}

// Refused forgets the token. Calls that were refused with an older one leave the newer one alone.
func (k *KeptToken) Refused(token string) bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.token == token {
		k.token = ""
	}
	return true
}

// start fetches a token in the background, so that it doesn't end with the call that happens to be the first.
func (k *KeptToken) start(ctx context.Context) *flight {
	detached, cancel := context.WithCancel(context.WithoutCancel(ctx))
	fetching := &flight{done: make(chan struct{}), cancel: cancel}
	go func() {
		defer cancel()
		started := k.Now()
		token, lifetime, err := k.Fetch(detached)
		k.mu.Lock()
		defer k.mu.Unlock()
		fetching.token, fetching.err = token, err
		if k.flight == fetching {
			k.flight = nil
		}
		if err == nil {
			k.token, k.until = token, endOf(started, lifetime)
		}
		close(fetching.done)
	}()
	return fetching
}

func (k *KeptToken) leave(fetching *flight) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if fetching.waiting--; fetching.waiting == 0 {
		fetching.cancel()
		if k.flight == fetching {
			k.flight = nil
		}
	}
}

func endOf(started time.Time, lifetime time.Duration) time.Time {
	if lifetime <= 0 {
		return time.Time{}
	}
	return started.Add(time.Duration(float64(lifetime) * usableShare))
}

// Seconds is a duration of so many seconds, or the longest that there is.
func Seconds(count int64) time.Duration {
	if count > math.MaxInt64/int64(time.Second) {
		return math.MaxInt64
	}
	return time.Duration(count) * time.Second
}
