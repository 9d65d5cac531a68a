// Code generated from the API description. DO NOT EDIT.

package shimo

import (
	"context"

	"example.com/collab"
	"example.com/collab/internal/engine"
)

// CreateFileParams are what Create takes.
type CreateFileParams struct {
	// The language of the new file: simplified Chinese, English or Japanese.
	// Without it the header Accept-Language decides, and without that the server's own setting, usually zh-CN.
	// Optional.
	Lang *CreateFileLang `json:"lang,omitempty"`
	// The languages that the user prefers, in the form of HTTP, used where lang is not given.
	// Optional.
	AcceptLanguage *string `json:"Accept-Language,omitempty"`
	// The type and the identifier of the new file.
	Body CreateFileRequest `json:"body"`
}

func (p *CreateFileParams) fill(r *engine.Request) {
	engine.QueryText(r, "lang", p.Lang)
	r.Header("Accept-Language", p.AcceptLanguage)
	engine.MaxLength(r, "fileId", &p.Body.FileID, 64)
	engine.Body(r, &p.Body, writeCreateFileRequest)
}

// Create calls createFile: create a collaborative file.
//
// Creates an empty collaborative file of the given type under an identifier that the integrator chooses.
// To open it in the editor, initialize the Shimo JavaScript SDK in a page.
//
// Serves files of the types document, documentPro, spreadsheet, presentation, table.
// Takes up a seat for a user who had none yet, and is refused when none is left.
// Sending it twice is not the same as sending it once.
//
// Refusals, as [*collab.APIError]:
//   - code 70001: The parameters for creating a file are wrong.
//
// See https://open.shimo.im/docs/SDK-3.10/apis#create-collab-file
func (s *FilesService) Create(ctx context.Context, params CreateFileParams, options ...collab.Option) error {
	return engine.Do(ctx, s.client, &createFileOperation, params.fill, options)
}

// CopyFileParams are what Copy takes.
type CopyFileParams struct {
	// The identifier of the file, chosen by the integrator and unique among the integrator's files.
	// Shimo asks the integrator's server for the file's details and download address by it.
	FileID string `json:"fileId"`
	// The identifier of the copy.
	Body CopyFileRequest `json:"body"`
}

func (p *CopyFileParams) fill(r *engine.Request) {
	r.Path("fileId", p.FileID)
	engine.MaxLength(r, "fileId", &p.Body.FileID, 64)
	engine.Body(r, &p.Body, writeCopyFileRequest)
}

// CopyFileTask is a task that Copy started. It runs on the server whether somebody waits for it or not.
type CopyFileTask struct {
	// Started is the first answer of the server, nil if the task was done at once.
	Started *CopyState

	first *engine.Answer
	send  func(context.Context) (*engine.Answer, error)
}

// Copy calls copyFile: copy a collaborative file.
//
// Copies a collaborative file to a new identifier.
// The first call starts a task; the same call sent again tells how the task stands, until it answers 204.
// Answers other than 204 are documented for such repeated calls only.
// The user needs the right readable on the source file.
//
// Takes up a seat for a user who had none yet, and is refused when none is left.
//
// Refusals, as [*collab.APIError]:
//   - 400: The copy failed for good, or its task is lost.
//   - 500: The server could not read the source file or the task, or it does not know the state of the task; the
//     same call can succeed later.
//   - code 70015: The content of the source file could not be read.
//   - code 70016: The target file exists, but no task that copies it.
//   - code 70017: The copy failed.
//   - code 70018: The task that copies the file could not be read.
//   - code 70019: The copy is still being made.
//   - code 70020: The state of the task that copies the file is not known.
//
// See
// https://open.shimo.im/docs/SDK-3.10/apis#%E5%88%9B%E5%BB%BA%E5%8D%8F%E5%90%8C%E6%96%87%E6%A1%A3%E5%89%AF%E6%9C%AC
//
// The call starts a task and does not wait for its end: Wait does.
func (s *FilesService) Copy(ctx context.Context, params CopyFileParams, options ...collab.Option) (*CopyFileTask, error) {
	send := func(ctx context.Context) (*engine.Answer, error) {
		return s.client.Send(ctx, &copyFileOperation, params.fill, options)
	}
	first, err := send(ctx)
	if err != nil {
		return nil, err
	}
	started, err := engine.Decode(first, readCopyState)
	if err != nil {
		return nil, err
	}
	return &CopyFileTask{Started: started, first: first, send: send}, nil
}

// Wait repeats the call until the task is done.
//
// It returns a [*collab.TaskError] if the task ran too long, and the error of the call if it failed.
func (t *CopyFileTask) Wait(ctx context.Context, options ...collab.WaitOption) error {
	first := t.first
	_, err := copyFileFollowing.Follow(ctx, "", func(ctx context.Context) (*engine.Answer, error) {
		if first != nil {
			answer := first
			first = nil
			return answer, nil
		}
		return t.send(ctx)
	}, options)
	return err
}

// DeleteFileParams are what Delete takes.
type DeleteFileParams struct {
	// The identifier of the file, chosen by the integrator and unique among the integrator's files.
	// Shimo asks the integrator's server for the file's details and download address by it.
	FileID string `json:"fileId"`
}

func (p *DeleteFileParams) fill(r *engine.Request) {
	r.Path("fileId", p.FileID)
}

// Delete calls deleteFile: delete a collaborative file.
//
// Deletes a collaborative file.
// The user needs the right manageable on it.
//
// See https://open.shimo.im/docs/SDK-3.10/apis#%E5%88%A0%E9%99%A4%E5%8D%8F%E5%90%8C%E6%96%87%E6%A1%A3
func (s *FilesService) Delete(ctx context.Context, params DeleteFileParams, options ...collab.Option) error {
	return engine.Do(ctx, s.client, &deleteFileOperation, params.fill, options)
}

// ImportFileParams are what Import takes.
type ImportFileParams struct {
	// The file to import, or where to download it, and what to turn it into.
	Body ImportFileRequest `json:"body"`
}

func (p *ImportFileParams) fill(r *engine.Request) {
	engine.RequireOneOf(r, "file, or fileUrl and fileName", p.Body.File != nil, p.Body.FileURL != nil && p.Body.FileName != nil)
	engine.CheckUpload(r, p.Body.File, p.Body.FileName, string(p.Body.Type), map[string][]string{
		"document":     {"docx", "doc", "md", "txt"},
		"documentPro":  {"docx", "doc", "wps"},
		"spreadsheet":  {"xlsx", "xls", "csv", "xlsm"},
		"presentation": {"pptx", "ppt"},
	})
	engine.FormText(r, "fileId", &p.Body.FileID)
	engine.FormText(r, "type", &p.Body.Type)
	engine.FormFile(r, "file", p.Body.File, p.Body.FileName)
	engine.FormText(r, "fileUrl", p.Body.FileURL)
	engine.FormText(r, "fileName", p.Body.FileName)
}

// ImportFileTask is a task that Import started. It runs on the server whether somebody waits for it or not.
type ImportFileTask struct {
	// ID identifies the task on the server: whoever has it can resume the task, in another process too.
	ID string
	// Started is the first answer of the server, nil for a task that was resumed.
	Started *TaskReference

	client  *engine.Client
	options []collab.Option
}

// Import calls importFile: start the import of a file.
//
// Starts a task that turns an office or text file into a collaborative file, and answers with the identifier of
// the task.
// A success says only that Shimo received the request; the caller has to read the identifier and poll the
// progress with it until the task is done.
// A task runs for at most 10 minutes.
// The file is uploaded in file, or Shimo downloads it from fileUrl and calls it fileName.
// The vendor recommends this newer interface and its progress operation over older ones, which its pages no
// longer describe.
//
// | Type of file | Formats that can be imported |
// | --- | --- |
// | document | docx, doc, md, txt |
// | documentPro | docx, doc, wps |
// | spreadsheet | xlsx, xls, csv, xlsm |
// | presentation | pptx, ppt |
//
// Takes up a seat for a user who had none yet, and is refused when none is left.
// Sending it twice is not the same as sending it once.
//
// Refusals, as [*collab.APIError]:
//   - code 120001: The parameters of the import are wrong.
//
// See https://open.shimo.im/docs/SDK-3.10/apis#import-v1
//
// The call starts a task and does not wait for its end: Wait does.
func (s *FilesService) Import(ctx context.Context, params ImportFileParams, options ...collab.Option) (*ImportFileTask, error) {
	started, err := engine.Call(ctx, s.client, &importFileOperation, params.fill, readTaskReference, options)
	if err != nil {
		return nil, err
	}
	if started == nil {
		started = &TaskReference{}
	}
	return &ImportFileTask{ID: started.TaskID, Started: started, client: s.client, options: options}, nil
}

// ResumeImport takes up the task that an earlier call of Import started, perhaps in another process. The vendor
// keeps what came of it for 5 minutes after its end.
//
// Nothing is sent until the task is waited for.
func (s *FilesService) ResumeImport(taskID string, options ...collab.Option) *ImportFileTask {
	return &ImportFileTask{ID: taskID, client: s.client, options: options}
}

// Wait asks until the task is done, and gives what the server answered last.
//
// It returns a [*collab.TaskError] if the task failed, ran too long or could not be asked for.
func (t *ImportFileTask) Wait(ctx context.Context, options ...collab.WaitOption) (*ImportProgressData, error) {
	answer, err := t.follow(ctx, options)
	if err != nil {
		return nil, err
	}
	return engine.Decode(answer, readImportProgressData)
}

func (t *ImportFileTask) follow(ctx context.Context, options []collab.WaitOption) (*engine.Answer, error) {
	if t.ID == "" {
		return nil, importFileFollowing.MissingID()
	}
	params := GetImportProgressParams{TaskID: t.ID}
	return importFileFollowing.Follow(ctx, t.ID, func(ctx context.Context) (*engine.Answer, error) {
		return t.client.Send(ctx, &getImportProgressOperation, params.fill, t.options)
	}, options)
}

// ExportFileParams are what Export takes.
type ExportFileParams struct {
	// The identifier of the file, chosen by the integrator and unique among the integrator's files.
	// Shimo asks the integrator's server for the file's details and download address by it.
	FileID string `json:"fileId"`
	// The format to export to.
	//
	// Optional.
	Body *ExportFileRequest `json:"body,omitempty"`
}

func (p *ExportFileParams) fill(r *engine.Request) {
	r.Path("fileId", p.FileID)
	if p.Body == nil {
		return
	}
	engine.Body(r, p.Body, writeExportFileRequest)
}

// ExportFileTask is a task that Export started. It runs on the server whether somebody waits for it or not.
type ExportFileTask struct {
	// ID identifies the task on the server: whoever has it can resume the task, in another process too.
	ID string
	// Started is the first answer of the server, nil for a task that was resumed.
	Started *TaskReference

	client  *engine.Client
	options []collab.Option
}

// Export calls exportFile: start the export of a file.
//
// Starts a task that turns a collaborative file into an office, PDF, Markdown or image file, and answers with
// the identifier of the task.
// A success says only that Shimo received the request; the caller has to read the identifier, poll the progress
// with it until the task is done, and then download the file from data.downloadUrl.
// A task runs for at most 10 minutes.
// One file can be exported to several formats at the same time, for example to PDF and Word.
// Application tables have an operation of their own.
// The vendor recommends this newer interface and its progress operation over older ones, which its pages no
// longer describe.
//
// | Type of file | Default format | Formats |
// | --- | --- | --- |
// | document | docx | docx, md, jpg, pdf |
// | documentPro | docx | docx, pdf, wps |
// | spreadsheet | xlsx | xlsx |
// | presentation | pptx | pptx, pdf |
//
// Takes up a seat for a user who had none yet, and is refused when none is left.
// Sending it twice is not the same as sending it once.
//
// See https://open.shimo.im/docs/SDK-3.10/apis#export-v1
//
// The call starts a task and does not wait for its end: Wait does.
func (s *FilesService) Export(ctx context.Context, params ExportFileParams, options ...collab.Option) (*ExportFileTask, error) {
	started, err := engine.Call(ctx, s.client, &exportFileOperation, params.fill, readTaskReference, options)
	if err != nil {
		return nil, err
	}
	if started == nil {
		started = &TaskReference{}
	}
	return &ExportFileTask{ID: started.TaskID, Started: started, client: s.client, options: options}, nil
}

// ResumeExport takes up the task that an earlier call of Export started, perhaps in another process. The vendor
// keeps what came of it for 5 minutes after its end.
//
// Nothing is sent until the task is waited for.
func (s *FilesService) ResumeExport(taskID string, options ...collab.Option) *ExportFileTask {
	return &ExportFileTask{ID: taskID, client: s.client, options: options}
}

// Wait asks until the task is done, and gives what the server answered last.
//
// It returns a [*collab.TaskError] if the task failed, ran too long or could not be asked for.
func (t *ExportFileTask) Wait(ctx context.Context, options ...collab.WaitOption) (*ExportProgressData, error) {
	answer, err := t.follow(ctx, options)
	if err != nil {
		return nil, err
	}
	return engine.Decode(answer, readExportProgressData)
}

// Open waits until the task is done, and opens the file that it made. The download carries no credentials.
//
// It returns a [*collab.TaskError] as Wait does, or the error of the download.
func (t *ExportFileTask) Open(ctx context.Context, options ...collab.WaitOption) (*collab.Download, error) {
	answer, err := t.follow(ctx, options)
	if err != nil {
		return nil, err
	}
	return exportFileFollowing.Open(ctx, t.client, t.ID, answer, t.options)
}

func (t *ExportFileTask) follow(ctx context.Context, options []collab.WaitOption) (*engine.Answer, error) {
	if t.ID == "" {
		return nil, exportFileFollowing.MissingID()
	}
	params := GetExportProgressParams{TaskID: t.ID}
	return exportFileFollowing.Follow(ctx, t.ID, func(ctx context.Context) (*engine.Answer, error) {
		return t.client.Send(ctx, &getExportProgressOperation, params.fill, t.options)
	}, options)
}
