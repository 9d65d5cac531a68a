// Code generated from the API description. DO NOT EDIT.

package shimo

import (
	"encoding/json"

	"example.com/collab"
	"example.com/collab/internal/wire"
)

// ExportFormat: A format to export to.
// Which formats a file can be exported to depends on its type, as the table of the operation tells.
type ExportFormat string

// Known values of ExportFormat.
const (
	ExportFormatDocx ExportFormat = "docx"
	ExportFormatMd   ExportFormat = "md"
	ExportFormatJpg  ExportFormat = "jpg"
	ExportFormatPdf  ExportFormat = "pdf"
	ExportFormatWps  ExportFormat = "wps"
	ExportFormatXlsx ExportFormat = "xlsx"
	ExportFormatPptx ExportFormat = "pptx"
)

// FileType: The type of a file.
// document is a light document, documentPro a classic document, spreadsheet a spreadsheet, presentation a slide
// deck and table an application table.
// table is not part of the standard product: ask Shimo for it.
// All but document and table are highly compatible with the Office formats.
type FileType string

// Known values of FileType.
const (
	FileTypeDocument     FileType = "document"
	FileTypeDocumentPro  FileType = "documentPro"
	FileTypeSpreadsheet  FileType = "spreadsheet"
	FileTypePresentation FileType = "presentation"
	FileTypeTable        FileType = "table"
)

// ImportableFileType: A type of file that an import can produce.
// Application tables cannot be imported.
type ImportableFileType string

// Known values of ImportableFileType.
const (
	ImportableFileTypeDocument     ImportableFileType = "document"
	ImportableFileTypeDocumentPro  ImportableFileType = "documentPro"
	ImportableFileTypeSpreadsheet  ImportableFileType = "spreadsheet"
	ImportableFileTypePresentation ImportableFileType = "presentation"
)

// PreviewResultCode: The outcome: the empty string for success, an application error code for a failure.
// The code is a string here, while other operations send it as a number.
//
// Other values may come.
type PreviewResultCode string

// Known values of PreviewResultCode.
const (
	PreviewResultCodeNone  PreviewResultCode = ""
	PreviewResultCode90028 PreviewResultCode = "90028"
	PreviewResultCode90031 PreviewResultCode = "90031"
	PreviewResultCode90032 PreviewResultCode = "90032"
	PreviewResultCode90033 PreviewResultCode = "90033"
	PreviewResultCode90035 PreviewResultCode = "90035"
	PreviewResultCode90040 PreviewResultCode = "90040"
	PreviewResultCode90042 PreviewResultCode = "90042"
	PreviewResultCode90043 PreviewResultCode = "90043"
	PreviewResultCode90050 PreviewResultCode = "90050"
	PreviewResultCode90052 PreviewResultCode = "90052"
	PreviewResultCode90054 PreviewResultCode = "90054"
)

// CreateFileLang:
type CreateFileLang string

// Known values of CreateFileLang.
const (
	CreateFileLangZhCN CreateFileLang = "zh-CN"
	CreateFileLangEn   CreateFileLang = "en"
	CreateFileLangJa   CreateFileLang = "ja"
)

// GetPreviewPageLang:
type GetPreviewPageLang string

// Known values of GetPreviewPageLang.
const (
	GetPreviewPageLangZhCN GetPreviewPageLang = "zh-CN"
	GetPreviewPageLangEnUS GetPreviewPageLang = "en-US"
	GetPreviewPageLangJaJP GetPreviewPageLang = "ja-JP"
)

// App: An app with its license.
type App struct {
	// The name of the app.
	AppName string `json:"appName"`
	// The types of file that the license allows.
	AvailableFileTypes []FileType `json:"availableFileTypes"`
	// The number of active users, each of which takes up a seat.
	ActivatedUserCount int `json:"activatedUserCount"`
	// The number of all users, whether active, disabled or not yet used; only active ones take up a seat.
	UserCount int `json:"userCount"`
	// The number of seats of the license, which is the most users that can be active.
	MemberLimit int `json:"memberLimit"`
	// The time from which the license is valid.
	ValidFrom string `json:"validFrom"`
	// The time at which the license ends.
	ValidUntil string `json:"validUntil"`
	// The callback URL, the base of the integrator's interfaces that Shimo calls.
	EndpointURL string `json:"endpointUrl"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readApp(r *wire.Reader, v *App) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "appName":
			wire.ReadText(r, &v.AppName)
		case "availableFileTypes":
			wire.ReadList(r, &v.AvailableFileTypes, wire.ReadText)
		case "activatedUserCount":
			wire.ReadInt(r, &v.ActivatedUserCount)
		case "userCount":
			wire.ReadInt(r, &v.UserCount)
		case "memberLimit":
			wire.ReadInt(r, &v.MemberLimit)
		case "validFrom":
			wire.ReadText(r, &v.ValidFrom)
		case "validUntil":
			wire.ReadText(r, &v.ValidUntil)
		case "endpointUrl":
			wire.ReadText(r, &v.EndpointURL)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeApp(w *wire.Writer, v *App) {
	w.Object()
	w.Name("appName")
	wire.WriteText(w, &v.AppName)
	w.Name("availableFileTypes")
	wire.WriteList(w, &v.AvailableFileTypes, wire.WriteText)
	w.Name("activatedUserCount")
	wire.WriteInt(w, &v.ActivatedUserCount)
	w.Name("userCount")
	wire.WriteInt(w, &v.UserCount)
	w.Name("memberLimit")
	wire.WriteInt(w, &v.MemberLimit)
	w.Name("validFrom")
	wire.WriteText(w, &v.ValidFrom)
	w.Name("validUntil")
	wire.WriteText(w, &v.ValidUntil)
	w.Name("endpointUrl")
	wire.WriteText(w, &v.EndpointURL)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v App) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeApp) }

// UnmarshalJSON reads the form that is sent.
func (v *App) UnmarshalJSON(data []byte) error {
	*v = App{}
	return wire.Read(data, v, readApp)
}

// String gives the form that is sent, with *** for secrets.
func (v App) String() string { return wire.Print(&v, writeApp) }

// CommentCount: The number of comments in a file.
type CommentCount struct {
	// The number of comments.
	Count int `json:"count"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readCommentCount(r *wire.Reader, v *CommentCount) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "count":
			wire.ReadInt(r, &v.Count)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeCommentCount(w *wire.Writer, v *CommentCount) {
	w.Object()
	w.Name("count")
	wire.WriteInt(w, &v.Count)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v CommentCount) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeCommentCount) }

// UnmarshalJSON reads the form that is sent.
func (v *CommentCount) UnmarshalJSON(data []byte) error {
	*v = CommentCount{}
	return wire.Read(data, v, readCommentCount)
}

// String gives the form that is sent, with *** for secrets.
func (v CommentCount) String() string { return wire.Print(&v, writeCommentCount) }

// CopyFileRequest: Where to copy the file to.
type CopyFileRequest struct {
	// The identifier of the copy, chosen by the integrator and unique among the integrator's files.
	// At most 64 characters.
	FileID string `json:"fileId"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readCopyFileRequest(r *wire.Reader, v *CopyFileRequest) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "fileId":
			wire.ReadText(r, &v.FileID)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeCopyFileRequest(w *wire.Writer, v *CopyFileRequest) {
	w.Object()
	w.Name("fileId")
	wire.WriteText(w, &v.FileID)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v CopyFileRequest) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeCopyFileRequest) }

// UnmarshalJSON reads the form that is sent.
func (v *CopyFileRequest) UnmarshalJSON(data []byte) error {
	*v = CopyFileRequest{}
	return wire.Read(data, v, readCopyFileRequest)
}

// String gives the form that is sent, with *** for secrets.
func (v CopyFileRequest) String() string { return wire.Print(&v, writeCopyFileRequest) }

// CopyState: The state of a task that copies a file.
type CopyState struct {
	// The code of the state.
	// 70019 means that the copy is running, 70016 that the target exists without a task, 70017 that the copy failed,
	// 70015 that the source file could not be read, 70018 that the task could not be read, and 70020 that the state
	// is unknown.
	Code int `json:"code"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readCopyState(r *wire.Reader, v *CopyState) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "code":
			wire.ReadInt(r, &v.Code)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeCopyState(w *wire.Writer, v *CopyState) {
	w.Object()
	w.Name("code")
	wire.WriteInt(w, &v.Code)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v CopyState) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeCopyState) }

// UnmarshalJSON reads the form that is sent.
func (v *CopyState) UnmarshalJSON(data []byte) error {
	*v = CopyState{}
	return wire.Read(data, v, readCopyState)
}

// String gives the form that is sent, with *** for secrets.
func (v CopyState) String() string { return wire.Print(&v, writeCopyState) }

// CreateFileRequest: The file to create.
type CreateFileRequest struct {
	// See FileType.
	Type FileType `json:"type"`
	// The identifier of the new file, chosen by the integrator and unique among the integrator's files.
	// At most 64 characters.
	FileID string `json:"fileId"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readCreateFileRequest(r *wire.Reader, v *CreateFileRequest) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "type":
			wire.ReadText(r, &v.Type)
		case "fileId":
			wire.ReadText(r, &v.FileID)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeCreateFileRequest(w *wire.Writer, v *CreateFileRequest) {
	w.Object()
	w.Name("type")
	wire.WriteText(w, &v.Type)
	w.Name("fileId")
	wire.WriteText(w, &v.FileID)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v CreateFileRequest) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeCreateFileRequest)
}

// UnmarshalJSON reads the form that is sent.
func (v *CreateFileRequest) UnmarshalJSON(data []byte) error {
	*v = CreateFileRequest{}
	return wire.Read(data, v, readCreateFileRequest)
}

// String gives the form that is sent, with *** for secrets.
func (v CreateFileRequest) String() string { return wire.Print(&v, writeCreateFileRequest) }

// CreateRevisionAction: A revision was saved.
type CreateRevisionAction struct {
	// The action.
	Action string `json:"action"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readCreateRevisionAction(r *wire.Reader, v *CreateRevisionAction) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "action":
			wire.ReadText(r, &v.Action)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeCreateRevisionAction(w *wire.Writer, v *CreateRevisionAction) {
	w.Object()
	w.Name("action")
	wire.WriteText(w, &v.Action)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v CreateRevisionAction) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeCreateRevisionAction)
}

// UnmarshalJSON reads the form that is sent.
func (v *CreateRevisionAction) UnmarshalJSON(data []byte) error {
	*v = CreateRevisionAction{}
	return wire.Read(data, v, readCreateRevisionAction)
}

// String gives the form that is sent, with *** for secrets.
func (v CreateRevisionAction) String() string { return wire.Print(&v, writeCreateRevisionAction) }

// CreateSheetRequest: The sheet to add.
type CreateSheetRequest struct {
	// The name of the new sheet.
	Name string `json:"name"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readCreateSheetRequest(r *wire.Reader, v *CreateSheetRequest) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "name":
			wire.ReadText(r, &v.Name)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeCreateSheetRequest(w *wire.Writer, v *CreateSheetRequest) {
	w.Object()
	w.Name("name")
	wire.WriteText(w, &v.Name)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v CreateSheetRequest) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeCreateSheetRequest)
}

// UnmarshalJSON reads the form that is sent.
func (v *CreateSheetRequest) UnmarshalJSON(data []byte) error {
	*v = CreateSheetRequest{}
	return wire.Read(data, v, readCreateSheetRequest)
}

// String gives the form that is sent, with *** for secrets.
func (v CreateSheetRequest) String() string { return wire.Print(&v, writeCreateSheetRequest) }

// DeleteRevisionAction: A revision was deleted.
type DeleteRevisionAction struct {
	// The action.
	Action string `json:"action"`
	// The name of the deleted revision.
	Label string `json:"label"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readDeleteRevisionAction(r *wire.Reader, v *DeleteRevisionAction) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "action":
			wire.ReadText(r, &v.Action)
		case "label":
			wire.ReadText(r, &v.Label)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeDeleteRevisionAction(w *wire.Writer, v *DeleteRevisionAction) {
	w.Object()
	w.Name("action")
	wire.WriteText(w, &v.Action)
	w.Name("label")
	wire.WriteText(w, &v.Label)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v DeleteRevisionAction) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeDeleteRevisionAction)
}

// UnmarshalJSON reads the form that is sent.
func (v *DeleteRevisionAction) UnmarshalJSON(data []byte) error {
	*v = DeleteRevisionAction{}
	return wire.Read(data, v, readDeleteRevisionAction)
}

// String gives the form that is sent, with *** for secrets.
func (v DeleteRevisionAction) String() string { return wire.Print(&v, writeDeleteRevisionAction) }

// ExportFileRequest: What to export a file to.
// Without type, the default format of the file's type is taken.
type ExportFileRequest struct {
	// See ExportFormat.
	// Optional.
	Type *ExportFormat `json:"type,omitempty"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readExportFileRequest(r *wire.Reader, v *ExportFileRequest) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "type":
			wire.ReadPtr(r, &v.Type, wire.ReadText)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeExportFileRequest(w *wire.Writer, v *ExportFileRequest) {
	w.Object()
	if v.Type != nil {
		w.Name("type")
		wire.WriteText(w, v.Type)
	}
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v ExportFileRequest) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeExportFileRequest)
}

// UnmarshalJSON reads the form that is sent.
func (v *ExportFileRequest) UnmarshalJSON(data []byte) error {
	*v = ExportFileRequest{}
	return wire.Read(data, v, readExportFileRequest)
}

// String gives the form that is sent, with *** for secrets.
func (v ExportFileRequest) String() string { return wire.Print(&v, writeExportFileRequest) }

// ExportProgressData: How far an export is, and where its result is.
type ExportProgressData struct {
	// The share of the export that is done; 100 stands for the end.
	// In percent.
	Progress float64 `json:"progress"`
	// The address to download the exported file from, once the export is done.
	// Optional.
	DownloadURL *string `json:"downloadUrl,omitempty"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readExportProgressData(r *wire.Reader, v *ExportProgressData) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "progress":
			wire.ReadFloat(r, &v.Progress)
		case "downloadUrl":
			wire.ReadPtr(r, &v.DownloadURL, wire.ReadText)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeExportProgressData(w *wire.Writer, v *ExportProgressData) {
	w.Object()
	w.Name("progress")
	wire.WriteFloat(w, &v.Progress)
	if v.DownloadURL != nil {
		w.Name("downloadUrl")
		wire.WriteText(w, v.DownloadURL)
	}
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v ExportProgressData) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeExportProgressData)
}

// UnmarshalJSON reads the form that is sent.
func (v *ExportProgressData) UnmarshalJSON(data []byte) error {
	*v = ExportProgressData{}
	return wire.Read(data, v, readExportProgressData)
}

// String gives the form that is sent, with *** for secrets.
func (v ExportProgressData) String() string { return wire.Print(&v, writeExportProgressData) }

// History: An entry of a file's history.
type History struct {
	// What happened, as JSON in a string.
	// For an operation it names the action and what it acted on, for an edit it holds the changes.
	Content string `json:"content"`
	// The time at which the entry was created.
	CreatedAt string `json:"createdAt"`
	// The type of the entry; 1 is an operation, which usually leaves the contents as they are, 2 is an edit.
	// Known values: 1, 2.
	HistoryType int `json:"historyType"`
	// The identifier of the entry.
	ID string `json:"id"`
	// The name of the entry, which may be empty.
	Name string `json:"name"`
	// The time at which the entry was last updated.
	UpdatedAt string `json:"updatedAt"`
	// The integrator's identifiers of the users who took part, separated by commas.
	UserID string `json:"userId"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readHistory(r *wire.Reader, v *History) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "content":
			wire.ReadText(r, &v.Content)
		case "createdAt":
			wire.ReadText(r, &v.CreatedAt)
		case "historyType":
			wire.ReadInt(r, &v.HistoryType)
		case "id":
			wire.ReadText(r, &v.ID)
		case "name":
			wire.ReadText(r, &v.Name)
		case "updatedAt":
			wire.ReadText(r, &v.UpdatedAt)
		case "userId":
			wire.ReadText(r, &v.UserID)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeHistory(w *wire.Writer, v *History) {
	w.Object()
	w.Name("content")
	wire.WriteText(w, &v.Content)
	w.Name("createdAt")
	wire.WriteText(w, &v.CreatedAt)
	w.Name("historyType")
	wire.WriteInt(w, &v.HistoryType)
	w.Name("id")
	wire.WriteText(w, &v.ID)
	w.Name("name")
	wire.WriteText(w, &v.Name)
	w.Name("updatedAt")
	wire.WriteText(w, &v.UpdatedAt)
	w.Name("userId")
	wire.WriteText(w, &v.UserID)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v History) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeHistory) }

// UnmarshalJSON reads the form that is sent.
func (v *History) UnmarshalJSON(data []byte) error {
	*v = History{}
	return wire.Read(data, v, readHistory)
}

// String gives the form that is sent, with *** for secrets.
func (v History) String() string { return wire.Print(&v, writeHistory) }

// HistoryEdit: Users edited the file for a while.
type HistoryEdit struct {
	// The first and the last of the changes that the entry covers, as numbers.
	// From 2 to 2 items.
	Range []int64 `json:"range"`
	// The changes, in the file's own format.
	Changeset string `json:"changeset"`
	// Whether the entry is frozen, as the vendor calls it without explaining it.
	// Optional.
	Frozen *bool `json:"frozen,omitempty"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readHistoryEdit(r *wire.Reader, v *HistoryEdit) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "range":
			wire.ReadList(r, &v.Range, wire.ReadInt)
		case "changeset":
			wire.ReadText(r, &v.Changeset)
		case "frozen":
			wire.ReadPtr(r, &v.Frozen, wire.ReadBool)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeHistoryEdit(w *wire.Writer, v *HistoryEdit) {
	w.Object()
	w.Name("range")
	wire.WriteList(w, &v.Range, wire.WriteInt)
	w.Name("changeset")
	wire.WriteText(w, &v.Changeset)
	if v.Frozen != nil {
		w.Name("frozen")
		wire.WriteBool(w, v.Frozen)
	}
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v HistoryEdit) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeHistoryEdit) }

// UnmarshalJSON reads the form that is sent.
func (v *HistoryEdit) UnmarshalJSON(data []byte) error {
	*v = HistoryEdit{}
	return wire.Read(data, v, readHistoryEdit)
}

// String gives the form that is sent, with *** for secrets.
func (v HistoryEdit) String() string { return wire.Print(&v, writeHistoryEdit) }

// HistoryPage: A page of a file's history.
type HistoryPage struct {
	// The entries of the page.
	Histories []History `json:"histories"`
	// Whether this page is the last one.
	IsLastPage bool `json:"isLastPage"`
	// The size of a page, or null.
	// Nil for null.
	Limit *int `json:"limit,omitempty"`
	// The name of each user in the entries, by the integrator's identifier of the user.
	Users map[string]string `json:"users"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readHistoryPage(r *wire.Reader, v *HistoryPage) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "histories":
			wire.ReadList(r, &v.Histories, readHistory)
		case "isLastPage":
			wire.ReadBool(r, &v.IsLastPage)
		case "limit":
			wire.ReadPtr(r, &v.Limit, wire.ReadInt)
		case "users":
			wire.ReadMap(r, &v.Users, wire.ReadText)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeHistoryPage(w *wire.Writer, v *HistoryPage) {
	w.Object()
	w.Name("histories")
	wire.WriteList(w, &v.Histories, writeHistory)
	w.Name("isLastPage")
	wire.WriteBool(w, &v.IsLastPage)
	w.Name("limit")
	if v.Limit == nil {
		w.Null()
	} else {
		wire.WriteInt(w, v.Limit)
	}
	w.Name("users")
	wire.WriteMap(w, &v.Users, wire.WriteText)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v HistoryPage) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeHistoryPage) }

// UnmarshalJSON reads the form that is sent.
func (v *HistoryPage) UnmarshalJSON(data []byte) error {
	*v = HistoryPage{}
	return wire.Read(data, v, readHistoryPage)
}

// String gives the form that is sent, with *** for secrets.
func (v HistoryPage) String() string { return wire.Print(&v, writeHistoryPage) }

// ImportFileRequest: A file to import.
// It holds either file, or both fileUrl and fileName.
//
// It needs File, or FileURL and FileName.
type ImportFileRequest struct {
	// The identifier of the new file, chosen by the integrator and unique among the integrator's files.
	FileID string `json:"fileId"`
	// See ImportableFileType.
	Type ImportableFileType `json:"type"`
	// The content of the file.
	// The part's filename has to carry the extension of the format, such as 测试.doc, or the file may not be
	// understood.
	// Optional.
	File *collab.File `json:"file,omitempty"`
	// The address that Shimo downloads the file from, needed where file is not sent.
	// Optional.
	FileURL *string `json:"fileUrl,omitempty"`
	// The name of the file behind fileUrl, with its extension, needed where file is not sent.
	// Optional.
	FileName *string `json:"fileName,omitempty"`
}

// ImportProgressData: How far an import is.
type ImportProgressData struct {
	// The share of the import that is done; 100 stands for the end.
	// In percent.
	Progress float64 `json:"progress"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readImportProgressData(r *wire.Reader, v *ImportProgressData) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "progress":
			wire.ReadFloat(r, &v.Progress)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeImportProgressData(w *wire.Writer, v *ImportProgressData) {
	w.Object()
	w.Name("progress")
	wire.WriteFloat(w, &v.Progress)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v ImportProgressData) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeImportProgressData)
}

// UnmarshalJSON reads the form that is sent.
func (v *ImportProgressData) UnmarshalJSON(data []byte) error {
	*v = ImportProgressData{}
	return wire.Read(data, v, readImportProgressData)
}

// String gives the form that is sent, with *** for secrets.
func (v ImportProgressData) String() string { return wire.Print(&v, writeImportProgressData) }

// LockCellAction: Cells were locked.
type LockCellAction struct {
	// The action.
	Action string `json:"action"`
	// The range of cells, or several ranges, that an operation on locks acted on.
	Range collab.Texts `json:"range"`
	// The name of the sheet.
	Name string `json:"name"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readLockCellAction(r *wire.Reader, v *LockCellAction) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "action":
			wire.ReadText(r, &v.Action)
		case "range":
			wire.ReadValue(r, &v.Range)
		case "name":
			wire.ReadText(r, &v.Name)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeLockCellAction(w *wire.Writer, v *LockCellAction) {
	w.Object()
	w.Name("action")
	wire.WriteText(w, &v.Action)
	w.Name("range")
	wire.WriteValue(w, &v.Range)
	w.Name("name")
	wire.WriteText(w, &v.Name)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v LockCellAction) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeLockCellAction) }

// UnmarshalJSON reads the form that is sent.
func (v *LockCellAction) UnmarshalJSON(data []byte) error {
	*v = LockCellAction{}
	return wire.Read(data, v, readLockCellAction)
}

// String gives the form that is sent, with *** for secrets.
func (v LockCellAction) String() string { return wire.Print(&v, writeLockCellAction) }

// LockSheetAction: A sheet was locked.
type LockSheetAction struct {
	// The action.
	Action string `json:"action"`
	// The name of the sheet.
	Name string `json:"name"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readLockSheetAction(r *wire.Reader, v *LockSheetAction) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "action":
			wire.ReadText(r, &v.Action)
		case "name":
			wire.ReadText(r, &v.Name)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeLockSheetAction(w *wire.Writer, v *LockSheetAction) {
	w.Object()
	w.Name("action")
	wire.WriteText(w, &v.Action)
	w.Name("name")
	wire.WriteText(w, &v.Name)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v LockSheetAction) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeLockSheetAction) }

// UnmarshalJSON reads the form that is sent.
func (v *LockSheetAction) UnmarshalJSON(data []byte) error {
	*v = LockSheetAction{}
	return wire.Read(data, v, readLockSheetAction)
}

// String gives the form that is sent, with *** for secrets.
func (v LockSheetAction) String() string { return wire.Print(&v, writeLockSheetAction) }

// Mention: A place where a user is mentioned.
type Mention struct {
	// The integrator's identifier of the mentioned user.
	UserID string `json:"userId"`
	// The mark of the place in the file.
	AtGUID string `json:"atGuid"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readMention(r *wire.Reader, v *Mention) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "userId":
			wire.ReadText(r, &v.UserID)
		case "atGuid":
			wire.ReadText(r, &v.AtGUID)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeMention(w *wire.Writer, v *Mention) {
	w.Object()
	w.Name("userId")
	wire.WriteText(w, &v.UserID)
	w.Name("atGuid")
	wire.WriteText(w, &v.AtGUID)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v Mention) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeMention) }

// UnmarshalJSON reads the form that is sent.
func (v *Mention) UnmarshalJSON(data []byte) error {
	*v = Mention{}
	return wire.Read(data, v, readMention)
}

// String gives the form that is sent, with *** for secrets.
func (v Mention) String() string { return wire.Print(&v, writeMention) }

// MentionList: The mentions in a file.
type MentionList struct {
	// The mentions; a user may appear several times.
	MentionAtList []Mention `json:"mentionAtList"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readMentionList(r *wire.Reader, v *MentionList) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "mentionAtList":
			wire.ReadList(r, &v.MentionAtList, readMention)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeMentionList(w *wire.Writer, v *MentionList) {
	w.Object()
	w.Name("mentionAtList")
	wire.WriteList(w, &v.MentionAtList, writeMention)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v MentionList) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeMentionList) }

// UnmarshalJSON reads the form that is sent.
func (v *MentionList) UnmarshalJSON(data []byte) error {
	*v = MentionList{}
	return wire.Read(data, v, readMentionList)
}

// String gives the form that is sent, with *** for secrets.
func (v MentionList) String() string { return wire.Print(&v, writeMentionList) }

// OtherAction: An operation of any name with fields of its own, so that one which the vendor does not list is
// accepted too.
type OtherAction struct {
	// The action.
	Action string `json:"action"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readOtherAction(r *wire.Reader, v *OtherAction) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "action":
			wire.ReadText(r, &v.Action)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeOtherAction(w *wire.Writer, v *OtherAction) {
	w.Object()
	w.Name("action")
	wire.WriteText(w, &v.Action)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v OtherAction) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeOtherAction) }

// UnmarshalJSON reads the form that is sent.
func (v *OtherAction) UnmarshalJSON(data []byte) error {
	*v = OtherAction{}
	return wire.Read(data, v, readOtherAction)
}

// String gives the form that is sent, with *** for secrets.
func (v OtherAction) String() string { return wire.Print(&v, writeOtherAction) }

// PlainText: The plain text of a file.
type PlainText struct {
	// The text.
	Content string `json:"content"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readPlainText(r *wire.Reader, v *PlainText) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "content":
			wire.ReadText(r, &v.Content)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writePlainText(w *wire.Writer, v *PlainText) {
	w.Object()
	w.Name("content")
	wire.WriteText(w, &v.Content)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v PlainText) MarshalJSON() ([]byte, error) { return wire.Write(&v, writePlainText) }

// UnmarshalJSON reads the form that is sent.
func (v *PlainText) UnmarshalJSON(data []byte) error {
	*v = PlainText{}
	return wire.Read(data, v, readPlainText)
}

// String gives the form that is sent, with *** for secrets.
func (v PlainText) String() string { return wire.Print(&v, writePlainText) }

// PreviewResult: The outcome of creating a preview.
type PreviewResult struct {
	// The outcome: the empty string for success, an application error code for a failure.
	// The code is a string here, while other operations send it as a number.
	Code PreviewResultCode `json:"code"`
	// The reason of a failure, empty on success.
	// Optional.
	Message *string `json:"message,omitempty"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readPreviewResult(r *wire.Reader, v *PreviewResult) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "code":
			wire.ReadText(r, &v.Code)
		case "message":
			wire.ReadPtr(r, &v.Message, wire.ReadText)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writePreviewResult(w *wire.Writer, v *PreviewResult) {
	w.Object()
	w.Name("code")
	wire.WriteText(w, &v.Code)
	if v.Message != nil {
		w.Name("message")
		wire.WriteText(w, v.Message)
	}
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v PreviewResult) MarshalJSON() ([]byte, error) { return wire.Write(&v, writePreviewResult) }

// UnmarshalJSON reads the form that is sent.
func (v *PreviewResult) UnmarshalJSON(data []byte) error {
	*v = PreviewResult{}
	return wire.Read(data, v, readPreviewResult)
}

// String gives the form that is sent, with *** for secrets.
func (v PreviewResult) String() string { return wire.Print(&v, writePreviewResult) }

// RenameRevisionAction: A revision was renamed.
type RenameRevisionAction struct {
	// The action.
	Action string `json:"action"`
	// The name of the revision before.
	Before string `json:"before"`
	// The name of the revision after.
	After string `json:"after"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readRenameRevisionAction(r *wire.Reader, v *RenameRevisionAction) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "action":
			wire.ReadText(r, &v.Action)
		case "before":
			wire.ReadText(r, &v.Before)
		case "after":
			wire.ReadText(r, &v.After)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeRenameRevisionAction(w *wire.Writer, v *RenameRevisionAction) {
	w.Object()
	w.Name("action")
	wire.WriteText(w, &v.Action)
	w.Name("before")
	wire.WriteText(w, &v.Before)
	w.Name("after")
	wire.WriteText(w, &v.After)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v RenameRevisionAction) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeRenameRevisionAction)
}

// UnmarshalJSON reads the form that is sent.
func (v *RenameRevisionAction) UnmarshalJSON(data []byte) error {
	*v = RenameRevisionAction{}
	return wire.Read(data, v, readRenameRevisionAction)
}

// String gives the form that is sent, with *** for secrets.
func (v RenameRevisionAction) String() string { return wire.Print(&v, writeRenameRevisionAction) }

// Revision: A saved revision of a file.
type Revision struct {
	// The identifier of the revision.
	ID collab.Scalar `json:"id"`
	// The label of the revision, a text for display, such as a time.
	// Optional.
	Label *string `json:"label,omitempty"`
	// The title.
	// Optional.
	Title *string `json:"title,omitempty"`
	// The identifier of the history entry that the revision belongs to.
	DocHistoryID string `json:"docHistoryId"`
	// The time at which the revision was created.
	// Optional.
	CreatedAt *string `json:"createdAt,omitempty"`
	// The time at which the revision was last updated.
	// Optional.
	UpdatedAt *string `json:"updatedAt,omitempty"`
	// See RevisionUser.
	// Optional.
	User *RevisionUser `json:"user,omitempty"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readRevision(r *wire.Reader, v *Revision) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "id":
			wire.ReadValue(r, &v.ID)
		case "label":
			wire.ReadPtr(r, &v.Label, wire.ReadText)
		case "title":
			wire.ReadPtr(r, &v.Title, wire.ReadText)
		case "docHistoryId":
			wire.ReadText(r, &v.DocHistoryID)
		case "createdAt":
			wire.ReadPtr(r, &v.CreatedAt, wire.ReadText)
		case "updatedAt":
			wire.ReadPtr(r, &v.UpdatedAt, wire.ReadText)
		case "user":
			wire.ReadPtr(r, &v.User, readRevisionUser)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeRevision(w *wire.Writer, v *Revision) {
	w.Object()
	w.Name("id")
	wire.WriteValue(w, &v.ID)
	if v.Label != nil {
		w.Name("label")
		wire.WriteText(w, v.Label)
	}
	if v.Title != nil {
		w.Name("title")
		wire.WriteText(w, v.Title)
	}
	w.Name("docHistoryId")
	wire.WriteText(w, &v.DocHistoryID)
	if v.CreatedAt != nil {
		w.Name("createdAt")
		wire.WriteText(w, v.CreatedAt)
	}
	if v.UpdatedAt != nil {
		w.Name("updatedAt")
		wire.WriteText(w, v.UpdatedAt)
	}
	if v.User != nil {
		w.Name("user")
		writeRevisionUser(w, v.User)
	}
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v Revision) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeRevision) }

// UnmarshalJSON reads the form that is sent.
func (v *Revision) UnmarshalJSON(data []byte) error {
	*v = Revision{}
	return wire.Read(data, v, readRevision)
}

// String gives the form that is sent, with *** for secrets.
func (v Revision) String() string { return wire.Print(&v, writeRevision) }

// RevisionUser: The user who saved a revision.
type RevisionUser struct {
	// The integrator's identifier of the user.
	ID string `json:"id"`
	// The name of the user.
	// Optional.
	Name *string `json:"name,omitempty"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readRevisionUser(r *wire.Reader, v *RevisionUser) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "id":
			wire.ReadText(r, &v.ID)
		case "name":
			wire.ReadPtr(r, &v.Name, wire.ReadText)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeRevisionUser(w *wire.Writer, v *RevisionUser) {
	w.Object()
	w.Name("id")
	wire.WriteText(w, &v.ID)
	if v.Name != nil {
		w.Name("name")
		wire.WriteText(w, v.Name)
	}
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v RevisionUser) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeRevisionUser) }

// UnmarshalJSON reads the form that is sent.
func (v *RevisionUser) UnmarshalJSON(data []byte) error {
	*v = RevisionUser{}
	return wire.Read(data, v, readRevisionUser)
}

// String gives the form that is sent, with *** for secrets.
func (v RevisionUser) String() string { return wire.Print(&v, writeRevisionUser) }

// SetUserStatusRequest: The users to change and the state to set.
type SetUserStatusRequest struct {
	// The identifiers of the users.
	UserIDs []string `json:"userIds"`
	// The state to set for all of them; 1 is active, 0 is disabled and -1 is not yet used.
	// One of 1, 0, -1.
	Status int `json:"status"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readSetUserStatusRequest(r *wire.Reader, v *SetUserStatusRequest) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "userIds":
			wire.ReadList(r, &v.UserIDs, wire.ReadText)
		case "status":
			wire.ReadInt(r, &v.Status)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeSetUserStatusRequest(w *wire.Writer, v *SetUserStatusRequest) {
	w.Object()
	w.Name("userIds")
	wire.WriteList(w, &v.UserIDs, wire.WriteText)
	w.Name("status")
	wire.WriteInt(w, &v.Status)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v SetUserStatusRequest) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeSetUserStatusRequest)
}

// UnmarshalJSON reads the form that is sent.
func (v *SetUserStatusRequest) UnmarshalJSON(data []byte) error {
	*v = SetUserStatusRequest{}
	return wire.Read(data, v, readSetUserStatusRequest)
}

// String gives the form that is sent, with *** for secrets.
func (v SetUserStatusRequest) String() string { return wire.Print(&v, writeSetUserStatusRequest) }

// SheetRows: The rows to write into a sheet.
type SheetRows struct {
	// The rows to write, each with its cells from left to right.
	Values [][]collab.Scalar `json:"values"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readSheetRows(r *wire.Reader, v *SheetRows) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "values":
			wire.ReadList(r, &v.Values, func(r *wire.Reader, v *[]collab.Scalar) { wire.ReadList(r, v, wire.ReadValue) })
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeSheetRows(w *wire.Writer, v *SheetRows) {
	w.Object()
	w.Name("values")
	wire.WriteList(w, &v.Values, func(w *wire.Writer, v *[]collab.Scalar) { wire.WriteList(w, v, wire.WriteValue) })
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v SheetRows) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeSheetRows) }

// UnmarshalJSON reads the form that is sent.
func (v *SheetRows) UnmarshalJSON(data []byte) error {
	*v = SheetRows{}
	return wire.Read(data, v, readSheetRows)
}

// String gives the form that is sent, with *** for secrets.
func (v SheetRows) String() string { return wire.Print(&v, writeSheetRows) }

// SheetValues: The values of a range of cells.
type SheetValues struct {
	// The rows of the range, each with its cells from left to right.
	Values [][]collab.Scalar `json:"values"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readSheetValues(r *wire.Reader, v *SheetValues) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "values":
			wire.ReadList(r, &v.Values, func(r *wire.Reader, v *[]collab.Scalar) { wire.ReadList(r, v, wire.ReadValue) })
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeSheetValues(w *wire.Writer, v *SheetValues) {
	w.Object()
	w.Name("values")
	wire.WriteList(w, &v.Values, func(w *wire.Writer, v *[]collab.Scalar) { wire.WriteList(w, v, wire.WriteValue) })
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v SheetValues) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeSheetValues) }

// UnmarshalJSON reads the form that is sent.
func (v *SheetValues) UnmarshalJSON(data []byte) error {
	*v = SheetValues{}
	return wire.Read(data, v, readSheetValues)
}

// String gives the form that is sent, with *** for secrets.
func (v SheetValues) String() string { return wire.Print(&v, writeSheetValues) }

// TableSheetsExport: The outcome of exporting an application table.
type TableSheetsExport struct {
	// Zero for success; any other value reports a failure.
	// It is not documented whether that value is an application error code.
	Status int `json:"status"`
	// The reason of a failure.
	// Optional.
	Message *string `json:"message,omitempty"`
	// The address to download the xlsx file from.
	// Optional.
	DownloadURL *string `json:"downloadUrl,omitempty"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readTableSheetsExport(r *wire.Reader, v *TableSheetsExport) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "status":
			wire.ReadInt(r, &v.Status)
		case "message":
			wire.ReadPtr(r, &v.Message, wire.ReadText)
		case "downloadUrl":
			wire.ReadPtr(r, &v.DownloadURL, wire.ReadText)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeTableSheetsExport(w *wire.Writer, v *TableSheetsExport) {
	w.Object()
	w.Name("status")
	wire.WriteInt(w, &v.Status)
	if v.Message != nil {
		w.Name("message")
		wire.WriteText(w, v.Message)
	}
	if v.DownloadURL != nil {
		w.Name("downloadUrl")
		wire.WriteText(w, v.DownloadURL)
	}
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v TableSheetsExport) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeTableSheetsExport)
}

// UnmarshalJSON reads the form that is sent.
func (v *TableSheetsExport) UnmarshalJSON(data []byte) error {
	*v = TableSheetsExport{}
	return wire.Read(data, v, readTableSheetsExport)
}

// String gives the form that is sent, with *** for secrets.
func (v TableSheetsExport) String() string { return wire.Print(&v, writeTableSheetsExport) }

// TaskReference: The identifier of a task that has been started.
type TaskReference struct {
	// The identifier to ask the progress operation with.
	// It is opaque; give it to Shimo's support when a task fails.
	TaskID string `json:"taskId"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readTaskReference(r *wire.Reader, v *TaskReference) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "taskId":
			wire.ReadText(r, &v.TaskID)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeTaskReference(w *wire.Writer, v *TaskReference) {
	w.Object()
	w.Name("taskId")
	wire.WriteText(w, &v.TaskID)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v TaskReference) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeTaskReference) }

// UnmarshalJSON reads the form that is sent.
func (v *TaskReference) UnmarshalJSON(data []byte) error {
	*v = TaskReference{}
	return wire.Read(data, v, readTaskReference)
}

// String gives the form that is sent, with *** for secrets.
func (v TaskReference) String() string { return wire.Print(&v, writeTaskReference) }

// UnlockCellAction: Cells were unlocked.
type UnlockCellAction struct {
	// The action.
	Action string `json:"action"`
	// The range of cells, or several ranges, that an operation on locks acted on.
	Range collab.Texts `json:"range"`
	// The name of the sheet.
	Name string `json:"name"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readUnlockCellAction(r *wire.Reader, v *UnlockCellAction) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "action":
			wire.ReadText(r, &v.Action)
		case "range":
			wire.ReadValue(r, &v.Range)
		case "name":
			wire.ReadText(r, &v.Name)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeUnlockCellAction(w *wire.Writer, v *UnlockCellAction) {
	w.Object()
	w.Name("action")
	wire.WriteText(w, &v.Action)
	w.Name("range")
	wire.WriteValue(w, &v.Range)
	w.Name("name")
	wire.WriteText(w, &v.Name)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v UnlockCellAction) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeUnlockCellAction) }

// UnmarshalJSON reads the form that is sent.
func (v *UnlockCellAction) UnmarshalJSON(data []byte) error {
	*v = UnlockCellAction{}
	return wire.Read(data, v, readUnlockCellAction)
}

// String gives the form that is sent, with *** for secrets.
func (v UnlockCellAction) String() string { return wire.Print(&v, writeUnlockCellAction) }

// UnlockSheetAction: A sheet was unlocked.
type UnlockSheetAction struct {
	// The action.
	Action string `json:"action"`
	// The name of the sheet.
	Name string `json:"name"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readUnlockSheetAction(r *wire.Reader, v *UnlockSheetAction) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "action":
			wire.ReadText(r, &v.Action)
		case "name":
			wire.ReadText(r, &v.Name)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeUnlockSheetAction(w *wire.Writer, v *UnlockSheetAction) {
	w.Object()
	w.Name("action")
	wire.WriteText(w, &v.Action)
	w.Name("name")
	wire.WriteText(w, &v.Name)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v UnlockSheetAction) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeUnlockSheetAction)
}

// UnmarshalJSON reads the form that is sent.
func (v *UnlockSheetAction) UnmarshalJSON(data []byte) error {
	*v = UnlockSheetAction{}
	return wire.Read(data, v, readUnlockSheetAction)
}

// String gives the form that is sent, with *** for secrets.
func (v UnlockSheetAction) String() string { return wire.Print(&v, writeUnlockSheetAction) }

// UpdateAppEndpointURLRequest: The callback URL to set.
type UpdateAppEndpointURLRequest struct {
	// The new callback URL of the integrator.
	URL string `json:"url"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readUpdateAppEndpointURLRequest(r *wire.Reader, v *UpdateAppEndpointURLRequest) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "url":
			wire.ReadText(r, &v.URL)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeUpdateAppEndpointURLRequest(w *wire.Writer, v *UpdateAppEndpointURLRequest) {
	w.Object()
	w.Name("url")
	wire.WriteText(w, &v.URL)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v UpdateAppEndpointURLRequest) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeUpdateAppEndpointURLRequest)
}

// UnmarshalJSON reads the form that is sent.
func (v *UpdateAppEndpointURLRequest) UnmarshalJSON(data []byte) error {
	*v = UpdateAppEndpointURLRequest{}
	return wire.Read(data, v, readUpdateAppEndpointURLRequest)
}

// String gives the form that is sent, with *** for secrets.
func (v UpdateAppEndpointURLRequest) String() string {
	return wire.Print(&v, writeUpdateAppEndpointURLRequest)
}

// UpdateLockCellAction: The lock of cells was changed.
type UpdateLockCellAction struct {
	// The action.
	Action string `json:"action"`
	// The range of cells, or several ranges, that an operation on locks acted on.
	Range collab.Texts `json:"range"`
	// The name of the sheet.
	Name string `json:"name"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readUpdateLockCellAction(r *wire.Reader, v *UpdateLockCellAction) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "action":
			wire.ReadText(r, &v.Action)
		case "range":
			wire.ReadValue(r, &v.Range)
		case "name":
			wire.ReadText(r, &v.Name)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeUpdateLockCellAction(w *wire.Writer, v *UpdateLockCellAction) {
	w.Object()
	w.Name("action")
	wire.WriteText(w, &v.Action)
	w.Name("range")
	wire.WriteValue(w, &v.Range)
	w.Name("name")
	wire.WriteText(w, &v.Name)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v UpdateLockCellAction) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeUpdateLockCellAction)
}

// UnmarshalJSON reads the form that is sent.
func (v *UpdateLockCellAction) UnmarshalJSON(data []byte) error {
	*v = UpdateLockCellAction{}
	return wire.Read(data, v, readUpdateLockCellAction)
}

// String gives the form that is sent, with *** for secrets.
func (v UpdateLockCellAction) String() string { return wire.Print(&v, writeUpdateLockCellAction) }

// User: A user that Shimo knows.
type User struct {
	// The integrator's identifier of the user.
	UserID string `json:"userId"`
	// The time at which the user was created.
	CreatedAt string `json:"createdAt"`
	// The state of a user's seat: 1 is active, 0 is disabled and -1 is not yet used.
	// Only an active user takes up a seat.
	// A disabled user has to be activated before working again.
	// A user is not yet used when Shimo learned about it from the integrator's search, to show it in the list of
	// people to mention.
	// Such a user becomes active by any of these: creating or copying a file, opening its editor, importing,
	// exporting or previewing one, any operation on the contents of a spreadsheet, and reading history, revisions,
	// plain text, mentions or the number of comments.
	// If no seat is left then, access is refused.
	// Known values: 1, 0, -1.
	Status int `json:"status"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readUser(r *wire.Reader, v *User) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "userId":
			wire.ReadText(r, &v.UserID)
		case "createdAt":
			wire.ReadText(r, &v.CreatedAt)
		case "status":
			wire.ReadInt(r, &v.Status)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeUser(w *wire.Writer, v *User) {
	w.Object()
	w.Name("userId")
	wire.WriteText(w, &v.UserID)
	w.Name("createdAt")
	wire.WriteText(w, &v.CreatedAt)
	w.Name("status")
	wire.WriteInt(w, &v.Status)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v User) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeUser) }

// UnmarshalJSON reads the form that is sent.
func (v *User) UnmarshalJSON(data []byte) error {
	*v = User{}
	return wire.Read(data, v, readUser)
}

// String gives the form that is sent, with *** for secrets.
func (v User) String() string { return wire.Print(&v, writeUser) }

// UserIDsRequest: The users to change.
type UserIDsRequest struct {
	// The identifiers of the users.
	UserIDs []string `json:"userIds"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readUserIDsRequest(r *wire.Reader, v *UserIDsRequest) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "userIds":
			wire.ReadList(r, &v.UserIDs, wire.ReadText)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeUserIDsRequest(w *wire.Writer, v *UserIDsRequest) {
	w.Object()
	w.Name("userIds")
	wire.WriteList(w, &v.UserIDs, wire.WriteText)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v UserIDsRequest) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeUserIDsRequest) }

// UnmarshalJSON reads the form that is sent.
func (v *UserIDsRequest) UnmarshalJSON(data []byte) error {
	*v = UserIDsRequest{}
	return wire.Read(data, v, readUserIDsRequest)
}

// String gives the form that is sent, with *** for secrets.
func (v UserIDsRequest) String() string { return wire.Print(&v, writeUserIDsRequest) }

// WriteSheetValuesRequest: What to write into a sheet, and where.
type WriteSheetValuesRequest struct {
	// A sheet of a spreadsheet, or a range of cells in it.
	// The form is the name of the sheet, optionally followed by ! and a cell such as A1 or a rectangle such as
	// A1:C10.
	// A sheet name that contains !, : or ' stands in single quotes.
	// A range must not start beyond the last row or the last column of the sheet.
	Range string `json:"range"`
	// See SheetRows.
	Resource SheetRows `json:"resource"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readWriteSheetValuesRequest(r *wire.Reader, v *WriteSheetValuesRequest) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "range":
			wire.ReadText(r, &v.Range)
		case "resource":
			readSheetRows(r, &v.Resource)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeWriteSheetValuesRequest(w *wire.Writer, v *WriteSheetValuesRequest) {
	w.Object()
	w.Name("range")
	wire.WriteText(w, &v.Range)
	w.Name("resource")
	writeSheetRows(w, &v.Resource)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v WriteSheetValuesRequest) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeWriteSheetValuesRequest)
}

// UnmarshalJSON reads the form that is sent.
func (v *WriteSheetValuesRequest) UnmarshalJSON(data []byte) error {
	*v = WriteSheetValuesRequest{}
	return wire.Read(data, v, readWriteSheetValuesRequest)
}

// String gives the form that is sent, with *** for secrets.
func (v WriteSheetValuesRequest) String() string { return wire.Print(&v, writeWriteSheetValuesRequest) }
