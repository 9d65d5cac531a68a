// Code generated from the API description. DO NOT EDIT.

package shimo

import (
	"example.com/collab/internal/engine"
)

// HistoryContent is one of *CreateRevisionAction, *RenameRevisionAction, *DeleteRevisionAction, *LockCellAction,
// *UnlockCellAction, *UpdateLockCellAction, *LockSheetAction, *UnlockSheetAction, *OtherAction, *HistoryEdit and
// *UnknownHistoryContent, to be told apart by a type switch.
//
// What the string content of a history entry holds.
// Eight operations are known, and others may come.
type HistoryContent interface{ isHistoryContent() }

// UnknownHistoryContent is a HistoryContent of no known kind.
type UnknownHistoryContent struct {
	// Text is what was sent, JSON or not.
	Text string
}

func (*CreateRevisionAction) isHistoryContent()  {}
func (*RenameRevisionAction) isHistoryContent()  {}
func (*DeleteRevisionAction) isHistoryContent()  {}
func (*LockCellAction) isHistoryContent()        {}
func (*UnlockCellAction) isHistoryContent()      {}
func (*UpdateLockCellAction) isHistoryContent()  {}
func (*LockSheetAction) isHistoryContent()       {}
func (*UnlockSheetAction) isHistoryContent()     {}
func (*OtherAction) isHistoryContent()           {}
func (*HistoryEdit) isHistoryContent()           {}
func (*UnknownHistoryContent) isHistoryContent() {}

// ParseHistoryContent parses a HistoryContent. It refuses nothing: what is no JSON, or of no known kind, is a
// *UnknownHistoryContent.
func ParseHistoryContent(text string) HistoryContent {
	data := []byte(text)
	for _, kind := range kindsOfHistoryContent {
		if content, ok := kind(data); ok {
			return content
		}
	}
	return &UnknownHistoryContent{Text: text}
}

// kindsOfHistoryContent are tried in this order.
var kindsOfHistoryContent = []func([]byte) (HistoryContent, bool){
	func(data []byte) (HistoryContent, bool) {
		content, ok := engine.Content(data, readCreateRevisionAction, "createRevision", "/action")
		return content, ok
	},
	func(data []byte) (HistoryContent, bool) {
		content, ok := engine.Content(data, readRenameRevisionAction, "renameRevision", "/action")
		return content, ok
	},
	func(data []byte) (HistoryContent, bool) {
		content, ok := engine.Content(data, readDeleteRevisionAction, "deleteRevision", "/action")
		return content, ok
	},
	func(data []byte) (HistoryContent, bool) {
		content, ok := engine.Content(data, readLockCellAction, "lock_cell", "/action")
		return content, ok
	},
	func(data []byte) (HistoryContent, bool) {
		content, ok := engine.Content(data, readUnlockCellAction, "unlock_cell", "/action")
		return content, ok
	},
	func(data []byte) (HistoryContent, bool) {
		content, ok := engine.Content(data, readUpdateLockCellAction, "update_lock_cell", "/action")
		return content, ok
	},
	func(data []byte) (HistoryContent, bool) {
		content, ok := engine.Content(data, readLockSheetAction, "lock_sheet", "/action")
		return content, ok
	},
	func(data []byte) (HistoryContent, bool) {
		content, ok := engine.Content(data, readUnlockSheetAction, "unlock_sheet", "/action")
		return content, ok
	},
	func(data []byte) (HistoryContent, bool) {
		content, ok := engine.Content(data, readOtherAction, "", "/action")
		return content, ok
	},
	func(data []byte) (HistoryContent, bool) {
		content, ok := engine.Content(data, readHistoryEdit, "", "/range", "/changeset")
		return content, ok
	},
}
