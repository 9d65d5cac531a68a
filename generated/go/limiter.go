package collab

import (
	"context"
	"fmt"

	"time"
)

// A Limiter decides when a request may start. The Limiter of golang.org/x/time/rate is one too.
type Limiter interface {
	// Wait returns when it is the turn of a request, or with an error when the context ends before that.
	Wait(ctx context.Context) error
}

// NewLimiter makes a limiter that starts no more than so many requests within any such span, in the order in which they come. It
// knows only of this process.
//
// It panics if one of the two is not above zero.
func NewLimiter(requests int, span time.Duration) Limiter {
	if requests < 1 || span <= 0 {
		panic(fmt.Sprintf("collab: a limiter needs at least 1 request and more than 0 seconds, not %d in %v", requests, span))
	}
	return &slidingWindow{span: span, starts: make([]time.Time, requests), turn: make(chan struct{}, 1)}
}

// slidingWindow remembers when the latest requests started, as many as may start within a span.
type slidingWindow struct {
	span time.Duration
	// turn holds a token while somebody waits for a start. Go serves those who wait for a channel in their order.
	turn   chan struct{}
	starts []time.Time
	next   int
}

func (w *slidingWindow) Wait(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	select {
	case w.turn <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-w.turn }()
	if pause := w.pause(); pause > 0 {
		timer := time.NewTimer(pause)
		defer timer.Stop()
		select {
		case <-timer.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	w.starts[w.next] = time.Now()
	w.next = (w.next + 1) % len(w.starts)
	return nil
}

// pause is the time until the oldest of the latest requests leaves the span.
func (w *slidingWindow) pause() time.Duration {
	oldest := w.starts[w.next]
	if oldest.IsZero() {
		return 0
	}
	return time.Until(oldest.Add(w.span))
}
