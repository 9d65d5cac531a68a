// Start the import of a file: POST /sdk/v2/api/files/v1/import
//
// Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_APP_SECRET and SHIMO_TOKEN from the environment.
package main

import (
	"context"
	"encoding/json"
	"log"
	"os"

	"example.com/collab"
	"example.com/collab/shimo"
)

func main() {
	ctx := context.Background()
	client, err := shimo.New(shimo.Config{
		BaseURL:   os.Getenv("SHIMO_BASE_URL"),
		AppID:     os.Getenv("SHIMO_APP_ID"),
		AppSecret: collab.Static(os.Getenv("SHIMO_APP_SECRET")),
		Token:     collab.Static(os.Getenv("SHIMO_TOKEN")),
	})
	if err != nil {
		log.Fatal(err)
	}
	file, err := os.Open("测试.docx")
	if err != nil {
		log.Fatal(err)
	}
	defer file.Close()

	task, err := client.Files.Import(ctx, shimo.ImportFileParams{
		Body: shimo.ImportFileRequest{
			FileID: "file1001",
			Type:   shimo.ImportableFileTypeDocument,
			File:   &collab.File{Name: "测试.docx", Content: file},
		},
	})
	if err != nil {
		log.Fatal(err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(task.Started); err != nil {
		log.Fatal(err)
	}
}
