// Copy a collaborative file: POST /sdk/v2/shimo-files/{fileId}/copy
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

	task, err := client.Files.Copy(ctx, shimo.CopyFileParams{
		FileID: "qeK4Xdxvxg8jF5gz",
		Body:   shimo.CopyFileRequest{FileID: "83478944-8d4c-4936-baff-20ab180eb712"},
	})
	if err != nil {
		log.Fatal(err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(task.Started); err != nil {
		log.Fatal(err)
	}
}
