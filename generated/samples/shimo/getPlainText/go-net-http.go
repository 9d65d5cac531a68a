// Get a file's plain text: GET /sdk/v2/shimo-files/{fileId}/plain-text
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
	"os"
	"time"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	fileID := "qeK4Xdxvxg8jF5gz"
	address := env("SHIMO_BASE_URL") + "/sdk/v2/shimo-files/" + url.PathEscape(fileID) + "/plain-text"
	request, err := http.NewRequest(http.MethodGet, address, nil)
	if err != nil {
		return err
	}
	request.Header.Set("X-Shimo-Signature", env("SHIMO_SIGNATURE"))
	request.Header.Set("X-Shimo-Token", env("SHIMO_TOKEN"))

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
	fmt.Println(string(reply))
	return nil
}

func env(name string) string {
	value := os.Getenv(name)
	if value == "" {
		log.Fatalf("Set %s in the environment", name)
	}
	return value
}
