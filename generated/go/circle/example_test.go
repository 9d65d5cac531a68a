package circle_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"

	"example.com/collab"
	"example.com/collab/circle"
)

// connectTo makes a client of a server that answers with this text, for the examples.
func connectTo(status int, reply string) (*circle.Client, func()) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(status)
		fmt.Fprint(w, reply)
	}))
	client, err := circle.New(circle.Config{
		BaseURL: server.URL, OrgName: "easemob-demo", AppName: "testapp", Token: collab.Static("token"),
	})
	if err != nil {
		log.Fatal(err)
	}
	return client, server.Close
}

func ExampleServersService_ListByAppAll() {
	client, done := connectTo(http.StatusOK, `{"code":200,"count":2,"servers":[{"name":"足球"},{"name":"篮球"}]}`)
	defer done()

	for server, err := range client.Servers.ListByAppAll(context.Background(), circle.ListServersByAppParams{}) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(server.Name)
	}
	// Output:
	// 足球
	// 篮球
}

func ExampleMembersService_Join() {
	client, done := connectTo(http.StatusBadRequest, `{"code":51013,"error_description":"用户已加入该社区"}`)
	defer done()

	_, err := client.Members.Join(context.Background(), circle.JoinServerParams{ServerID: "1", UserID: "user1"})
	var refusal *collab.APIError
	if errors.As(err, &refusal) && refusal.Code == circle.CodeAlreadyJoined {
		fmt.Println(refusal.StatusCode, refusal.Message)
	}
	// Output:
	// 400 用户已加入该社区
}
