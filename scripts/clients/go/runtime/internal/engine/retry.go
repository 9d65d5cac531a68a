package engine

import (
	"math/rand/v2"
	"time"
)

const (
	defaultRetries = 2
	// firstPause is the longest pause before the first repetition. It is at most twice as long each further time.
	firstPause   = 500 * time.Millisecond
	longestPause = 8 * time.Second
	// longestRetryAfter is the longest pause that a server may ask for: else its answer goes to the caller, who knows better.
	longestRetryAfter = 60 * time.Second
)

// retry decides whether and when a call is sent again.
type retry struct {
	left  int
	count int
}

func newRetry(retries *int, repeatable bool) *retry {
	r := &retry{left: defaultRetries}
	if retries != nil {
		r.left = *retries
	}
	if !repeatable {
		r.left = 0
	}
	return r
}

// afterResponse gives the pause before the call is sent again after an answer.
func (r *retry) afterResponse(received *reply) (time.Duration, bool) {
	status := received.status
	if r.left <= 0 || status != 408 && status != 429 && status < 500 {
		return 0, false
	}
	if asked, ok := retryAfter(received.header); ok {
		return r.after(asked), asked <= longestRetryAfter
	}
	return r.after(r.backoff()), true
}

// afterFault gives the pause before the call is sent again after a fault.
func (r *retry) afterFault() (time.Duration, bool) {
	if r.left <= 0 {
		return 0, false
	}
	return r.after(r.backoff()), true
}

// backoff is exponential with full jitter, so that clients that failed together don't come back together.
func (r *retry) backoff() time.Duration {
	most := firstPause
	for i := 0; i < r.count && most < longestPause; i++ {
		most *= 2
	}
	return time.Duration(rand.Float64() * float64(min(most, longestPause)))
}

func (r *retry) after(wait time.Duration) time.Duration {
	r.left--
	r.count++
	return wait
}
