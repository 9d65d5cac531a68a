// Code generated from the API description. DO NOT EDIT.

package circle

import (
	"encoding/json"
	"log/slog"

	"example.com/collab"
	"example.com/collab/internal/wire"
)

// AppTokenRequestGrantType: Kind of grant, always the client credentials of the app.
type AppTokenRequestGrantType string

// Known values of AppTokenRequestGrantType.
const (
	AppTokenRequestGrantTypeClientCredentials AppTokenRequestGrantType = "client_credentials"
)

// Acknowledgement: Confirmation without further data.
type Acknowledgement struct {
	// Status code of Circle, 200 after a success.
	Code int `json:"code"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readAcknowledgement(r *wire.Reader, v *Acknowledgement) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "code":
			wire.ReadInt(r, &v.Code)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeAcknowledgement(w *wire.Writer, v *Acknowledgement) {
	w.Object()
	w.Name("code")
	wire.WriteInt(w, &v.Code)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v Acknowledgement) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeAcknowledgement) }

// UnmarshalJSON reads the form that is sent.
func (v *Acknowledgement) UnmarshalJSON(data []byte) error {
	*v = Acknowledgement{}
	return wire.Read(data, v, readAcknowledgement)
}

// String gives the form that is sent, with *** for secrets.
func (v Acknowledgement) String() string { return wire.Print(&v, writeAcknowledgement) }

// AddServerTagsRequest: Tags to add.
type AddServerTagsRequest struct {
	// Names of the tags, at most 10 of at most 20 characters each.
	// At most 10 items.
	Tags []string `json:"tags"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readAddServerTagsRequest(r *wire.Reader, v *AddServerTagsRequest) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "tags":
			wire.ReadList(r, &v.Tags, wire.ReadText)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeAddServerTagsRequest(w *wire.Writer, v *AddServerTagsRequest) {
	w.Object()
	w.Name("tags")
	wire.WriteList(w, &v.Tags, wire.WriteText)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v AddServerTagsRequest) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeAddServerTagsRequest)
}

// UnmarshalJSON reads the form that is sent.
func (v *AddServerTagsRequest) UnmarshalJSON(data []byte) error {
	*v = AddServerTagsRequest{}
	return wire.Read(data, v, readAddServerTagsRequest)
}

// String gives the form that is sent, with *** for secrets.
func (v AddServerTagsRequest) String() string { return wire.Print(&v, writeAddServerTagsRequest) }

// AddServerTagsResult: Result of adding tags.
type AddServerTagsResult struct {
	// Status code of Circle, 200 after a success.
	Code int `json:"code"`
	// Tags of the community.
	Tags []ServerTag `json:"tags"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readAddServerTagsResult(r *wire.Reader, v *AddServerTagsResult) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "code":
			wire.ReadInt(r, &v.Code)
		case "tags":
			wire.ReadList(r, &v.Tags, readServerTag)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeAddServerTagsResult(w *wire.Writer, v *AddServerTagsResult) {
	w.Object()
	w.Name("code")
	wire.WriteInt(w, &v.Code)
	w.Name("tags")
	wire.WriteList(w, &v.Tags, writeServerTag)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v AddServerTagsResult) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeAddServerTagsResult)
}

// UnmarshalJSON reads the form that is sent.
func (v *AddServerTagsResult) UnmarshalJSON(data []byte) error {
	*v = AddServerTagsResult{}
	return wire.Read(data, v, readAddServerTagsResult)
}

// String gives the form that is sent, with *** for secrets.
func (v AddServerTagsResult) String() string { return wire.Print(&v, writeAddServerTagsResult) }

// AppTokenRequest: Credentials of an app, and how long the token lives.
type AppTokenRequest struct {
	// Kind of grant, always the client credentials of the app.
	GrantType AppTokenRequestGrantType `json:"grant_type"`
	// Client ID of the app, shown on its page in the console.
	ClientID string `json:"client_id"`
	// Client secret of the app, shown on its page in the console.
	ClientSecret collab.Secret `json:"client_secret"`
	// Lifetime of the token in seconds, where 0 means that it never expires.
	// Without it the lifetime set in the console applies; an older version of the documentation says 60 days.
	// On the VIP 5 cluster the unit is milliseconds.
	// In seconds.
	// Optional.
	TTL *int64 `json:"ttl,omitempty"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readAppTokenRequest(r *wire.Reader, v *AppTokenRequest) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "grant_type":
			wire.ReadText(r, &v.GrantType)
		case "client_id":
			wire.ReadText(r, &v.ClientID)
		case "client_secret":
			wire.ReadText(r, &v.ClientSecret)
		case "ttl":
			wire.ReadPtr(r, &v.TTL, wire.ReadInt)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeAppTokenRequest(w *wire.Writer, v *AppTokenRequest) {
	w.Object()
	w.Name("grant_type")
	wire.WriteText(w, &v.GrantType)
	w.Name("client_id")
	wire.WriteText(w, &v.ClientID)
	w.Name("client_secret")
	wire.WriteSecret(w, &v.ClientSecret)
	if v.TTL != nil {
		w.Name("ttl")
		wire.WriteInt(w, v.TTL)
	}
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v AppTokenRequest) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeAppTokenRequest) }

// UnmarshalJSON reads the form that is sent.
func (v *AppTokenRequest) UnmarshalJSON(data []byte) error {
	*v = AppTokenRequest{}
	return wire.Read(data, v, readAppTokenRequest)
}

// String gives the form that is sent, with *** for secrets.
func (v AppTokenRequest) String() string { return wire.Print(&v, writeAppTokenRequest) }

// LogValue logs JSON with *** for the secrets.
func (v AppTokenRequest) LogValue() slog.Value { return slog.StringValue(v.String()) }

// AppTokenResult: Newly created app token.
type AppTokenResult struct {
	// App token.
	AccessToken collab.Secret `json:"access_token"`
	// Lifetime of the token in seconds.
	// The token may stop working earlier.
	// In seconds.
	ExpiresIn int64 `json:"expires_in"`
	// UUID of the app.
	Application string `json:"application"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readAppTokenResult(r *wire.Reader, v *AppTokenResult) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "access_token":
			wire.ReadText(r, &v.AccessToken)
		case "expires_in":
			wire.ReadInt(r, &v.ExpiresIn)
		case "application":
			wire.ReadText(r, &v.Application)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeAppTokenResult(w *wire.Writer, v *AppTokenResult) {
	w.Object()
	w.Name("access_token")
	wire.WriteSecret(w, &v.AccessToken)
	w.Name("expires_in")
	wire.WriteInt(w, &v.ExpiresIn)
	w.Name("application")
	wire.WriteText(w, &v.Application)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v AppTokenResult) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeAppTokenResult) }

// UnmarshalJSON reads the form that is sent.
func (v *AppTokenResult) UnmarshalJSON(data []byte) error {
	*v = AppTokenResult{}
	return wire.Read(data, v, readAppTokenResult)
}

// String gives the form that is sent, with *** for secrets.
func (v AppTokenResult) String() string { return wire.Print(&v, writeAppTokenResult) }

// LogValue logs JSON with *** for the secrets.
func (v AppTokenResult) LogValue() slog.Value { return slog.StringValue(v.String()) }

// CreateServerRequest: Properties of a new community.
type CreateServerRequest struct {
	// User ID of the creator, who becomes the owner.
	// The limit counts bytes: a text that is not ASCII has to be shorter than 64 characters.
	// At most 64 characters.
	Owner string `json:"owner"`
	// Name of the community, of at most 50 characters.
	// At most 50 characters.
	Name string `json:"name"`
	// Visibility of the community, where 0 is public and 1 is private.
	// One of 0, 1. Default: 0.
	// Optional.
	Type *int `json:"type,omitempty"`
	// URL of the icon, of at most 500 characters.
	// At most 500 characters.
	// Optional.
	IconURL *string `json:"icon_url,omitempty"`
	// URL of the background image, of at most 500 characters.
	// At most 500 characters.
	// Optional.
	BackgroundURL *string `json:"background_url,omitempty"`
	// Text that describes the community, of at most 500 characters.
	// At most 500 characters.
	// Optional.
	Description *string `json:"description,omitempty"`
	// Name of the default channel category.
	// Default: "文字频道".
	// Optional.
	DefaultChannelCategoryName *string `json:"default_channel_category_name,omitempty"`
	// Name of the default channel.
	// Default: "通用".
	// Optional.
	DefaultChannelName *string `json:"default_channel_name,omitempty"`
	// Custom data of the app, for example a business label, of at most 500 characters.
	// At most 500 characters.
	// Optional.
	Custom *string `json:"custom,omitempty"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readCreateServerRequest(r *wire.Reader, v *CreateServerRequest) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "owner":
			wire.ReadText(r, &v.Owner)
		case "name":
			wire.ReadText(r, &v.Name)
		case "type":
			wire.ReadPtr(r, &v.Type, wire.ReadInt)
		case "icon_url":
			wire.ReadPtr(r, &v.IconURL, wire.ReadText)
		case "background_url":
			wire.ReadPtr(r, &v.BackgroundURL, wire.ReadText)
		case "description":
			wire.ReadPtr(r, &v.Description, wire.ReadText)
		case "default_channel_category_name":
			wire.ReadPtr(r, &v.DefaultChannelCategoryName, wire.ReadText)
		case "default_channel_name":
			wire.ReadPtr(r, &v.DefaultChannelName, wire.ReadText)
		case "custom":
			wire.ReadPtr(r, &v.Custom, wire.ReadText)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeCreateServerRequest(w *wire.Writer, v *CreateServerRequest) {
	w.Object()
	w.Name("owner")
	wire.WriteText(w, &v.Owner)
	w.Name("name")
	wire.WriteText(w, &v.Name)
	if v.Type != nil {
		w.Name("type")
		wire.WriteInt(w, v.Type)
	}
	if v.IconURL != nil {
		w.Name("icon_url")
		wire.WriteText(w, v.IconURL)
	}
	if v.BackgroundURL != nil {
		w.Name("background_url")
		wire.WriteText(w, v.BackgroundURL)
	}
	if v.Description != nil {
		w.Name("description")
		wire.WriteText(w, v.Description)
	}
	if v.DefaultChannelCategoryName != nil {
		w.Name("default_channel_category_name")
		wire.WriteText(w, v.DefaultChannelCategoryName)
	}
	if v.DefaultChannelName != nil {
		w.Name("default_channel_name")
		wire.WriteText(w, v.DefaultChannelName)
	}
	if v.Custom != nil {
		w.Name("custom")
		wire.WriteText(w, v.Custom)
	}
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v CreateServerRequest) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeCreateServerRequest)
}

// UnmarshalJSON reads the form that is sent.
func (v *CreateServerRequest) UnmarshalJSON(data []byte) error {
	*v = CreateServerRequest{}
	return wire.Read(data, v, readCreateServerRequest)
}

// String gives the form that is sent, with *** for secrets.
func (v CreateServerRequest) String() string { return wire.Print(&v, writeCreateServerRequest) }

// CreateServerResult: Identifiers of a new community.
type CreateServerResult struct {
	// Status code of Circle, 200 after a success.
	Code int `json:"code"`
	// ID of the community.
	ServerID string `json:"server_id"`
	// ID of the default channel, and of the chat group or chat room behind it.
	// Optional.
	DefaultChannelID *string `json:"default_channel_id,omitempty"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readCreateServerResult(r *wire.Reader, v *CreateServerResult) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "code":
			wire.ReadInt(r, &v.Code)
		case "server_id":
			wire.ReadText(r, &v.ServerID)
		case "default_channel_id":
			wire.ReadPtr(r, &v.DefaultChannelID, wire.ReadText)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeCreateServerResult(w *wire.Writer, v *CreateServerResult) {
	w.Object()
	w.Name("code")
	wire.WriteInt(w, &v.Code)
	w.Name("server_id")
	wire.WriteText(w, &v.ServerID)
	if v.DefaultChannelID != nil {
		w.Name("default_channel_id")
		wire.WriteText(w, v.DefaultChannelID)
	}
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v CreateServerResult) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeCreateServerResult)
}

// UnmarshalJSON reads the form that is sent.
func (v *CreateServerResult) UnmarshalJSON(data []byte) error {
	*v = CreateServerResult{}
	return wire.Read(data, v, readCreateServerResult)
}

// String gives the form that is sent, with *** for secrets.
func (v CreateServerResult) String() string { return wire.Print(&v, writeCreateServerResult) }

// MemberCheckResult: Answer whether a user belongs to a community.
type MemberCheckResult struct {
	// Status code of Circle, 200 after a success.
	Code int `json:"code"`
	// Whether the user is in the community.
	Result bool `json:"result"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readMemberCheckResult(r *wire.Reader, v *MemberCheckResult) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "code":
			wire.ReadInt(r, &v.Code)
		case "result":
			wire.ReadBool(r, &v.Result)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeMemberCheckResult(w *wire.Writer, v *MemberCheckResult) {
	w.Object()
	w.Name("code")
	wire.WriteInt(w, &v.Code)
	w.Name("result")
	wire.WriteBool(w, &v.Result)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v MemberCheckResult) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeMemberCheckResult)
}

// UnmarshalJSON reads the form that is sent.
func (v *MemberCheckResult) UnmarshalJSON(data []byte) error {
	*v = MemberCheckResult{}
	return wire.Read(data, v, readMemberCheckResult)
}

// String gives the form that is sent, with *** for secrets.
func (v MemberCheckResult) String() string { return wire.Print(&v, writeMemberCheckResult) }

// MemberCountResult: Size of a community.
type MemberCountResult struct {
	// Status code of Circle, 200 after a success.
	Code int `json:"code"`
	// Number of members of the community.
	UsersCount int64 `json:"users_count"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readMemberCountResult(r *wire.Reader, v *MemberCountResult) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "code":
			wire.ReadInt(r, &v.Code)
		case "users_count":
			wire.ReadInt(r, &v.UsersCount)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeMemberCountResult(w *wire.Writer, v *MemberCountResult) {
	w.Object()
	w.Name("code")
	wire.WriteInt(w, &v.Code)
	w.Name("users_count")
	wire.WriteInt(w, &v.UsersCount)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v MemberCountResult) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeMemberCountResult)
}

// UnmarshalJSON reads the form that is sent.
func (v *MemberCountResult) UnmarshalJSON(data []byte) error {
	*v = MemberCountResult{}
	return wire.Read(data, v, readMemberCountResult)
}

// String gives the form that is sent, with *** for secrets.
func (v MemberCountResult) String() string { return wire.Print(&v, writeMemberCountResult) }

// MemberPage: Page of members.
type MemberPage struct {
	// Status code of Circle, 200 after a success.
	Code int `json:"code"`
	// Number of members in this response.
	Count int `json:"count"`
	// Members in this response.
	Users []ServerMember `json:"users"`
	// Position at which the next page starts.
	// Optional.
	Cursor *string `json:"cursor,omitempty"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readMemberPage(r *wire.Reader, v *MemberPage) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "code":
			wire.ReadInt(r, &v.Code)
		case "count":
			wire.ReadInt(r, &v.Count)
		case "users":
			wire.ReadList(r, &v.Users, readServerMember)
		case "cursor":
			wire.ReadPtr(r, &v.Cursor, wire.ReadText)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeMemberPage(w *wire.Writer, v *MemberPage) {
	w.Object()
	w.Name("code")
	wire.WriteInt(w, &v.Code)
	w.Name("count")
	wire.WriteInt(w, &v.Count)
	w.Name("users")
	wire.WriteList(w, &v.Users, writeServerMember)
	if v.Cursor != nil {
		w.Name("cursor")
		wire.WriteText(w, v.Cursor)
	}
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v MemberPage) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeMemberPage) }

// UnmarshalJSON reads the form that is sent.
func (v *MemberPage) UnmarshalJSON(data []byte) error {
	*v = MemberPage{}
	return wire.Read(data, v, readMemberPage)
}

// String gives the form that is sent, with *** for secrets.
func (v MemberPage) String() string { return wire.Print(&v, writeMemberPage) }

// MemberRoleResult: Role of a member.
type MemberRoleResult struct {
	// Status code of Circle, 200 after a success.
	Code int `json:"code"`
	// Role of the member, where 0 is the owner, 1 an administrator and 2 an ordinary member.
	// One of 0, 1, 2.
	Role int `json:"role"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readMemberRoleResult(r *wire.Reader, v *MemberRoleResult) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "code":
			wire.ReadInt(r, &v.Code)
		case "role":
			wire.ReadInt(r, &v.Role)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeMemberRoleResult(w *wire.Writer, v *MemberRoleResult) {
	w.Object()
	w.Name("code")
	wire.WriteInt(w, &v.Code)
	w.Name("role")
	wire.WriteInt(w, &v.Role)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v MemberRoleResult) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeMemberRoleResult) }

// UnmarshalJSON reads the form that is sent.
func (v *MemberRoleResult) UnmarshalJSON(data []byte) error {
	*v = MemberRoleResult{}
	return wire.Read(data, v, readMemberRoleResult)
}

// String gives the form that is sent, with *** for secrets.
func (v MemberRoleResult) String() string { return wire.Print(&v, writeMemberRoleResult) }

// RemoveServerTagsRequest: Tags to remove.
type RemoveServerTagsRequest struct {
	// IDs of the tags, at most 10 in one call.
	// At most 10 items.
	TagIDs []string `json:"tagIds"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readRemoveServerTagsRequest(r *wire.Reader, v *RemoveServerTagsRequest) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "tagIds":
			wire.ReadList(r, &v.TagIDs, wire.ReadText)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeRemoveServerTagsRequest(w *wire.Writer, v *RemoveServerTagsRequest) {
	w.Object()
	w.Name("tagIds")
	wire.WriteList(w, &v.TagIDs, wire.WriteText)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v RemoveServerTagsRequest) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeRemoveServerTagsRequest)
}

// UnmarshalJSON reads the form that is sent.
func (v *RemoveServerTagsRequest) UnmarshalJSON(data []byte) error {
	*v = RemoveServerTagsRequest{}
	return wire.Read(data, v, readRemoveServerTagsRequest)
}

// String gives the form that is sent, with *** for secrets.
func (v RemoveServerTagsRequest) String() string { return wire.Print(&v, writeRemoveServerTagsRequest) }

// Server: Community.
type Server struct {
	// ID of the community.
	ServerID string `json:"server_id"`
	// Name of the community.
	Name string `json:"name"`
	// User ID of the owner.
	Owner string `json:"owner"`
	// Visibility of the community, where 0 is public and 1 is private.
	// One of 0, 1.
	Type int `json:"type"`
	// Text that describes the community.
	// Optional.
	Description *string `json:"description,omitempty"`
	// Custom data of the app, for example a business label.
	// Optional.
	Custom *string `json:"custom,omitempty"`
	// URL of the icon.
	// Optional.
	IconURL *string `json:"icon_url,omitempty"`
	// URL of the background image.
	// Optional.
	BackgroundURL *string `json:"background_url,omitempty"`
	// Tags of the community.
	// Optional.
	Tags []ServerTag `json:"tags,omitempty"`
	// Number of tags of the community.
	// Optional.
	TagCount *int `json:"tag_count,omitempty"`
	// Time of creation as a Unix timestamp in milliseconds.
	// In milliseconds.
	Created int64 `json:"created"`
	// ID of the default channel, and of the chat group or chat room behind it.
	DefaultChannelID string `json:"default_channel_id"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readServer(r *wire.Reader, v *Server) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "server_id":
			wire.ReadText(r, &v.ServerID)
		case "name":
			wire.ReadText(r, &v.Name)
		case "owner":
			wire.ReadText(r, &v.Owner)
		case "type":
			wire.ReadInt(r, &v.Type)
		case "description":
			wire.ReadPtr(r, &v.Description, wire.ReadText)
		case "custom":
			wire.ReadPtr(r, &v.Custom, wire.ReadText)
		case "icon_url":
			wire.ReadPtr(r, &v.IconURL, wire.ReadText)
		case "background_url":
			wire.ReadPtr(r, &v.BackgroundURL, wire.ReadText)
		case "tags":
			wire.ReadList(r, &v.Tags, readServerTag)
		case "tag_count":
			wire.ReadPtr(r, &v.TagCount, wire.ReadInt)
		case "created":
			wire.ReadInt(r, &v.Created)
		case "default_channel_id":
			wire.ReadText(r, &v.DefaultChannelID)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeServer(w *wire.Writer, v *Server) {
	w.Object()
	w.Name("server_id")
	wire.WriteText(w, &v.ServerID)
	w.Name("name")
	wire.WriteText(w, &v.Name)
	w.Name("owner")
	wire.WriteText(w, &v.Owner)
	w.Name("type")
	wire.WriteInt(w, &v.Type)
	if v.Description != nil {
		w.Name("description")
		wire.WriteText(w, v.Description)
	}
	if v.Custom != nil {
		w.Name("custom")
		wire.WriteText(w, v.Custom)
	}
	if v.IconURL != nil {
		w.Name("icon_url")
		wire.WriteText(w, v.IconURL)
	}
	if v.BackgroundURL != nil {
		w.Name("background_url")
		wire.WriteText(w, v.BackgroundURL)
	}
	if v.Tags != nil {
		w.Name("tags")
		wire.WriteList(w, &v.Tags, writeServerTag)
	}
	if v.TagCount != nil {
		w.Name("tag_count")
		wire.WriteInt(w, v.TagCount)
	}
	w.Name("created")
	wire.WriteInt(w, &v.Created)
	w.Name("default_channel_id")
	wire.WriteText(w, &v.DefaultChannelID)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v Server) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeServer) }

// UnmarshalJSON reads the form that is sent.
func (v *Server) UnmarshalJSON(data []byte) error {
	*v = Server{}
	return wire.Read(data, v, readServer)
}

// String gives the form that is sent, with *** for secrets.
func (v Server) String() string { return wire.Print(&v, writeServer) }

// ServerList: List of communities that is not paged.
type ServerList struct {
	// Status code of Circle, 200 after a success.
	Code int `json:"code"`
	// Number of communities in this response.
	Count int `json:"count"`
	// Communities in this response.
	Servers []Server `json:"servers"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readServerList(r *wire.Reader, v *ServerList) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "code":
			wire.ReadInt(r, &v.Code)
		case "count":
			wire.ReadInt(r, &v.Count)
		case "servers":
			wire.ReadList(r, &v.Servers, readServer)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeServerList(w *wire.Writer, v *ServerList) {
	w.Object()
	w.Name("code")
	wire.WriteInt(w, &v.Code)
	w.Name("count")
	wire.WriteInt(w, &v.Count)
	w.Name("servers")
	wire.WriteList(w, &v.Servers, writeServer)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v ServerList) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeServerList) }

// UnmarshalJSON reads the form that is sent.
func (v *ServerList) UnmarshalJSON(data []byte) error {
	*v = ServerList{}
	return wire.Read(data, v, readServerList)
}

// String gives the form that is sent, with *** for secrets.
func (v ServerList) String() string { return wire.Print(&v, writeServerList) }

// ServerMember: Member of a community.
type ServerMember struct {
	// User ID of the member.
	UserID string `json:"user_id"`
	// Role of the member, where 0 is the owner, 1 an administrator and 2 an ordinary member.
	// One of 0, 1, 2.
	Role int `json:"role"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readServerMember(r *wire.Reader, v *ServerMember) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "user_id":
			wire.ReadText(r, &v.UserID)
		case "role":
			wire.ReadInt(r, &v.Role)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeServerMember(w *wire.Writer, v *ServerMember) {
	w.Object()
	w.Name("user_id")
	wire.WriteText(w, &v.UserID)
	w.Name("role")
	wire.WriteInt(w, &v.Role)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v ServerMember) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeServerMember) }

// UnmarshalJSON reads the form that is sent.
func (v *ServerMember) UnmarshalJSON(data []byte) error {
	*v = ServerMember{}
	return wire.Read(data, v, readServerMember)
}

// String gives the form that is sent, with *** for secrets.
func (v ServerMember) String() string { return wire.Print(&v, writeServerMember) }

// ServerPage: Page of communities.
type ServerPage struct {
	// Status code of Circle, 200 after a success.
	Code int `json:"code"`
	// Number of communities in this response.
	Count int `json:"count"`
	// Communities in this response.
	Servers []Server `json:"servers"`
	// Position at which the next page starts.
	// Optional.
	Cursor *string `json:"cursor,omitempty"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readServerPage(r *wire.Reader, v *ServerPage) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "code":
			wire.ReadInt(r, &v.Code)
		case "count":
			wire.ReadInt(r, &v.Count)
		case "servers":
			wire.ReadList(r, &v.Servers, readServer)
		case "cursor":
			wire.ReadPtr(r, &v.Cursor, wire.ReadText)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeServerPage(w *wire.Writer, v *ServerPage) {
	w.Object()
	w.Name("code")
	wire.WriteInt(w, &v.Code)
	w.Name("count")
	wire.WriteInt(w, &v.Count)
	w.Name("servers")
	wire.WriteList(w, &v.Servers, writeServer)
	if v.Cursor != nil {
		w.Name("cursor")
		wire.WriteText(w, v.Cursor)
	}
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v ServerPage) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeServerPage) }

// UnmarshalJSON reads the form that is sent.
func (v *ServerPage) UnmarshalJSON(data []byte) error {
	*v = ServerPage{}
	return wire.Read(data, v, readServerPage)
}

// String gives the form that is sent, with *** for secrets.
func (v ServerPage) String() string { return wire.Print(&v, writeServerPage) }

// ServerResult: One community.
type ServerResult struct {
	// Status code of Circle, 200 after a success.
	Code int `json:"code"`
	// See Server.
	Server Server `json:"server"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readServerResult(r *wire.Reader, v *ServerResult) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "code":
			wire.ReadInt(r, &v.Code)
		case "server":
			readServer(r, &v.Server)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeServerResult(w *wire.Writer, v *ServerResult) {
	w.Object()
	w.Name("code")
	wire.WriteInt(w, &v.Code)
	w.Name("server")
	writeServer(w, &v.Server)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v ServerResult) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeServerResult) }

// UnmarshalJSON reads the form that is sent.
func (v *ServerResult) UnmarshalJSON(data []byte) error {
	*v = ServerResult{}
	return wire.Read(data, v, readServerResult)
}

// String gives the form that is sent, with *** for secrets.
func (v ServerResult) String() string { return wire.Print(&v, writeServerResult) }

// ServerTag: Tag of a community.
type ServerTag struct {
	// ID of the tag.
	ServerTagID string `json:"server_tag_id"`
	// Name of the tag.
	TagName string `json:"tag_name"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readServerTag(r *wire.Reader, v *ServerTag) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "server_tag_id":
			wire.ReadText(r, &v.ServerTagID)
		case "tag_name":
			wire.ReadText(r, &v.TagName)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeServerTag(w *wire.Writer, v *ServerTag) {
	w.Object()
	w.Name("server_tag_id")
	wire.WriteText(w, &v.ServerTagID)
	w.Name("tag_name")
	wire.WriteText(w, &v.TagName)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v ServerTag) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeServerTag) }

// UnmarshalJSON reads the form that is sent.
func (v *ServerTag) UnmarshalJSON(data []byte) error {
	*v = ServerTag{}
	return wire.Read(data, v, readServerTag)
}

// String gives the form that is sent, with *** for secrets.
func (v ServerTag) String() string { return wire.Print(&v, writeServerTag) }

// ServerTagList: Tags of a community.
type ServerTagList struct {
	// Status code of Circle, 200 after a success.
	Code int `json:"code"`
	// Number of tags of the community.
	Count int `json:"count"`
	// Tags of the community.
	Tags []ServerTag `json:"tags"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readServerTagList(r *wire.Reader, v *ServerTagList) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "code":
			wire.ReadInt(r, &v.Code)
		case "count":
			wire.ReadInt(r, &v.Count)
		case "tags":
			wire.ReadList(r, &v.Tags, readServerTag)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeServerTagList(w *wire.Writer, v *ServerTagList) {
	w.Object()
	w.Name("code")
	wire.WriteInt(w, &v.Code)
	w.Name("count")
	wire.WriteInt(w, &v.Count)
	w.Name("tags")
	wire.WriteList(w, &v.Tags, writeServerTag)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v ServerTagList) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeServerTagList) }

// UnmarshalJSON reads the form that is sent.
func (v *ServerTagList) UnmarshalJSON(data []byte) error {
	*v = ServerTagList{}
	return wire.Read(data, v, readServerTagList)
}

// String gives the form that is sent, with *** for secrets.
func (v ServerTagList) String() string { return wire.Print(&v, writeServerTagList) }

// UpdateServerRequest: Properties to change.
// A property that is left out keeps its value.
type UpdateServerRequest struct {
	// Name of the community, of at most 50 characters.
	// At most 50 characters.
	// Optional.
	Name *string `json:"name,omitempty"`
	// Visibility of the community, where 0 is public and 1 is private.
	// One of 0, 1.
	// Optional.
	Type *int `json:"type,omitempty"`
	// URL of the icon, of at most 500 characters.
	// At most 500 characters.
	// Optional.
	IconURL *string `json:"icon_url,omitempty"`
	// URL of the background image, of at most 500 characters.
	// At most 500 characters.
	// Optional.
	BackgroundURL *string `json:"background_url,omitempty"`
	// Text that describes the community, of at most 500 characters.
	// At most 500 characters.
	// Optional.
	Description *string `json:"description,omitempty"`
	// Custom data of the app, for example a business label, of at most 500 characters.
	// At most 500 characters.
	// Optional.
	Custom *string `json:"custom,omitempty"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readUpdateServerRequest(r *wire.Reader, v *UpdateServerRequest) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "name":
			wire.ReadPtr(r, &v.Name, wire.ReadText)
		case "type":
			wire.ReadPtr(r, &v.Type, wire.ReadInt)
		case "icon_url":
			wire.ReadPtr(r, &v.IconURL, wire.ReadText)
		case "background_url":
			wire.ReadPtr(r, &v.BackgroundURL, wire.ReadText)
		case "description":
			wire.ReadPtr(r, &v.Description, wire.ReadText)
		case "custom":
			wire.ReadPtr(r, &v.Custom, wire.ReadText)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeUpdateServerRequest(w *wire.Writer, v *UpdateServerRequest) {
	w.Object()
	if v.Name != nil {
		w.Name("name")
		wire.WriteText(w, v.Name)
	}
	if v.Type != nil {
		w.Name("type")
		wire.WriteInt(w, v.Type)
	}
	if v.IconURL != nil {
		w.Name("icon_url")
		wire.WriteText(w, v.IconURL)
	}
	if v.BackgroundURL != nil {
		w.Name("background_url")
		wire.WriteText(w, v.BackgroundURL)
	}
	if v.Description != nil {
		w.Name("description")
		wire.WriteText(w, v.Description)
	}
	if v.Custom != nil {
		w.Name("custom")
		wire.WriteText(w, v.Custom)
	}
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v UpdateServerRequest) MarshalJSON() ([]byte, error) {
	return wire.Write(&v, writeUpdateServerRequest)
}

// UnmarshalJSON reads the form that is sent.
func (v *UpdateServerRequest) UnmarshalJSON(data []byte) error {
	*v = UpdateServerRequest{}
	return wire.Read(data, v, readUpdateServerRequest)
}

// String gives the form that is sent, with *** for secrets.
func (v UpdateServerRequest) String() string { return wire.Print(&v, writeUpdateServerRequest) }

// UserExistsResult: Answer whether a user exists.
type UserExistsResult struct {
	// Status code of Circle, 200 after a success.
	Code int `json:"code"`
	// Whether the user exists.
	Result bool `json:"result"`
	// Extra are the fields that the description does not name.
	Extra map[string]json.RawMessage `json:"-"`
}

func readUserExistsResult(r *wire.Reader, v *UserExistsResult) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		case "code":
			wire.ReadInt(r, &v.Code)
		case "result":
			wire.ReadBool(r, &v.Result)
		default:
			r.Extra(&v.Extra)
		}
	}
}

func writeUserExistsResult(w *wire.Writer, v *UserExistsResult) {
	w.Object()
	w.Name("code")
	wire.WriteInt(w, &v.Code)
	w.Name("result")
	wire.WriteBool(w, &v.Result)
	w.End(v.Extra)
}

// MarshalJSON writes the form that is sent, Extra included.
func (v UserExistsResult) MarshalJSON() ([]byte, error) { return wire.Write(&v, writeUserExistsResult) }

// UnmarshalJSON reads the form that is sent.
func (v *UserExistsResult) UnmarshalJSON(data []byte) error {
	*v = UserExistsResult{}
	return wire.Read(data, v, readUserExistsResult)
}

// String gives the form that is sent, with *** for secrets.
func (v UserExistsResult) String() string { return wire.Print(&v, writeUserExistsResult) }
