// Create an access token: POST /AccessToken/{appKey}
//
// Reads ZSGF_BASE_URL, ZSGF_APP_KEY and ZSGF_ACCESS_TOKEN from the environment.
// A reply with status 200 reports a failure unless its code is 200.
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
	appKey := env("ZSGF_APP_KEY")
	address := env("ZSGF_BASE_URL") + "/AccessToken/" + url.PathEscape(appKey)
	body, err := json.Marshal(map[string]any{
		"title":        "数据同步",
		"tags":         "后台",
		"userID":       20001,
		"description":  "每晚同步订单",
		"permissions":  "read,write",
		"expireInDays": 30,
	})
	if err != nil {
		return err
	}
	request, err := http.NewRequest(http.MethodPost, address, bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Authorization", "Bearer "+env("ZSGF_ACCESS_TOKEN"))
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
