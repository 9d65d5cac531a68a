// Get a file's plain text: GET /sdk/v2/shimo-files/{fileId}/plain-text
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

	result, err := client.Content.GetPlainText(ctx, shimo.GetPlainTextParams{FileID: "qeK4Xdxvxg8jF5gz"})
	if err != nil {
		log.Fatal(err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(result); err != nil {
		log.Fatal(err)
	}
}
