package collab_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"example.com/collab"
)

func TestLimiterKeepsToTheRate(t *testing.T) {
	const span = 60 * time.Millisecond
	limiter := collab.NewLimiter(3, span)
	begin := time.Now()
	var running sync.WaitGroup
	for range 9 {
		running.Add(1)
		go func() {
			defer running.Done()
			if err := limiter.Wait(context.Background()); err != nil {
				t.Error(err)
			}
		}()
	}
	running.Wait()
	if took := time.Since(begin); took < 2*span {
		t.Errorf("nine requests started within %v, which is less than two spans", took)
	}
}

func TestLimiterEndsWithTheContext(t *testing.T) {
	limiter := collab.NewLimiter(1, time.Hour)
	if err := limiter.Wait(context.Background()); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(10*time.Millisecond, cancel)
	if err := limiter.Wait(ctx); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if err := limiter.Wait(ctx); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

func TestLimiterRefusesNonsense(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a limiter for no requests was made")
		}
	}()
	collab.NewLimiter(0, time.Second)
}
