// Overwrite the values of a range of cells: POST /sdk/v2/api/files/{fileId}/sheets/values
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
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
	fileID := "qeK4Xdxvxg8jF5gz"
	address := env("SHIMO_BASE_URL") + "/sdk/v2/api/files/" + url.PathEscape(fileID) + "/sheets/values"
	body, err := json.Marshal(map[string]any{
		"range": "工作表1!A1:C3",
		"resource": map[string]any{
			"values": []any{
				[]any{"第一行第一列的值", "第一行第二列的值"},
				[]any{"第二行第一列的值", "第二行第二列的值"},
			},
		},
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
