// List access tokens: GET /AccessToken/{appKey}
//
// Reads ZSGF_BASE_URL, ZSGF_APP_KEY and ZSGF_ACCESS_TOKEN from the environment.
package main

import (
	"context"
	"encoding/json"
	"log"
	"os"

	"example.com/collab"
	"example.com/collab/accesstoken"
)

func main() {
	ctx := context.Background()
	client, err := accesstoken.New(accesstoken.Config{
		BaseURL:     os.Getenv("ZSGF_BASE_URL"),
		AppKey:      os.Getenv("ZSGF_APP_KEY"),
		AccessToken: collab.Static(os.Getenv("ZSGF_ACCESS_TOKEN")),
	})
	if err != nil {
		log.Fatal(err)
	}

	result, err := client.List(ctx, accesstoken.ListAccessTokensParams{
		UserID: collab.Ptr[int64](20001),
		Skip:   collab.Ptr(0),
		Take:   collab.Ptr(20),
	})
	if err != nil {
		log.Fatal(err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(result); err != nil {
		log.Fatal(err)
	}
}
