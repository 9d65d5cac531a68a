// Command tokens creates an access token and deletes it again.
//
// It needs ZSGF_BASE_URL, ZSGF_APP_KEY and ZSGF_ACCESS_TOKEN.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"example.com/collab"
	"example.com/collab/accesstoken"
)

func main() {
	if err := run(context.Background()); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context) error {
	client, err := accesstoken.New(accesstoken.Config{
		BaseURL:     os.Getenv("ZSGF_BASE_URL"),
		AppKey:      os.Getenv("ZSGF_APP_KEY"),
		AccessToken: collab.Static(os.Getenv("ZSGF_ACCESS_TOKEN")),
	})
	if err != nil {
		return err
	}
	token, err := client.Create(ctx, accesstoken.CreateAccessTokenParams{Body: accesstoken.AccessTokenPostRequest{
		Title:       "example",
		Tags:        collab.Value("go"),
		Description: collab.Null[string](),
	}})
	if err != nil {
		return err
	}
	// The token itself is printed as ***; string(*token.AccessToken) is its text.
	fmt.Println("created:", token)

	for listed, err := range client.ListAll(ctx, accesstoken.ListAccessTokensParams{Take: collab.Ptr(50)}) {
		if err != nil {
			return err
		}
		if listed.Title == nil || *listed.Title != "example" {
			continue
		}
		if _, err := client.Delete(ctx, accesstoken.DeleteAccessTokenParams{ID: listed.ID}); err != nil {
			return err
		}
		fmt.Println("deleted:", listed.ID)
	}
	return nil
}
