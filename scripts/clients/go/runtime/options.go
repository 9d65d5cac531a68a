package collab

import (
	"net/http"
	"time"
)

// Settings are what options change. Each client has its own, and a call with options a copy of them.
type Settings struct {
	// HTTPClient sends the requests. Its CheckRedirect is not used.
	HTTPClient *http.Client
	// Timeout limits an attempt, its body included; 0 for no limit.
	Timeout time.Duration
	// Deadline limits a call with all its attempts and the pauses between them; 0 for no limit.
	Deadline time.Duration
	// Retries is how often a call is sent again, nil for the default.
	Retries *int
	// FollowRedirects tells whether redirects are followed.
	FollowRedirects bool
	// Limiter decides when an attempt may start.
	Limiter Limiter
	// Hooks are told what the client does.
	Hooks Hooks
	// Header is sent with every request.
	Header http.Header
	// MaxResponseBytes is the size of the largest body that is read.
	MaxResponseBytes int64
	// MaxJSONDepth is how deeply arrays and objects of an answer may be nested.
	MaxJSONDepth int
	// Clock tells the time that signatures and tokens depend on.
	Clock func() time.Time
	// Response receives the last response of a call.
	Response **http.Response
}

// An Option changes the settings of a client, or of a single call.
type Option func(*Settings)

// WithHTTPClient sends requests by this client, for its Transport and its cookies. Its CheckRedirect is not used.
func WithHTTPClient(client *http.Client) Option {
	return func(s *Settings) { s.HTTPClient = client }
}

// WithTimeout limits an attempt, its body included: 60 s unless set, 0 for no limit.
func WithTimeout(limit time.Duration) Option { return func(s *Settings) { s.Timeout = limit } }

// WithDeadline limits a call with all its attempts and the pauses between them. There is no limit unless it is set.
func WithDeadline(limit time.Duration) Option { return func(s *Settings) { s.Deadline = limit } }

// WithRetries sets how often a call is sent again after a network fault, a timeout, or the status 408, 429 or 5xx; 2 unless
// set, 0 for never.
//
// Only calls that the description calls safe to repeat are, and none whose body cannot be read again. The pause is the one that
// the server asks for, up to 60 s, or grows from 0.5 to 8 s at most, with jitter. Each attempt is signed anew.
func WithRetries(times int) Option { return func(s *Settings) { s.Retries = &times } }

// WithFollowRedirects follows up to five redirects of an attempt, which are errors otherwise. Another host gets no credentials, no
// headers of yours and no body.
func WithFollowRedirects() Option { return func(s *Settings) { s.FollowRedirects = true } }

// WithLimiter lets an attempt start only when the limiter allows it. Clients that share a vendor's limit share a limiter.
func WithLimiter(limiter Limiter) Option { return func(s *Settings) { s.Limiter = limiter } }

// WithHooks tells these functions what the client does, for logs, metrics and traces.
func WithHooks(hooks Hooks) Option { return func(s *Settings) { s.Hooks = hooks } }

// WithHeader sends a header with every request.
func WithHeader(name, value string) Option {
	return func(s *Settings) {
		s.Header = s.Header.Clone()
		if s.Header == nil {
			s.Header = http.Header{}
		}
		s.Header.Set(name, value)
	}
}

// WithMaxResponseBytes limits the size of the bodies that are read, to 64 MiB unless set. A file that a task made has no limit.
func WithMaxResponseBytes(size int64) Option { return func(s *Settings) { s.MaxResponseBytes = size } }

// WithMaxJSONDepth limits how deeply arrays and objects of an answer may be nested, to 512 levels unless set; 10,000 is the most.
func WithMaxJSONDepth(levels int) Option { return func(s *Settings) { s.MaxJSONDepth = levels } }

// WithClock tells the client the time that signatures and tokens depend on: time.Now unless set.
func WithClock(now func() time.Time) Option { return func(s *Settings) { s.Clock = now } }

// WithResponseInto stores the last response of a call, with its headers and a body that can be read once more. It belongs to a
// single call.
func WithResponseInto(response **http.Response) Option {
	return func(s *Settings) { s.Response = response }
}

// Ptr gives a pointer to a value, for the fields of requests that may be left out.
func Ptr[T any](value T) *T { return &value }
