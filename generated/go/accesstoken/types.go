// Code generated from the API description. DO NOT EDIT.

package accesstoken

import (
	"encoding/json"
	"log/slog"

	"example.com/collab"
	"example.com/collab/internal/engine"
	"example.com/collab/internal/wire"
)

// AccessTokenListResult: A page of access tokens.
type AccessTokenListResult struct {
	// Number of tokens on all pages.
	Total int64 `json:"total"`
	// Access tokens of this page.
	// A client reads null as an empty page.
	// Optional.
	Data []UserAccessToken `json:"data,omitempty"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readAccessTokenListResult(r *wire.Reader, v *AccessTokenListResult) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "total":
			wire.ReadDigits(r, &v.Total)
		case "data":
			wire.ReadList(r, &v.Data, readUserAccessToken)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeAccessTokenListResult(w *wire.Writer, v *AccessTokenListResult) {
	w.Object()
	w.Name("total")
	wire.WriteInt(w, &v.Total)
	if v.Data != nil {
		w.Name("data")
		wire.WriteList(w, &v.Data, writeUserAccessToken)
	}
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v AccessTokenListResult) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeAccessTokenListResult)
}

// UnmarshalJSON reads the form that is sent.
func (v *AccessTokenListResult) UnmarshalJSON(data []byte) error {
	*v = AccessTokenListResult{}
	return wire.Read(data, v, readAccessTokenListResult)
}

// String gives the form that is sent, with *** for secrets.
func (v AccessTokenListResult) String() string { return wire.Print(&v, writeAccessTokenListResult) }

// LogValue logs JSON with *** for the secrets.
func (v AccessTokenListResult) LogValue() slog.Value { return slog.StringValue(v.String()) }

// AccessTokenPostRequest: The access token to create.
type AccessTokenPostRequest struct {
	// Title or name by which the token is recognised.
	Title string `json:"title"`
	// Tags that classify or mark the token.
	// Optional.
	Tags collab.Nullable[string] `json:"tags,omitempty"`
	// Identifier of the user that the token belongs to.
	// Optional.
	UserID *int64 `json:"userID,omitempty"`
	// Text that describes the token in detail.
	// Optional.
	Description collab.Nullable[string] `json:"description,omitempty"`
	// Permissions of the token, separated by commas.
	// Optional.
	Permissions collab.Nullable[string] `json:"permissions,omitempty"`
	// Days until the token expires.
	// In days.
	// Optional.
	ExpireInDays *int `json:"expireInDays,omitempty"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readAccessTokenPostRequest(r *wire.Reader, v *AccessTokenPostRequest) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "title":
			wire.ReadText(r, &v.Title)
		case "tags":
			engine.ReadNullable(r, &v.Tags, wire.ReadText)
		case "userID":
			wire.ReadPtr(r, &v.UserID, wire.ReadInt)
		case "description":
			engine.ReadNullable(r, &v.Description, wire.ReadText)
		case "permissions":
			engine.ReadNullable(r, &v.Permissions, wire.ReadText)
		case "expireInDays":
			wire.ReadPtr(r, &v.ExpireInDays, wire.ReadInt)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeAccessTokenPostRequest(w *wire.Writer, v *AccessTokenPostRequest) {
	w.Object()
	w.Name("title")
	wire.WriteText(w, &v.Title)
	engine.WriteNullable(w, "tags", &v.Tags, wire.WriteText)
	if v.UserID != nil {
		w.Name("userID")
		wire.WriteInt(w, v.UserID)
	}
	engine.WriteNullable(w, "description", &v.Description, wire.WriteText)
	engine.WriteNullable(w, "permissions", &v.Permissions, wire.WriteText)
	if v.ExpireInDays != nil {
		w.Name("expireInDays")
		wire.WriteInt(w, v.ExpireInDays)
	}
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v AccessTokenPostRequest) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeAccessTokenPostRequest)
}

// UnmarshalJSON reads the form that is sent.
func (v *AccessTokenPostRequest) UnmarshalJSON(data []byte) error {
	*v = AccessTokenPostRequest{}
	return wire.Read(data, v, readAccessTokenPostRequest)
}

// String gives the form that is sent, with *** for secrets.
func (v AccessTokenPostRequest) String() string { return wire.Print(&v, writeAccessTokenPostRequest) }

// AccessTokenPutRequest: The new state of an access token.
type AccessTokenPutRequest struct {
	// Title or name by which the token is recognised.
	// Default: "默认标题".
	Title string `json:"title"`
	// Tags that classify or mark the token.
	// Default: "".
	// Optional.
	Tags collab.Nullable[string] `json:"tags,omitempty"`
	// Text that describes the token in detail.
	// Default: "".
	// Optional.
	Description collab.Nullable[string] `json:"description,omitempty"`
	// Permissions of the token, separated by commas.
	// Default: "".
	// Optional.
	Permissions collab.Nullable[string] `json:"permissions,omitempty"`
	// Whether the token is enabled.
	// Leaving it out probably disables the token.
	// Default: false.
	// Optional.
	Enable *bool `json:"enable,omitempty"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readAccessTokenPutRequest(r *wire.Reader, v *AccessTokenPutRequest) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "title":
			wire.ReadText(r, &v.Title)
		case "tags":
			engine.ReadNullable(r, &v.Tags, wire.ReadText)
		case "description":
			engine.ReadNullable(r, &v.Description, wire.ReadText)
		case "permissions":
			engine.ReadNullable(r, &v.Permissions, wire.ReadText)
		case "enable":
			wire.ReadPtr(r, &v.Enable, wire.ReadBool)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeAccessTokenPutRequest(w *wire.Writer, v *AccessTokenPutRequest) {
	w.Object()
	w.Name("title")
	wire.WriteText(w, &v.Title)
	engine.WriteNullable(w, "tags", &v.Tags, wire.WriteText)
	engine.WriteNullable(w, "description", &v.Description, wire.WriteText)
	engine.WriteNullable(w, "permissions", &v.Permissions, wire.WriteText)
	if v.Enable != nil {
		w.Name("enable")
		wire.WriteBool(w, v.Enable)
	}
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v AccessTokenPutRequest) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeAccessTokenPutRequest)
}

// UnmarshalJSON reads the form that is sent.
func (v *AccessTokenPutRequest) UnmarshalJSON(data []byte) error {
	*v = AccessTokenPutRequest{}
	return wire.Read(data, v, readAccessTokenPutRequest)
}

// String gives the form that is sent, with *** for secrets.
func (v AccessTokenPutRequest) String() string { return wire.Print(&v, writeAccessTokenPutRequest) }

// TokenModel: A new access token, in the form that OAuth gives it.
type TokenModel struct {
	// The token itself, with which the user calls the API.
	// It is a secret.
	// Optional.
	AccessToken *collab.Secret `json:"access_token,omitempty"`
	// Type of the token, Bearer by the convention of OAuth.
	// Optional.
	TokenType *string `json:"token_type,omitempty"`
	// Lifetime of the token, in seconds by the convention of OAuth.
	ExpiresIn int64 `json:"expires_in"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readTokenModel(r *wire.Reader, v *TokenModel) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "access_token":
			wire.ReadPtr(r, &v.AccessToken, wire.ReadText)
		case "token_type":
			wire.ReadPtr(r, &v.TokenType, wire.ReadText)
		case "expires_in":
			wire.ReadDigits(r, &v.ExpiresIn)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeTokenModel(w *wire.Writer, v *TokenModel) {
	w.Object()
	if v.AccessToken != nil {
		w.Name("access_token")
		wire.WriteSecret(w, v.AccessToken)
	}
	if v.TokenType != nil {
		w.Name("token_type")
		wire.WriteText(w, v.TokenType)
	}
	w.Name("expires_in")
	wire.WriteInt(w, &v.ExpiresIn)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v TokenModel) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeTokenModel) }

// UnmarshalJSON reads the form that is sent.
func (v *TokenModel) UnmarshalJSON(data []byte) error {
	*v = TokenModel{}
	return wire.Read(data, v, readTokenModel)
}

// String gives the form that is sent, with *** for secrets.
func (v TokenModel) String() string { return wire.Print(&v, writeTokenModel) }

// LogValue logs JSON with *** for the secrets.
func (v TokenModel) LogValue() slog.Value { return slog.StringValue(v.String()) }

// UserAccessToken: An access token of a user.
type UserAccessToken struct {
	// Unique identifier of the token.
	ID int64 `json:"id"`
	// Identifier of the user that the token belongs to.
	UserID int64 `json:"userID"`
	// Whether the token is enabled.
	Enable bool `json:"enable"`
	// Permissions of the token, separated by commas.
	// Optional.
	Permissions *string `json:"permissions,omitempty"`
	// Title or name by which the token is recognised.
	// Optional.
	Title *string `json:"title,omitempty"`
	// The token itself, with which the user calls the API.
	// It is a secret.
	// Optional.
	AccessToken *collab.Secret `json:"accessToken,omitempty"`
	// Tags that classify or mark the token.
	// Optional.
	Tags *string `json:"tags,omitempty"`
	// Text that describes the token in detail.
	// Optional.
	Description *string `json:"description,omitempty"`
	// Time from which on the token is invalid.
	// Optional.
	ExpireTime *string `json:"expireTime,omitempty"`
	// Time of creation, by default the current time.
	// Optional.
	CreateDate *string `json:"createDate,omitempty"`
	// Time of the last update, by default the current time.
	// Optional.
	LastUpdate *string `json:"lastUpdate,omitempty"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readUserAccessToken(r *wire.Reader, v *UserAccessToken) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "id":
			wire.ReadDigits(r, &v.ID)
		case "userID":
			wire.ReadDigits(r, &v.UserID)
		case "enable":
			wire.ReadBool(r, &v.Enable)
		case "permissions":
			wire.ReadPtr(r, &v.Permissions, wire.ReadText)
		case "title":
			wire.ReadPtr(r, &v.Title, wire.ReadText)
		case "accessToken":
			wire.ReadPtr(r, &v.AccessToken, wire.ReadText)
		case "tags":
			wire.ReadPtr(r, &v.Tags, wire.ReadText)
		case "description":
			wire.ReadPtr(r, &v.Description, wire.ReadText)
		case "expireTime":
			wire.ReadPtr(r, &v.ExpireTime, wire.ReadText)
		case "createDate":
			wire.ReadPtr(r, &v.CreateDate, wire.ReadText)
		case "lastUpdate":
			wire.ReadPtr(r, &v.LastUpdate, wire.ReadText)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeUserAccessToken(w *wire.Writer, v *UserAccessToken) {
	w.Object()
	w.Name("id")
	wire.WriteInt(w, &v.ID)
	w.Name("userID")
	wire.WriteInt(w, &v.UserID)
	w.Name("enable")
	wire.WriteBool(w, &v.Enable)
	if v.Permissions != nil {
		w.Name("permissions")
		wire.WriteText(w, v.Permissions)
	}
	if v.Title != nil {
		w.Name("title")
		wire.WriteText(w, v.Title)
	}
	if v.AccessToken != nil {
		w.Name("accessToken")
		wire.WriteSecret(w, v.AccessToken)
	}
	if v.Tags != nil {
		w.Name("tags")
		wire.WriteText(w, v.Tags)
	}
	if v.Description != nil {
		w.Name("description")
		wire.WriteText(w, v.Description)
	}
	if v.ExpireTime != nil {
		w.Name("expireTime")
		wire.WriteText(w, v.ExpireTime)
	}
	if v.CreateDate != nil {
		w.Name("createDate")
		wire.WriteText(w, v.CreateDate)
	}
	if v.LastUpdate != nil {
		w.Name("lastUpdate")
		wire.WriteText(w, v.LastUpdate)
	}
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v UserAccessToken) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeUserAccessToken) }

// UnmarshalJSON reads the form that is sent.
func (v *UserAccessToken) UnmarshalJSON(data []byte) error {
	*v = UserAccessToken{}
	return wire.Read(data, v, readUserAccessToken)
}

// String gives the form that is sent, with *** for secrets.
func (v UserAccessToken) String() string { return wire.Print(&v, writeUserAccessToken) }

// LogValue logs JSON with *** for the secrets.
func (v UserAccessToken) LogValue() slog.Value { return slog.StringValue(v.String()) }
