// Update an app's callback URL: PUT /sdk/v2/api/license/apps/{appId}/endpoint-url
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

	if err := client.Apps.UpdateEndpointURL(ctx, shimo.UpdateAppEndpointURLParams{
		Body: shimo.UpdateAppEndpointURLRequest{URL: "http://your-domain"},
	}); err != nil {
		log.Fatal(err)
	}
	fmt.Println("done")
}
