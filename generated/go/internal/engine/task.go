package engine

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"time"

	"example.com/collab"
	"example.com/collab/internal/wire"
)

// Following is how a task is followed, with pointers and conditions on the body of an answer.
type Following struct {
	// Operation is the operationId of the call that starts the task.
	Operation string
	Done      []Condition
	Running   []Condition
	// Progress is a pointer to the percentage.
	Progress string
	// Result is a pointer to the address of the file that the task ends in.
	Result string
	// MaxSeconds is the longest that the vendor runs a task, 0 if unknown.
	MaxSeconds int
	// KeepSeconds is how long the vendor keeps the result of a finished task, 0 if unknown.
	KeepSeconds int
}

const (
	usualSeconds     = 600
	firstQuestion    = 500 * time.Millisecond
	longestQuestions = 5 * time.Second
)

// Follow asks until the task is done, and gives the last answer. Without an identifier a refusal is one of the call itself.
func (f *Following) Follow(ctx context.Context, taskID string, ask func(context.Context) (*Answer, error), options []collab.WaitOption) (*Answer, error) {
	settings := f.settings(options)
	end := time.Now().Add(settings.MaxWait)
	wait := firstQuestion
	for {
		answer, err := ask(ctx)
		if err != nil {
			return nil, f.refused(ctx, taskID, err)
		}
		f.tell(answer, settings.Progress)
		if holds(f.Done, answer.Status, answer.Body) {
			return answer, nil
		}
		if !holds(f.Running, answer.Status, answer.Body) {
			return nil, f.failed(taskID, collab.TaskFailed, named(taskID)+" is in a state that is not documented", nil)
		}
		if settings.Interval > 0 {
			wait = settings.Interval
		}
		if time.Now().Add(wait).After(end) {
			return nil, f.overdue(taskID, settings.MaxWait)
		}
		if err := pause(ctx, wait); err != nil {
			return nil, fmt.Errorf("%s: %w", f.Operation, err)
		}
		wait = min(wait*3/2, longestQuestions)
	}
}

func (f *Following) settings(options []collab.WaitOption) collab.WaitSettings {
	var settings collab.WaitSettings
	for _, option := range options {
		option(&settings)
	}
	if settings.MaxWait <= 0 {
		settings.MaxWait = usualSeconds * time.Second
		if f.MaxSeconds > 0 {
			settings.MaxWait = time.Duration(f.MaxSeconds) * time.Second
		}
	}
	return settings
}

func (f *Following) tell(answer *Answer, progress func(float64)) {
	if progress == nil || f.Progress == "" {
		return
	}
	if percent, err := strconv.ParseFloat(string(wire.Lookup(answer.Body, f.Progress)), 64); err == nil {
		progress(percent)
	}
}

// refused tells an answer about the task, which has a success status, from one about the question.
func (f *Following) refused(ctx context.Context, taskID string, err error) error {
	if taskID == "" || ctx.Err() != nil {
		return err
	}
	kept := ""
	var refusal *collab.APIError
	if errors.As(err, &refusal) && isSuccess(refusal.StatusCode) {
		if f.KeepSeconds > 0 {
			kept = fmt.Sprintf("; one that is over is kept for %s only", timeText(f.KeepSeconds))
		}
		return f.failed(taskID, collab.TaskFailed, fmt.Sprintf("%s failed or is unknown: %v%s", named(taskID), err, kept), err)
	}
	if f.KeepSeconds > 0 {
		kept = fmt.Sprintf(", at the latest %s after its end", timeText(f.KeepSeconds))
	}
	message := fmt.Sprintf("%s could not be asked for: %v; resume it by its identifier%s", named(taskID), err, kept)
	return f.failed(taskID, collab.TaskUnanswered, message, err)
}

func (f *Following) overdue(taskID string, limit time.Duration) error {
	message := fmt.Sprintf("%s still runs after %v", named(taskID), limit)
	if f.MaxSeconds > 0 {
		message += fmt.Sprintf("; the vendor runs one for %s at most", timeText(f.MaxSeconds))
	}
	if f.KeepSeconds > 0 {
		message += fmt.Sprintf(", and keeps its result for %s", timeText(f.KeepSeconds))
	}
	return f.failed(taskID, collab.TaskOverdue, message, nil)
}

func (f *Following) failed(taskID string, reason collab.TaskReason, message string, err error) error {
	return &collab.TaskError{Operation: f.Operation, TaskID: taskID, Reason: reason, Message: message, Err: err}
}

// Open opens the file that a finished task made. The download carries no credentials.
func (f *Following) Open(ctx context.Context, c *Client, taskID string, done *Answer, options []collab.Option) (*collab.Download, error) {
	address, _ := wire.Text(wire.Lookup(done.Body, f.Result))
	if parsed, err := url.Parse(address); err != nil || parsed.Host == "" {
		return nil, f.failed(taskID, collab.TaskFailed, named(taskID)+" ended without the address of a file", nil)
	}
	return c.download(ctx, f.Operation, address, c.settingsOf(options))
}

// MissingID is the error of a task that cannot be asked for.
func (f *Following) MissingID() error {
	return &collab.ArgumentError{Operation: f.Operation, Reason: "the identifier of the task is missing"}
}

func named(taskID string) string {
	if taskID == "" {
		return "the task"
	}
	return "the task '" + taskID + "'"
}

func timeText(seconds int) string {
	if seconds%60 == 0 {
		return fmt.Sprintf("%d minutes", seconds/60)
	}
	return fmt.Sprintf("%d seconds", seconds)
}
