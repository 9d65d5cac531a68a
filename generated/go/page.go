package collab

// A Page is a page of a list.
type Page[Data, Item, Params any] struct {
	// Items of the page.
	Items []Item
	// Data is everything that the server answered.
	Data Data
	// Next are the parameters of the call that goes on after this page, in another process too; nil on the last page.
	Next *Params
}
