package collab

import "io"

// A File is a file to upload. It is read while it is sent and not held in memory.
type File struct {
	// Name has the extension, such as 测试.docx.
	Name string
	// Content is read to its end, from where it stands. One that is an io.Seeker can be sent again after a 401.
	Content io.Reader
	// Size in bytes, if known; that of an *os.File, a *bytes.Reader and the like is found without it. The server is then told the
	// length of the request, and a content of another length is an error.
	Size int64
	// ContentType is the media type, application/octet-stream unless set.
	ContentType string
}

// A Download is a file on its way. Its Body can be the content of an upload as it is.
type Download struct {
	// Name is what the server calls the file, or the last part of its address.
	Name string
	// ContentType is the media type, empty if the server named none.
	ContentType string
	// Size in bytes, -1 if the server did not tell.
	Size int64
	// Body is the content. Close it.
	Body io.ReadCloser
}
