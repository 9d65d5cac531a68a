package engine

import (
	"context"
	"fmt"
	"net/http"

	"example.com/collab"
)

// Place is where a credential travels.
type Place uint8

const (
	// InHeader is a header of its own.
	InHeader Place = iota
	// InQuery is a parameter of the query.
	InQuery
	// Bearer is the header Authorization.
	Bearer
)

// Carrier says where a credential travels.
type Carrier struct {
	Credential string
	In         Place
	// Name of the header or the parameter.
	Name string
}

// Credential gives what proves who calls.
type Credential interface {
	// Value is one for a single attempt.
	Value(ctx context.Context, operation *Operation) (string, error)
	// Refused is told of a value that the server answered with 401, and says whether another one may help.
	Refused(value string) bool
}

// Credentials are those of a client.
type Credentials struct {
	// Sources by name.
	Sources map[string]Credential
	// Transport is the alternative that is taken where an operation offers several.
	Transport Place
	// Signs tells whether the client makes signatures, which depend on its clock.
	Signs bool
}

// Plain is a credential that is sent as its source gives it.
type Plain struct{ Source collab.Source }

// Value asks the source.
func (p Plain) Value(ctx context.Context, _ *Operation) (string, error) { return p.Source.Secret(ctx) }

// Refused tells whether the source may have a newer one.
func (p Plain) Refused(string) bool {
	fixed, ok := p.Source.(interface{ Fixed() bool })
	return !ok || !fixed.Fixed()
}

// Ready is a signature that is made elsewhere, for a scope.
type Ready func(ctx context.Context, scope string) (string, error)

// Value asks for a signature.
func (r Ready) Value(ctx context.Context, operation *Operation) (string, error) {
	return r(ctx, operation.Scope)
}

// Refused is true, since each signature is a new one.
func (Ready) Refused(string) bool { return true }

// sentCredential is one as an attempt sends it.
type sentCredential struct {
	carrier *Carrier
	value   string
	source  Credential
}

// collect gets the credentials of an attempt.
func (c *Client) collect(ctx context.Context, operation *Operation) ([]sentCredential, error) {
	carriers := c.credentials.choose(operation.Security)
	if len(carriers) == 0 {
		return nil, nil
	}
	sent := make([]sentCredential, 0, len(carriers))
	for i := range carriers {
		carrier := &carriers[i]
		source := c.credentials.Sources[carrier.Credential]
		if source == nil {
			// The one credential that a client may be told not to send.
			if carrier.Credential == "appId" {
				continue
			}
			return nil, &collab.ArgumentError{Operation: operation.ID, Reason: fmt.Sprintf("the client was created without '%s'", carrier.Credential)}
		}
		value, err := source.Value(ctx, operation)
		if err != nil {
			return nil, fmt.Errorf("%s: cannot get '%s': %w", operation.ID, carrier.Credential, err)
		}
		if value == "" {
			return nil, &collab.ArgumentError{Operation: operation.ID, Reason: fmt.Sprintf("'%s' is empty", carrier.Credential)}
		}
		if carrier.In != InQuery && !isHeaderValue(value) {
			return nil, &collab.ArgumentError{Operation: operation.ID, Reason: fmt.Sprintf("'%s' has characters that cannot stand in a header", carrier.Credential)}
		}
		sent = append(sent, sentCredential{carrier, value, source})
	}
	return sent, nil
}

func (c *Credentials) choose(security [][]Carrier) []Carrier {
	for _, carriers := range security {
		preferred := true
		for i := range carriers {
			preferred = preferred && carriers[i].In == c.Transport
		}
		if preferred {
			return carriers
		}
	}
	if len(security) == 0 {
		return nil
	}
	return security[0]
}

func isHeaderValue(value string) bool {
	for i := range len(value) {
		if c := value[i]; c < ' ' && c != '\t' || c >= 0x7f {
			return false
		}
	}
	return true
}

// authorize puts the credentials that travel in headers there.
func authorize(header http.Header, sent []sentCredential) {
	for _, each := range sent {
		switch each.carrier.In {
		case Bearer:
			header["Authorization"] = []string{"Bearer " + each.value}
		case InHeader:
			header[http.CanonicalHeaderKey(each.carrier.Name)] = []string{each.value}
		}
	}
}

// secretsOf are the secrets of a request: all credentials but the identifier of the app.
func secretsOf(given []string, sent []sentCredential) []string {
	secrets := append([]string(nil), given...)
	for _, each := range sent {
		if each.carrier.Credential != "appId" {
			secrets = append(secrets, each.value)
		}
	}
	return secrets
}
