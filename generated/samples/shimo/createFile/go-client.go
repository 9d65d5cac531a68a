// Create a collaborative file: POST /sdk/v2/api/files
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

	if err := client.Files.Create(ctx, shimo.CreateFileParams{
		Lang:           collab.Ptr(shimo.CreateFileLangEn),
		AcceptLanguage: collab.Ptr("zh-CN,zh;q=0.9,en;q=0.8"),
		Body: shimo.CreateFileRequest{
			Type:   shimo.FileTypeDocument,
			FileID: "83478944-8d4c-4936-baff-20ab180eb712",
		},
	}); err != nil {
		log.Fatal(err)
	}
	fmt.Println("done")
}
