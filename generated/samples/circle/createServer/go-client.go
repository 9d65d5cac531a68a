// Create a community: POST /{org_name}/{app_name}/circle/server
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.
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
		BaseURL: os.Getenv("CIRCLE_BASE_URL"),
		OrgName: os.Getenv("CIRCLE_ORG_NAME"),
		AppName: os.Getenv("CIRCLE_APP_NAME"),
		Token:   collab.Static(os.Getenv("CIRCLE_APP_TOKEN")),
	})
	if err != nil {
		log.Fatal(err)
	}

	result, err := client.Servers.Create(ctx, circle.CreateServerParams{
		Body: circle.CreateServerRequest{
			Owner:                      "user1",
			Name:                       "server",
			Type:                       collab.Ptr(0),
			IconURL:                    collab.Ptr("http://circle.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1"),
			BackgroundURL:              collab.Ptr("http://circle.oss/89c2e7p8-8794-3u4k-80n5-56m9e8c28b29"),
			Description:                collab.Ptr("community"),
			DefaultChannelCategoryName: collab.Ptr("category0"),
			DefaultChannelName:         collab.Ptr("channel0"),
			Custom:                     collab.Ptr("custom"),
		},
	})
	if err != nil {
		log.Fatal(err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(result); err != nil {
		log.Fatal(err)
	}
}
