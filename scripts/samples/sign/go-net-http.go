// Make a signature for Shimo: a JWT, signed by HMAC with SHA-256
//
// Reads SHIMO_APP_ID and SHIMO_APP_SECRET from the environment.
// SHIMO_SIGNATURE_SCOPE=license makes one for the operations below /license.
// SHIMO_SIGNATURE_EXP sets the time, in Unix seconds, at which it ends.
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"strconv"
	"time"
)

type header struct {
	Algorithm string `json:"alg"`
	Type      string `json:"typ"`
	KeyID     string `json:"kid"`
}

type claims struct {
	ExpiresAt int64  `json:"exp"`
	Scope     string `json:"scope,omitempty"`
}

func main() {
	scope := os.Getenv("SHIMO_SIGNATURE_SCOPE")
	lifetime := 24 * time.Hour
	if scope == "license" {
		lifetime = 4 * time.Minute
	}
	exp := time.Now().Add(lifetime).Unix()
	if fixed := os.Getenv("SHIMO_SIGNATURE_EXP"); fixed != "" {
		var err error
		if exp, err = strconv.ParseInt(fixed, 10, 64); err != nil {
			log.Fatal(err)
		}
	}

	token := encode(header{"HS256", "JWT", env("SHIMO_APP_ID")}) + "." + encode(claims{exp, scope})
	mac := hmac.New(sha256.New, []byte(env("SHIMO_APP_SECRET")))
	mac.Write([]byte(token))
	fmt.Println(token + "." + base64.RawURLEncoding.EncodeToString(mac.Sum(nil)))
}

func encode(part any) string {
	text, err := json.Marshal(part)
	if err != nil {
		log.Fatal(err)
	}
	return base64.RawURLEncoding.EncodeToString(text)
}

func env(name string) string {
	value := os.Getenv(name)
	if value == "" {
		log.Fatalf("Set %s in the environment", name)
	}
	return value
}
