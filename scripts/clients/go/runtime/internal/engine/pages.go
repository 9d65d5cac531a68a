package engine

import (
	"iter"
	"net/http"
	"reflect"

	"example.com/collab"
)

// CursorPages walks through a list that names a cursor for its next page. A server that repeats one would never come to an end.
func CursorPages[D, I, P any](operation *Operation, params P, cursorOf func(*P) *string, fetch func(P) (*collab.Page[D, I, P], error)) iter.Seq2[*collab.Page[D, I, P], error] {
	return func(yield func(*collab.Page[D, I, P], error) bool) {
		seen := map[string]bool{}
		if cursor := cursorOf(&params); cursor != nil {
			seen[*cursor] = true
		}
		for next := &params; next != nil; {
			page, err := fetch(*next)
			if !yield(page, err) || err != nil {
				return
			}
			if next = page.Next; next == nil {
				return
			}
			cursor := *cursorOf(next)
			if seen[cursor] {
				yield(nil, repeats(operation, "the cursor '"+cursor+"'"))
				return
			}
			seen[cursor] = true
		}
	}
}

// NumberedPages walks through a list by the number of its pages or items. A server that ignores the number would never come to an end.
func NumberedPages[D, I, P any](operation *Operation, params P, fetch func(P) (*collab.Page[D, I, P], error)) iter.Seq2[*collab.Page[D, I, P], error] {
	return func(yield func(*collab.Page[D, I, P], error) bool) {
		var before []I
		for next := &params; next != nil; {
			page, err := fetch(*next)
			if err == nil && len(page.Items) > 0 && reflect.DeepEqual(before, page.Items) {
				page, err = nil, repeats(operation, "a page")
			}
			if !yield(page, err) || err != nil {
				return
			}
			before, next = page.Items, page.Next
		}
	}
}

func repeats(operation *Operation, what string) error {
	return &collab.ParseError{Operation: operation.ID, StatusCode: http.StatusOK, Reason: "the server repeats " + what}
}

// Items walks through the items of all pages.
func Items[D, I, P any](pages iter.Seq2[*collab.Page[D, I, P], error]) iter.Seq2[I, error] {
	return func(yield func(I, error) bool) {
		for page, err := range pages {
			if err != nil {
				var none I
				yield(none, err)
				return
			}
			for _, item := range page.Items {
				if !yield(item, nil) {
					return
				}
			}
		}
	}
}
