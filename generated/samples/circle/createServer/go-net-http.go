// Create a community: POST /{org_name}/{app_name}/circle/server
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.
package main

import (
	"bytes"
	"encoding/json"
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
	orgName := env("CIRCLE_ORG_NAME")
	appName := env("CIRCLE_APP_NAME")
	address := env("CIRCLE_BASE_URL") + "/" + url.PathEscape(orgName) + "/" + url.PathEscape(appName) + "/circle/server"
	body, err := json.Marshal(map[string]any{
		"owner":                         "user1",
		"name":                          "server",
		"type":                          0,
		"icon_url":                      "http://circle.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1",
		"background_url":                "http://circle.oss/89c2e7p8-8794-3u4k-80n5-56m9e8c28b29",
		"description":                   "community",
		"default_channel_category_name": "category0",
		"default_channel_name":          "channel0",
		"custom":                        "custom",
	})
	if err != nil {
		return err
	}
	request, err := http.NewRequest(http.MethodPost, address, bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Authorization", "Bearer "+env("CIRCLE_APP_TOKEN"))
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
