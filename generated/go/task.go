package collab

import "time"

// WaitSettings are how a task is waited for.
type WaitSettings struct {
	// Progress is told the percentage that is done.
	Progress func(percent float64)
	// MaxWait is the longest wait, 0 for the default.
	MaxWait time.Duration
	// Interval is the pause between two questions, 0 for the default.
	Interval time.Duration
}

// A WaitOption changes how a task is waited for.
type WaitOption func(*WaitSettings)

// WithProgress tells the percentage that is done, from 0 to 100, after each answer that names one.
func WithProgress(progress func(percent float64)) WaitOption {
	return func(s *WaitSettings) { s.Progress = progress }
}

// WithMaxWait sets the longest wait: as long as the vendor runs a task unless set, or 10 minutes where that is unknown.
func WithMaxWait(limit time.Duration) WaitOption { return func(s *WaitSettings) { s.MaxWait = limit } }

// WithInterval sets the pause between two questions: half a second that grows to five unless set.
func WithInterval(pause time.Duration) WaitOption {
	return func(s *WaitSettings) { s.Interval = pause }
}
