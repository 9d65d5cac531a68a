// Create an access token: POST /AccessToken/{appKey}
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

	result, err := client.Create(ctx, accesstoken.CreateAccessTokenParams{
		Body: accesstoken.AccessTokenPostRequest{
			Title:        "数据同步",
			Tags:         collab.Value("后台"),
			UserID:       collab.Ptr[int64](20001),
			Description:  collab.Value("每晚同步订单"),
			Permissions:  collab.Value("read,write"),
			ExpireInDays: collab.Ptr(30),
		},
	})
	if err != nil {
		log.Fatal(err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(result); err != nil {
		log.Fatal(err)
	}
}
