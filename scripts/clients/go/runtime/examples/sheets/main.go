// Command sheets creates a spreadsheet, appends a row to it and reads it back.
//
// It needs SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_APP_SECRET and SHIMO_TOKEN, and the identifier of the new file as its argument.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"time"

	"example.com/collab"
	"example.com/collab/shimo"
)

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: sheets FILE_ID")
	}
	if err := run(context.Background(), os.Args[1]); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, fileID string) error {
	client, err := shimo.New(shimo.Config{
		BaseURL:   os.Getenv("SHIMO_BASE_URL"),
		AppID:     os.Getenv("SHIMO_APP_ID"),
		AppSecret: collab.Static(os.Getenv("SHIMO_APP_SECRET")),
		Token:     collab.Static(os.Getenv("SHIMO_TOKEN")),
	}, collab.WithTimeout(20*time.Second))
	if err != nil {
		return err
	}

	err = client.Files.Create(ctx, shimo.CreateFileParams{
		Lang: collab.Ptr(shimo.CreateFileLangZhCN),
		Body: shimo.CreateFileRequest{Type: shimo.FileTypeSpreadsheet, FileID: fileID},
	})
	var refusal *collab.APIError
	if errors.As(err, &refusal) && refusal.Code == shimo.CodeFileExists {
		fmt.Println("the file was there already")
	} else if err != nil {
		return err
	}

	today, err := shimo.ToOADate(time.Now())
	if err != nil {
		return err
	}
	rows, err := collab.Scalars([][]any{{"今天", today}})
	if err != nil {
		return err
	}
	place, err := shimo.A1("工作表1", "A1", "B1")
	if err != nil {
		return err
	}
	err = client.Sheets.AppendValues(ctx, shimo.AppendSheetValuesParams{
		FileID: fileID,
		Body:   shimo.WriteSheetValuesRequest{Range: place, Resource: shimo.SheetRows{Values: rows}},
	})
	if err != nil {
		return err
	}

	values, err := client.Sheets.GetValues(ctx, shimo.GetSheetValuesParams{FileID: fileID, Range: place})
	if err != nil {
		return err
	}
	for _, row := range values.Values {
		fmt.Println(row)
	}
	return nil
}
