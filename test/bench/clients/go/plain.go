package main

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"
)

// ready is a signature that was made before.
var ready = strings.Repeat("s", 36) + "." + strings.Repeat("t", 64) + "." + strings.Repeat("u", 43)

// signature makes one for a license.
func signature() string {
	part := func(value any) string {
		text, _ := json.Marshal(value)
		return base64.RawURLEncoding.EncodeToString(text)
	}
	type header struct {
		Alg string `json:"alg"`
		Typ string `json:"typ"`
		Kid string `json:"kid"`
	}
	type claims struct {
		Exp   int64  `json:"exp"`
		Scope string `json:"scope"`
	}
	text := part(header{"HS256", "JWT", "app"}) + "." + part(claims{time.Now().Unix() + 240, "license"})
	mac := hmac.New(sha256.New, []byte("app-secret"))
	mac.Write([]byte(text))
	return text + "." + base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
}

type community struct {
	ServerID         string  `json:"server_id"`
	Name             string  `json:"name"`
	Owner            string  `json:"owner"`
	Type             int     `json:"type"`
	Description      *string `json:"description"`
	Custom           *string `json:"custom"`
	IconURL          *string `json:"icon_url"`
	BackgroundURL    *string `json:"background_url"`
	Created          int64   `json:"created"`
	DefaultChannelID string  `json:"default_channel_id"`
}

type communities struct {
	Code    int         `json:"code"`
	Count   int         `json:"count"`
	Servers []community `json:"servers"`
	Cursor  *string     `json:"cursor"`
}

// plainCalls are what a caller writes around net/http: a time limit, a request, a check of the status, and a decoder.
func plainCalls(address string, transport http.RoundTripper) calls {
	client := &http.Client{Transport: transport}
	send := func(method, url string, header http.Header, body io.Reader, into any) error {
		ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
		defer cancel()
		request, err := http.NewRequestWithContext(ctx, method, url, body)
		if err != nil {
			return err
		}
		request.Header = header
		response, err := client.Do(request)
		if err != nil {
			return err
		}
		defer response.Body.Close()
		text, err := io.ReadAll(response.Body)
		if err != nil {
			return err
		}
		if response.StatusCode >= 300 {
			return fmt.Errorf("HTTP %d: %s", response.StatusCode, text)
		}
		return json.Unmarshal(text, into)
	}
	signed := func(value string) http.Header {
		return http.Header{"Accept": {"application/json"}, "X-Shimo-Signature": {value}, "X-Shimo-Token": {"user-token"}}
	}
	bearer := func() http.Header {
		return http.Header{"Accept": {"application/json"}, "Authorization": {"Bearer app-token"}}
	}
	servers := address + "/org/app/circle/server"
	page := func(cursor *string) (*communities, error) {
		query := url.Values{"limit": {"100"}}
		if cursor != nil {
			query.Set("cursor", *cursor)
		}
		var found communities
		return &found, send(http.MethodGet, servers+"/list/by-app?"+query.Encode(), bearer(), nil, &found)
	}
	return calls{
		text: func() error {
			var text struct {
				Content string `json:"content"`
			}
			return send(http.MethodGet, address+"/sdk/v2/shimo-files/"+url.PathEscape("f1")+"/plain-text", signed(ready), nil, &text)
		},
		signed: func() error {
			var app struct {
				AppName            string   `json:"appName"`
				AvailableFileTypes []string `json:"availableFileTypes"`
				ActivatedUserCount int      `json:"activatedUserCount"`
				UserCount          int      `json:"userCount"`
				MemberLimit        int      `json:"memberLimit"`
				ValidFrom          string   `json:"validFrom"`
				ValidUntil         string   `json:"validUntil"`
				EndpointURL        string   `json:"endpointUrl"`
			}
			return send(http.MethodGet, address+"/sdk/v2/api/license/apps/app", signed(signature()), nil, &app)
		},
		create: func() error {
			body, err := json.Marshal(map[string]string{"owner": "user1", "name": "足球社区", "description": "社区"})
			if err != nil {
				return err
			}
			header := bearer()
			header.Set("Content-Type", "application/json")
			var created struct {
				Code     int    `json:"code"`
				ServerID string `json:"server_id"`
			}
			return send(http.MethodPost, servers, header, bytes.NewReader(body), &created)
		},
		list: func() error {
			_, err := page(nil)
			return err
		},
		cells: func() error {
			var values struct {
				Values [][]any `json:"values"`
			}
			query := url.Values{"range": {cellRange}}
			return send(http.MethodGet, address+"/sdk/v2/api/files/f1/sheets/values?"+query.Encode(), signed(ready), nil, &values)
		},
		paging: func() error {
			count := 0
			var cursor *string
			for {
				found, err := page(cursor)
				if err != nil {
					return err
				}
				for _, each := range found.Servers {
					if each.ServerID != "" {
						count++
					}
				}
				if cursor = found.Cursor; cursor == nil {
					return expectAll(count)
				}
			}
		},
		upload: func(path string) error {
			file, err := os.Open(path)
			if err != nil {
				return err
			}
			defer file.Close()
			reader, writer := io.Pipe()
			form := multipart.NewWriter(writer)
			go func() {
				_ = form.WriteField("fileId", "f1")
				_ = form.WriteField("type", "document")
				part, err := form.CreateFormFile("file", "测试.docx")
				if err == nil {
					_, err = io.Copy(part, file)
				}
				if err == nil {
					err = form.Close()
				}
				_ = writer.CloseWithError(err)
			}()
			header := signed(ready)
			header.Set("Content-Type", form.FormDataContentType())
			var task struct {
				Data struct {
					TaskID string `json:"taskId"`
				} `json:"data"`
			}
			return send(http.MethodPost, address+"/sdk/v2/api/files/v1/import", header, reader, &task)
		},
	}
}
