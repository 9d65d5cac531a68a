// Open the preview page of a file: GET /sdk/v2/api/cloud-files/{fileId}/page
//
// Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_APP_SECRET and SHIMO_TOKEN from the environment.
package main

import (
	"context"
	"fmt"
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

	text, err := client.Previews.GetPage(ctx, shimo.GetPreviewPageParams{
		FileID: "qeK4Xdxvxg8jF5gz",
		Lang:   collab.Ptr(shimo.GetPreviewPageLangZhCN),
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(text)
}
