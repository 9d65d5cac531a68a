// Package collab holds what the clients of all APIs share: options, errors, files, pages and tasks.
//
// The clients themselves are in the packages shimo, circle and accesstoken:
//
//	client, err := circle.New(circle.Config{
//		OrgName: "easemob-demo",
//		AppName: "testapp",
//		Token:   collab.Static(os.Getenv("CIRCLE_APP_TOKEN")),
//	}, collab.WithRetries(3))
//
// A client is safe for concurrent use, and so is everything that a method returns unless it says otherwise.
//
// # Errors
//
// A call ends in one of [*APIError], [*NetworkError], [*TimeoutError], [*ParseError], [*TaskError] and [*ArgumentError], to be found
// with [errors.As], or in an error that wraps the reason why its context ended. [errors.Is] tells the kinds of refusal apart:
//
//	if errors.Is(err, collab.ErrNotFound) { … }
//
// None of them shows a secret.
package collab
