// Overwrite the values of a range of cells: POST /sdk/v2/api/files/{fileId}/sheets/values
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

	if err := client.Sheets.UpdateValues(ctx, shimo.UpdateSheetValuesParams{
		FileID: "qeK4Xdxvxg8jF5gz",
		Body: shimo.WriteSheetValuesRequest{
			Range: "工作表1!A1:C3",
			Resource: shimo.SheetRows{
				Values: [][]collab.Scalar{
					{collab.Text("第一行第一列的值"), collab.Text("第一行第二列的值")},
					{collab.Text("第二行第一列的值"), collab.Text("第二行第二列的值")},
				},
			},
		},
	}); err != nil {
		log.Fatal(err)
	}
	fmt.Println("done")
}
