package engine

import (
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"strconv"
	"sync"
	"time"

	"example.com/collab"
	"example.com/collab/internal/wire"
)

const (
	// ordinaryLifetime is that of the vendor's own SDK. The vendor allows 7 days.
	ordinaryLifetime = 24 * 60 * 60
	// licenseLifetime is that of a license signature. The vendor refuses 5 minutes and more.
	licenseLifetime = 4 * 60
	// licenseLeast is the time that a license signature lives at least.
	licenseLeast = 60
)

// Signer makes Shimo's signatures, JSON Web Tokens by HS256: ordinary ones are kept until half of their life is over, license ones
// are made once each.
type Signer struct {
	AppID  string
	Secret collab.Source
	// Now is the time.
	Now func() time.Time
	// JTI tells whether license signatures differ in a random jti instead of in exp.
	JTI bool

	mu       sync.Mutex
	licenses map[int64]bool
	ordinary struct {
		signature     string
		made, renewal int64
	}
}

// Value makes a signature for one attempt. No two with a scope are alike.
func (s *Signer) Value(ctx context.Context, operation *Operation) (string, error) {
	switch now := s.Now().Unix(); {
	case operation.Scope == "":
		return s.ordinarySignature(ctx, now)
	case s.JTI:
		return s.sign(ctx, now+licenseLifetime, operation.Scope, randomUUID())
	default:
		expiry, err := s.nextLicenseExpiry(ctx)
		if err != nil {
			return "", err
		}
		return s.sign(ctx, expiry, operation.Scope, "")
	}
}

// Refused makes a new ordinary signature next time, if this one is kept still.
func (s *Signer) Refused(signature string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ordinary.signature == signature {
		s.ordinary.signature = ""
	}
	return true
}

func (s *Signer) ordinarySignature(ctx context.Context, now int64) (string, error) {
	s.mu.Lock()
	kept := s.ordinary
	s.mu.Unlock()
	// A clock that was set back would keep a signature for longer than it lives.
	if kept.signature != "" && now < kept.renewal && now >= kept.made {
		return kept.signature, nil
	}
	signature, err := s.sign(ctx, now+ordinaryLifetime, "", "")
	if err != nil {
		return "", err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.ordinary.signature, s.ordinary.made, s.ordinary.renewal = signature, now, now+ordinaryLifetime/2
	return signature, nil
}

// nextLicenseExpiry descends from the longest lifetime, because nothing but the expiry tells two license signatures apart. It waits
// for the next second when all are used up.
func (s *Signer) nextLicenseExpiry(ctx context.Context) (int64, error) {
	for {
		now := s.Now()
		if expiry := s.freeExpiry(now.Unix()); expiry > 0 {
			return expiry, nil
		}
		if err := pause(ctx, now.Truncate(time.Second).Add(time.Second).Sub(now)); err != nil {
			return 0, err
		}
	}
}

// freeExpiry takes the latest expiry that is not in use, 0 if there is none.
func (s *Signer) freeExpiry(now int64) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	for used := range s.licenses {
		if used < now {
			delete(s.licenses, used)
		}
	}
	if s.licenses == nil {
		s.licenses = map[int64]bool{}
	}
	for expiry := now + licenseLifetime; expiry > now+licenseLeast; expiry-- {
		if !s.licenses[expiry] {
			s.licenses[expiry] = true
			return expiry
		}
	}
	return 0
}

// sign makes a signature. The same claims give the same bytes in every language: alg, typ, kid; exp, scope, jti.
func (s *Signer) sign(ctx context.Context, expires int64, scope, jti string) (string, error) {
	secret, err := s.Secret.Secret(ctx)
	if err != nil {
		return "", err
	}
	if secret == "" {
		return "", errors.New("the AppSecret is empty")
	}
	header := append(wire.AppendString([]byte(`{"alg":"HS256","typ":"JWT","kid":`), s.AppID), '}')
	payload := strconv.AppendInt([]byte(`{"exp":`), expires, 10)
	if scope != "" {
		payload = wire.AppendString(append(payload, `,"scope":`...), scope)
	}
	if jti != "" {
		payload = wire.AppendString(append(payload, `,"jti":`...), jti)
	}
	payload = append(payload, '}')
	token := base64.RawURLEncoding.AppendEncode(nil, header)
	token = base64.RawURLEncoding.AppendEncode(append(token, '.'), payload)
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write(token)
	return string(base64.RawURLEncoding.AppendEncode(append(token, '.'), mac.Sum(nil))), nil
}

func randomUUID() string {
	var bytes [16]byte
	_, _ = rand.Read(bytes[:])
	bytes[6] = bytes[6]&0x0f | 0x40
	bytes[8] = bytes[8]&0x3f | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", bytes[:4], bytes[4:6], bytes[6:8], bytes[8:10], bytes[10:])
}
