package engine

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"unicode/utf8"

	"example.com/collab"
	"example.com/collab/internal/wire"
)

// Request collects the arguments of a call.
type Request struct {
	path    []parameter
	query   []byte
	header  []parameter
	body    []byte
	form    *form
	secrets []string
	reason  string
}

type parameter struct{ name, value string }

// Refuse notes a mistake in the arguments, for which nothing is sent. The first one counts.
func (r *Request) Refuse(format string, values ...any) {
	if r.reason == "" {
		r.reason = fmt.Sprintf(format, values...)
	}
}

// Path sets a parameter of the path.
func (r *Request) Path(name, value string) { r.path = append(r.path, parameter{name, value}) }

// PathInt sets a parameter of the path.
func PathInt[T ~int | ~int64](r *Request, name string, value T) {
	r.Path(name, strconv.FormatInt(int64(value), 10))
}

// Query adds a parameter to the query.
func (r *Request) Query(name, value string) { r.query = appendQuery(r.query, name, value) }

// QueryText adds a parameter to the query unless it is nil.
func QueryText[T ~string](r *Request, name string, value *T) {
	if value != nil {
		r.Query(name, string(*value))
	}
}

// QueryInt adds a parameter to the query unless it is nil.
func QueryInt[T ~int | ~int64](r *Request, name string, value *T) {
	if value != nil {
		r.Query(name, strconv.FormatInt(int64(*value), 10))
	}
}

// QueryBool adds a parameter to the query unless it is nil.
func QueryBool(r *Request, name string, value *bool) {
	if value != nil {
		r.Query(name, strconv.FormatBool(*value))
	}
}

// Header sets a header unless it is nil.
func (r *Request) Header(name string, value *string) {
	if value == nil {
		return
	}
	if !isHeaderValue(*value) {
		r.Refuse("'%s' has characters that cannot stand in a header", name)
	}
	r.header = append(r.header, parameter{name, *value})
}

// Secret keeps a text out of all errors.
func (r *Request) Secret(text collab.Secret) { r.secrets = append(r.secrets, string(text)) }

// MaxLength refuses a text that has more characters than the vendor allows.
func MaxLength[T ~string](r *Request, name string, value *T, limit int) {
	if value == nil || len(*value) <= limit {
		return
	}
	if length := utf8.RuneCountInString(string(*value)); length > limit {
		r.Refuse("'%s' has %d characters, at most %d are allowed", name, length, limit)
	}
}

// Body sets a body of JSON.
func Body[T any](r *Request, body *T, write func(*wire.Writer, *T)) {
	text, err := wire.Write(body, write)
	if err != nil {
		r.Refuse("the body cannot be sent: %v", err)
	}
	r.body = text
}

// draft is a request that can be sent several times, each time with credentials of its own.
type draft struct {
	operation *Operation
	// url is without credentials.
	url     string
	header  http.Header
	body    []byte
	form    *form
	secrets []string
}

// repeatable tells whether the body can be sent again.
func (d *draft) repeatable() bool { return d.form == nil || d.form.repeatable() }

// draft builds the request of an operation.
func (c *Client) draft(operation *Operation, fill func(*Request), settings *collab.Settings) (*draft, error) {
	var request Request
	if fill != nil {
		fill(&request)
	}
	template := operation.Path
	if c.api.Aliased && operation.Alias != "" {
		template = operation.Alias
	}
	url := c.address(&request, template)
	if request.reason != "" {
		return nil, &collab.ArgumentError{Operation: operation.ID, Reason: request.reason}
	}
	header := make(http.Header, 4+len(settings.Header)+len(request.header))
	accept := "application/json"
	if operation.Reply == Text {
		accept = "text/html"
	}
	header["Accept"] = []string{accept}
	header["User-Agent"] = userAgent
	if request.body != nil {
		header["Content-Type"] = jsonType
	}
	for name, values := range settings.Header {
		header[name] = values
		if !isHeaderValue(strings.Join(values, "")) {
			return nil, &collab.ArgumentError{Operation: operation.ID, Reason: "'" + name + "' has characters that cannot stand in a header"}
		}
	}
	if request.form != nil {
		header["Content-Type"] = []string{request.form.contentType()}
	}
	for _, each := range request.header {
		header.Set(each.name, each.value)
	}
	return &draft{operation, url, header, request.body, request.form, request.secrets}, nil
}

var (
	userAgent = []string{"collab-openapi-go/" + collab.Version}
	jsonType  = []string{"application/json"}
)

// address puts the parameters into the path and adds the query.
func (c *Client) address(request *Request, template string) string {
	url := make([]byte, 0, 192)
	url = append(url, c.baseURL...)
	for rest := template; rest != ""; {
		before, after, found := strings.Cut(rest, "{")
		url = append(url, before...)
		if !found {
			break
		}
		var name string
		name, rest, _ = strings.Cut(after, "}")
		value := c.bound[name]
		for _, each := range request.path {
			if each.name == name {
				value = each.value
			}
		}
		switch value {
		case "":
			request.Refuse("'%s' is needed for the path %s", name, template)
		case ".", "..":
			// Servers and proxies drop these two even when they are encoded, so the call would go to another path.
			request.Refuse("'%s' cannot be '%s'", name, value)
		}
		url = appendEscaped(url, value)
	}
	if len(request.query) > 0 {
		url = append(append(url, '?'), request.query...)
	}
	return string(url)
}

func appendQuery(query []byte, name, value string) []byte {
	if len(query) > 0 {
		query = append(query, '&')
	}
	query = append(appendEscaped(query, name), '=')
	return appendEscaped(query, value)
}

const upperHex = "0123456789ABCDEF"

// appendEscaped percent-encodes all but the unreserved characters of RFC 3986. Those of package url leave more of them alone.
func appendEscaped(out []byte, text string) []byte {
	for i := range len(text) {
		switch c := text[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '-', c == '.', c == '_', c == '~':
			out = append(out, c)
		default:
			out = append(out, '%', upperHex[c>>4], upperHex[c&15])
		}
	}
	return out
}

// withQuery adds the credentials that travel in the query.
func withQuery(url string, sent []sentCredential) string {
	var query []byte
	for _, each := range sent {
		if each.carrier.In == InQuery {
			query = appendQuery(query, each.carrier.Name, each.value)
		}
	}
	if query == nil {
		return url
	}
	separator := "?"
	if strings.Contains(url, "?") {
		separator = "&"
	}
	return url + separator + string(query)
}
