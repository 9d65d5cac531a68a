// Code generated from the API description. DO NOT EDIT.

package accesstoken

import (
	"example.com/collab"
	"example.com/collab/internal/engine"
)

var errorCodes = map[collab.Code]engine.ErrorCode{}
