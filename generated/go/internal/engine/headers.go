package engine

import (
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"time"
)

var plainSeconds = regexp.MustCompile(`^\d+(\.\d+)?$`)

// retryAfter is the time until then, from the header Retry-After: a number of seconds, or a date, which is compared with the
// server's own Date where there is one, because the clock of this machine may be off.
func retryAfter(header http.Header) (time.Duration, bool) {
	value := strings.TrimSpace(header.Get("Retry-After"))
	if plainSeconds.MatchString(value) {
		seconds, err := strconv.ParseFloat(value, 64)
		// A longer time would not fit into a Duration.
		const most = 1 << 31
		return time.Duration(min(seconds, most) * float64(time.Second)), err == nil
	}
	date, err := http.ParseTime(value)
	if err != nil {
		return 0, false
	}
	now, ok := serverTime(header)
	if !ok {
		now = time.Now()
	}
	return max(0, date.Sub(now)), true
}

// serverTime is the time of the server when it answered.
func serverTime(header http.Header) (time.Time, bool) {
	date, err := http.ParseTime(header.Get("Date"))
	return date, err == nil
}

// requestID is the identifier that the server, or a gateway before it, gave to the request.
func requestID(received *reply, secrets []string) string {
	id := received.header.Get("X-Request-Id")
	if id == "" {
		id = received.header.Get("Request-Id")
	}
	return redact(id, secrets)
}
