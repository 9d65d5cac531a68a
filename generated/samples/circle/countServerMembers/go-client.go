// Count the members of a community: GET /{org_name}/{app_name}/circle/server/{server_id}/users/count
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

	result, err := client.Members.Count(ctx, circle.CountServerMembersParams{ServerID: "19SW5Q85jHxxxxx6T5kexvn"})
	if err != nil {
		log.Fatal(err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(result); err != nil {
		log.Fatal(err)
	}
}
