package engine

import (
	"fmt"
	"io"
	"net/http"
	"net/url"
)

const mostHops = 5

// refusedRedirect is a redirect that is not followed. Another attempt would only lead to it again.
type refusedRedirect struct{ reason string }

func (r *refusedRedirect) Error() string { return r.reason }

// follow follows the redirects of an answer. Another host gets neither credentials nor headers of the caller, and no body.
func follow(client *http.Client, draft *draft, request *http.Request, response *http.Response, sent []sentCredential) (*http.Response, error) {
	for hop := 1; ; hop++ {
		location := response.Header.Get("Location")
		if !isRedirect(response.StatusCode) || location == "" {
			return response, nil
		}
		_, _ = io.CopyN(io.Discard, response.Body, 4<<10)
		_ = response.Body.Close()
		if hop > mostHops {
			return nil, &refusedRedirect{fmt.Sprintf("the server answered with more than %d redirects", mostHops)}
		}
		target, err := request.URL.Parse(location)
		if err != nil {
			return nil, &refusedRedirect{"a redirect has no valid address"}
		}
		next, err := redirected(draft, request, response.StatusCode)
		if err != nil {
			return nil, err
		}
		if target.Scheme != request.URL.Scheme || target.Host != request.URL.Host {
			if target.Scheme != "http" && target.Scheme != "https" {
				return nil, &refusedRedirect{"a redirect leads to " + target.Scheme + ":"}
			}
			if next.ContentLength != 0 {
				return nil, &refusedRedirect{"a redirect leads to another host, which is not given the body of the request"}
			}
			next.Header = http.Header{"Accept": request.Header["Accept"], "User-Agent": userAgent}
			sent = nil
		}
		next.URL, next.Host = withMissing(target, sent), ""
		if response, err = client.Do(next); err != nil {
			return nil, err
		}
		request = next
	}
}

func isRedirect(status int) bool {
	switch status {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		return true
	}
	return false
}

// redirected is the next request, with the method and the body as the Fetch standard has it.
func redirected(draft *draft, request *http.Request, status int) (*http.Request, error) {
	next := request.Clone(request.Context())
	if status == http.StatusSeeOther || status < http.StatusSeeOther && request.Method == http.MethodPost {
		next.Method = http.MethodGet
		next.Body, next.GetBody, next.ContentLength = unrepeated{}, nil, 0
		next.Header.Del("Content-Type")
		return next, nil
	}
	switch {
	case request.ContentLength == 0:
		return next, nil
	case draft.form != nil:
		if !draft.form.repeatable() {
			return nil, &refusedRedirect{"a redirect asks for the body again, which cannot be read again"}
		}
		return next, draft.form.attach(next)
	}
	var err error
	next.Body, err = request.GetBody()
	return next, err
}

// withMissing adds the credentials of the query that the address lacks.
func withMissing(target *url.URL, sent []sentCredential) *url.URL {
	query := target.Query()
	for _, each := range sent {
		if each.carrier.In == InQuery && !query.Has(each.carrier.Name) {
			target.RawQuery = string(appendQuery([]byte(target.RawQuery), each.carrier.Name, each.value))
		}
	}
	return target
}
