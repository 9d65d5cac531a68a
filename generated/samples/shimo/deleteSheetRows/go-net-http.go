// Delete rows of a sheet: DELETE /sdk/v2/api/files/{fileId}/sheets/{sheetName}/rows/{index}
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
	"strconv"
	"time"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	fileID := "qeK4Xdxvxg8jF5gz"
	sheetName := "工作表1"
	index := 0
	address := env("SHIMO_BASE_URL") + "/sdk/v2/api/files/" + url.PathEscape(fileID) + "/sheets/" + url.PathEscape(sheetName) + "/rows/" + strconv.Itoa(index)
	query := url.Values{"count": {"2"}}
	request, err := http.NewRequest(http.MethodDelete, address+"?"+query.Encode(), nil)
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
