// Code generated from the API description. DO NOT EDIT.

package shimo

import (
	"context"

	"example.com/collab"
	"example.com/collab/internal/engine"
)

// CreatePreviewParams are what Create takes.
type CreatePreviewParams struct {
	// The identifier of the file, chosen by the integrator and unique among the integrator's files.
	// Shimo asks the integrator's server for the file's details and download address by it.
	FileID string `json:"fileId"`
}

func (p *CreatePreviewParams) fill(r *engine.Request) {
	r.Path("fileId", p.FileID)
}

// Create calls createPreview: create a preview of a file.
//
// Converts a file of the integrator's storage into a preview, and answers when the conversion has ended.
// Calling it ahead of time makes the first opening of the preview page faster; without it, the first request of
// the page starts the conversion in the background.
// A preview cannot be edited: create or import a collaborative file for that.
// The HTTP status is 200 for a failure too, and a code that is not empty tells the failure.
//
// Takes up a seat for a user who had none yet, and is refused when none is left.
// Sending it twice is not the same as sending it once.
//
// Refusals, as [*collab.APIError]:
//   - code 90028: The preview is already being created.
//   - code 90031: An error occurred while the file was read for the preview.
//   - code 90032: The file could not be read for the preview.
//   - code 90033: Files of this type cannot be previewed.
//   - code 90035: The file could not be downloaded for the preview.
//   - code 90040: An unknown error occurred.
//   - code 90042: The file is protected by a password.
//   - code 90043: The format of the image is not right.
//   - code 90050: The file is too large for a preview.
//   - code 90052: The file is too large for a preview.
//   - code 90054: The preview took too long to make.
//
// See https://open.shimo.im/docs/SDK-3.10/apis#%E5%88%9B%E5%BB%BA%E9%A2%84%E8%A7%88
func (s *PreviewsService) Create(ctx context.Context, params CreatePreviewParams, options ...collab.Option) (*PreviewResult, error) {
	return engine.Call(ctx, s.client, &createPreviewOperation, params.fill, readPreviewResult, options)
}

// GetPreviewPageParams are what GetPage takes.
type GetPreviewPageParams struct {
	// The identifier of the file, chosen by the integrator and unique among the integrator's files.
	// Shimo asks the integrator's server for the file's details and download address by it.
	FileID string `json:"fileId"`
	// The language of the page.
	// Default: "zh-CN".
	// Optional.
	Lang *GetPreviewPageLang `json:"lang,omitempty"`
}

func (p *GetPreviewPageParams) fill(r *engine.Request) {
	r.Path("fileId", p.FileID)
	engine.QueryText(r, "lang", p.Lang)
}

// GetPage calls getPreviewPage: open the preview page of a file.
//
// Returns the page that shows the preview of a file, to be embedded in an iframe of the integrator's own page.
// The first request for a file starts its conversion in the background, and the page shows the preview as soon
// as it is ready.
// To make that first opening faster, create the preview on the server ahead of time.
// A browser cannot add headers to the address of an iframe, so signature and token travel in the query.
//
// “html
// <iframe
//
//	src="https://shimo-domain/sdk/v2/api/cloud-files/{fileId}/page?signature=…&token=…&lang=zh-CN"
//	style="border: none; overflow: hidden;"
//
// ></iframe>
// “
//
// The page is read-only.
//
// Takes up a seat for a user who had none yet, and is refused when none is left.
//
// See https://open.shimo.im/docs/SDK-3.10/apis#%E8%AE%BF%E9%97%AE%E9%A2%84%E8%A7%88
func (s *PreviewsService) GetPage(ctx context.Context, params GetPreviewPageParams, options ...collab.Option) (string, error) {
	return engine.DoText(ctx, s.client, &getPreviewPageOperation, params.fill, options)
}

// URL is the signed address of what GetPage gets, for the src of an iframe. Nothing is sent.
//
// It holds the signature and the token in plain text: hand it to the browser of the user whose token it is and
// to nobody else, make it anew for each page, and keep it out of logs. An ordinary signature is good for 12
// hours at least.
//
// See https://open.shimo.im/docs/SDK-3.10/apis#%E8%AE%BF%E9%97%AE%E9%A2%84%E8%A7%88
func (s *PreviewsService) URL(ctx context.Context, params GetPreviewPageParams) (string, error) {
	return s.client.Address(ctx, &getPreviewPageOperation, params.fill)
}
