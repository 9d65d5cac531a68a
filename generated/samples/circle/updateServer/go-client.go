// Update a community: PUT /{org_name}/{app_name}/circle/server/{server_id}
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

	result, err := client.Servers.Update(ctx, circle.UpdateServerParams{
		ServerID: "19SW5Q85jHxxxxx6T5kexvn",
		Body: circle.UpdateServerRequest{
			Name:        collab.Ptr("easemob"),
			IconURL:     collab.Ptr("http://discord.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1"),
			Description: collab.Ptr("community"),
			Custom:      collab.Ptr("custom"),
		},
	})
	if err != nil {
		log.Fatal(err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(result); err != nil {
		log.Fatal(err)
	}
}
