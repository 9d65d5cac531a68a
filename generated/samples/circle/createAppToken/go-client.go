// Create an app token: POST /{org_name}/{app_name}/token
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME, CIRCLE_CLIENT_ID and CIRCLE_CLIENT_SECRET from the environment.
package main

import (
	"context"
	"encoding/json"
	"log"
	"os"

	"example.com/collab"
	"example.com/collab/circle"
)

func main() {
	ctx := context.Background()
	client, err := circle.New(circle.Config{
		BaseURL:      os.Getenv("CIRCLE_BASE_URL"),
		OrgName:      os.Getenv("CIRCLE_ORG_NAME"),
		AppName:      os.Getenv("CIRCLE_APP_NAME"),
		ClientID:     os.Getenv("CIRCLE_CLIENT_ID"),
		ClientSecret: collab.Static(os.Getenv("CIRCLE_CLIENT_SECRET")),
	})
	if err != nil {
		log.Fatal(err)
	}

	result, err := client.Auth.CreateToken(ctx, circle.CreateAppTokenParams{
		Body: circle.AppTokenRequest{
			GrantType:    circle.AppTokenRequestGrantTypeClientCredentials,
			ClientID:     os.Getenv("CIRCLE_CLIENT_ID"),
			ClientSecret: collab.Secret(os.Getenv("CIRCLE_CLIENT_SECRET")),
			TTL:          collab.Ptr[int64](1024000),
		},
	})
	if err != nil {
		log.Fatal(err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(result); err != nil {
		log.Fatal(err)
	}
}
