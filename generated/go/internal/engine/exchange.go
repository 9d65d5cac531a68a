package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"example.com/collab"
)

// exchange sends a request, and sends it again where that is safe and may help. The only loop of attempts.
func (c *Client) exchange(ctx context.Context, draft *draft, settings *collab.Settings) (*reply, error) {
	call := ctx
	if settings.Deadline > 0 {
		limited, cancel := context.WithTimeout(ctx, settings.Deadline)
		defer cancel()
		call = limited
	}
	received, err := c.repeat(call, draft, settings)
	switch {
	case err == nil:
		return received, nil
	case ctx.Err() != nil:
		return nil, fmt.Errorf("%s: %w", draft.operation.ID, context.Cause(ctx))
	case call.Err() != nil:
		return nil, &collab.TimeoutError{Operation: draft.operation.ID, Limit: settings.Deadline}
	}
	return nil, err
}

func (c *Client) repeat(ctx context.Context, draft *draft, settings *collab.Settings) (*reply, error) {
	operation := draft.operation
	again := newRetry(settings.Retries, operation.RetrySafe && draft.repeatable())
	renewed := !draft.repeatable()
	for number := 1; ; number++ {
		if settings.Limiter != nil {
			if err := settings.Limiter.Wait(ctx); err != nil {
				return nil, fmt.Errorf("%s: waiting for the limiter: %w", operation.ID, err)
			}
		}
		received, err := c.attempt(ctx, draft, settings, number)
		var wait time.Duration
		var repeat bool
		switch {
		case err != nil:
			if ctx.Err() != nil || !isFault(err) {
				return nil, err
			}
			wait, repeat = again.afterFault()
		case received.status == 401 && !renewed && refused(received.sent):
			renewed, repeat = true, true
		default:
			wait, repeat = again.afterResponse(received)
			repeat = repeat && !c.isFinal(operation, received)
		}
		if deadline, ok := ctx.Deadline(); !repeat || ok && time.Until(deadline) <= wait {
			return received, err
		}
		if hook := settings.Hooks.OnRetry; hook != nil {
			hook(ctx, collab.CallRepeated{Operation: operation.ID, Attempt: number, Delay: wait})
		}
		if err := pause(ctx, wait); err != nil {
			return nil, err
		}
	}
}

// refused tells the sources of all credentials that these were refused, and whether any of them may have another one.
func refused(sent []sentCredential) bool {
	renewable := false
	for _, each := range sent {
		if each.source.Refused(each.value) {
			renewable = true
		}
	}
	return renewable
}

// isFault tells whether no answer came, for a reason that may pass.
func isFault(err error) bool {
	var network *collab.NetworkError
	if errors.As(err, &network) {
		return !network.Redirect
	}
	var timeout *collab.TimeoutError
	return errors.As(err, &timeout)
}

// pause waits, or returns with an error when the context ends.
func pause(ctx context.Context, wait time.Duration) error {
	if wait <= 0 {
		return ctx.Err()
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}
