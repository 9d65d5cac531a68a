// Set the state of users' seats: POST /sdk/v2/api/license/users/set-status
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
// The signature needs the scope 'license'.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"time"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	address := env("SHIMO_BASE_URL") + "/sdk/v2/api/license/users/set-status"
	body, err := json.Marshal(map[string]any{
		"userIds": []any{"1", "2"},
		"status":  1,
	})
	if err != nil {
		return err
	}
	request, err := http.NewRequest(http.MethodPost, address, bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("X-Shimo-Signature", env("SHIMO_SIGNATURE"))
	request.Header.Set("X-Shimo-Token", env("SHIMO_TOKEN"))
	request.Header.Set("Content-Type", "application/json")

	client := &http.Client{Timeout: time.Minute}
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	reply, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if response.StatusCode >= 300 {
		return fmt.Errorf("HTTP %d: %s", response.StatusCode, reply)
	}
	fmt.Println("HTTP", response.StatusCode)
	return nil
}

func env(name string) string {
	value := os.Getenv(name)
	if value == "" {
		log.Fatalf("Set %s in the environment", name)
	}
	return value
}
