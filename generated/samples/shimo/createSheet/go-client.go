// Add a sheet to a spreadsheet: POST /sdk/v2/api/files/{fileId}/sheets
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

	if err := client.Sheets.Create(ctx, shimo.CreateSheetParams{
		FileID: "qeK4Xdxvxg8jF5gz",
		Body:   shimo.CreateSheetRequest{Name: "工作表2"},
	}); err != nil {
		log.Fatal(err)
	}
	fmt.Println("done")
}
