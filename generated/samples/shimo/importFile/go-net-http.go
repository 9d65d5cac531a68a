// Start the import of a file: POST /sdk/v2/api/files/v1/import
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
// Sends 测试.docx from the working directory.
// A reply with status 200 reports a failure unless its status is 0.
package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"mime/multipart"
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
	address := env("SHIMO_BASE_URL") + "/sdk/v2/api/files/v1/import"
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	if err := form.WriteField("fileId", "file1001"); err != nil {
		return err
	}
	if err := form.WriteField("type", "document"); err != nil {
		return err
	}
	file, err := os.Open("测试.docx")
	if err != nil {
		return err
	}
	defer file.Close()
	part, err := form.CreateFormFile("file", "测试.docx")
	if err != nil {
		return err
	}
	if _, err := io.Copy(part, file); err != nil {
		return err
	}
	if err := form.Close(); err != nil {
		return err
	}
	request, err := http.NewRequest(http.MethodPost, address, &body)
	if err != nil {
		return err
	}
	request.Header.Set("X-Shimo-Signature", env("SHIMO_SIGNATURE"))
	request.Header.Set("X-Shimo-Token", env("SHIMO_TOKEN"))
	request.Header.Set("Content-Type", form.FormDataContentType())

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
