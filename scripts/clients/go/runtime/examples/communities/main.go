// Command communities lists the communities of an app with their members.
//
// It needs CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME, CIRCLE_CLIENT_ID and CIRCLE_CLIENT_SECRET.
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"time"

	"example.com/collab"
	"example.com/collab/circle"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if err := run(ctx); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context) error {
	client, err := circle.New(circle.Config{
		BaseURL:      os.Getenv("CIRCLE_BASE_URL"),
		OrgName:      os.Getenv("CIRCLE_ORG_NAME"),
		AppName:      os.Getenv("CIRCLE_APP_NAME"),
		ClientID:     os.Getenv("CIRCLE_CLIENT_ID"),
		ClientSecret: collab.Static(os.Getenv("CIRCLE_CLIENT_SECRET")),
	}, collab.WithLimiter(collab.NewLimiter(100, time.Second)))
	if err != nil {
		return err
	}
	for server, err := range client.Servers.ListByAppAll(ctx, circle.ListServersByAppParams{}) {
		if err != nil {
			return err
		}
		fmt.Println(server.Name)
		for member, err := range client.Members.ListAll(ctx, circle.ListServerMembersParams{ServerID: server.ServerID}) {
			if err != nil {
				return err
			}
			fmt.Printf("\t%s (role %d)\n", member.UserID, member.Role)
		}
	}
	return nil
}
