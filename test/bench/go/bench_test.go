// Package bench compares calls by the client with the plain idiom of package net/http for the same calls. The server is a process of its
// own, so that only the callers' work is counted.
package bench

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"example.com/collab"
	"example.com/collab/circle"
	"example.com/collab/shimo"
)

const (
	appSecret = "app-secret"
	token     = "user-token"
	fileID    = "qeK4Xdxvxg8jF5gz"
)

// ready is a signature that was made before: the plain calls are spared the work of it.
const ready = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6ImFwcCJ9.eyJleHAiOjE3MDAwODY0MDB9.gz977fxo0pTL7G9UY7A9LW1NS5fvNyQJsj2s8ahd7X8"

var address string

func TestMain(m *testing.M) {
	if os.Getenv("BENCH_SERVER") != "" {
		serve()
		return
	}
	server := exec.Command(os.Args[0])
	server.Env = append(os.Environ(), "BENCH_SERVER=1")
	input, _ := server.StdinPipe()
	output, _ := server.StdoutPipe()
	if err := server.Start(); err != nil {
		panic(err)
	}
	line, err := bufio.NewReader(output).ReadString('\n')
	if err != nil {
		panic(err)
	}
	address = strings.TrimSpace(line)
	code := m.Run()
	_ = input.Close()
	_ = server.Wait()
	os.Exit(code)
}

// serve answers until its input is closed.
func serve() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	fmt.Println("http://" + listener.Addr().String())
	servers, cells := serversReply(), cellsReply()
	handler := func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
		w.Header().Set("Content-Type", "application/json")
		switch {
		case strings.HasSuffix(r.URL.Path, "/plain-text"):
			_, _ = io.WriteString(w, `{"content":"一些文字 and some more of them, as a short document has"}`)
		case strings.HasSuffix(r.URL.Path, "/by-app"):
			_, _ = w.Write(servers)
		case strings.HasSuffix(r.URL.Path, "/values") && r.Method == http.MethodGet:
			_, _ = w.Write(cells)
		case strings.HasSuffix(r.URL.Path, "/import"):
			_, _ = io.WriteString(w, `{"status":0,"message":"","data":{"taskId":"TnJdQS8Wk70wNHuB"}}`)
		default:
			w.WriteHeader(http.StatusNoContent)
		}
	}
	go func() { _ = http.Serve(listener, http.HandlerFunc(handler)) }()
	_, _ = io.Copy(io.Discard, os.Stdin)
}

func serversReply() []byte {
	servers := make([]map[string]any, 20)
	for i := range servers {
		servers[i] = map[string]any{
			"server_id": fmt.Sprintf("19SW5Q85jHxxxxx6T5kexv%d", i), "name": "足球社区", "owner": "user1", "type": 0,
			"description": "Everything about football, in Chinese and in English", "custom": "custom", "icon_url": "http://circle.oss/19b1d7b0",
			"tags": []map[string]any{{"server_tag_id": "1", "tag_name": "社交"}}, "tag_count": 1, "created": 1675073516000 + i,
			"default_channel_id": "19SW5Q85jHxxxxx6T5kexvd",
		}
	}
	reply, _ := json.Marshal(map[string]any{"code": 200, "count": len(servers), "servers": servers, "cursor": "ZGNiMjRm=="})
	return reply
}

func cellsReply() []byte {
	values := make([][]any, 500)
	for i := range values {
		values[i] = []any{"第一行第一列的值", i, nil, 1.5, "text", "", 44769.75, "more"}
	}
	reply, _ := json.Marshal(map[string]any{"values": values})
	return reply
}

// measure runs calls, and reports the CPU time of this process beside what package testing reports.
func measure(b *testing.B, call func() error) {
	b.Helper()
	// The connection is made before.
	if err := call(); err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	b.ResetTimer()
	before := cpu()
	for range b.N {
		if err := call(); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(cpu()-before)/float64(b.N), "cpu-ns/op")
}

func cpu() time.Duration {
	var usage syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func shimoClient(b *testing.B) *shimo.Client {
	b.Helper()
	client, err := shimo.New(shimo.Config{
		BaseURL: address, AppID: "app", AppSecret: collab.Static(appSecret), Token: collab.Static(token),
	})
	if err != nil {
		b.Fatal(err)
	}
	return client
}

// send is what a caller writes around package net/http: a time limit, a request, a check of the status, and a decoder.
func send(method, url string, header http.Header, body io.Reader, into any) error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, method, url, body)
	if err != nil {
		return err
	}
	for name, values := range header {
		request.Header[name] = values
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }()
	if response.StatusCode >= 300 {
		text, _ := io.ReadAll(response.Body)
		return fmt.Errorf("HTTP %d: %s", response.StatusCode, text)
	}
	if into == nil {
		return nil
	}
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	return json.Unmarshal(text, into)
}

func signed(more ...string) http.Header {
	header := http.Header{}
	header.Set("Accept", "application/json")
	header.Set("X-Shimo-Signature", ready)
	header.Set("X-Shimo-Token", token)
	for i := 0; i < len(more); i += 2 {
		header.Set(more[i], more[i+1])
	}
	return header
}

func BenchmarkGetText(b *testing.B) {
	b.Run("client", func(b *testing.B) {
		client := shimoClient(b)
		measure(b, func() error {
			_, err := client.Content.GetPlainText(context.Background(), shimo.GetPlainTextParams{FileID: fileID})
			return err
		})
	})
	b.Run("plain", func(b *testing.B) {
		measure(b, func() error {
			var text struct {
				Content string `json:"content"`
			}
			return send(http.MethodGet, address+"/sdk/v2/shimo-files/"+url.PathEscape(fileID)+"/plain-text", signed(), nil, &text)
		})
	})
}

func BenchmarkCreateFile(b *testing.B) {
	b.Run("client", func(b *testing.B) {
		client := shimoClient(b)
		measure(b, func() error {
			return client.Files.Create(context.Background(), shimo.CreateFileParams{
				Lang: collab.Ptr(shimo.CreateFileLangZhCN), Body: shimo.CreateFileRequest{Type: shimo.FileTypeDocument, FileID: fileID},
			})
		})
	})
	b.Run("plain", func(b *testing.B) {
		measure(b, func() error {
			body, err := json.Marshal(map[string]string{"type": "document", "fileId": fileID})
			if err != nil {
				return err
			}
			query := url.Values{"lang": {"zh-CN"}}
			header := signed("Content-Type", "application/json")
			return send(http.MethodPost, address+"/sdk/v2/api/files?"+query.Encode(), header, bytes.NewReader(body), nil)
		})
	})
}

func BenchmarkListServers(b *testing.B) {
	b.Run("client", func(b *testing.B) {
		client, err := circle.New(circle.Config{BaseURL: address, OrgName: "org", AppName: "app", Token: collab.Static(token)})
		if err != nil {
			b.Fatal(err)
		}
		measure(b, func() error {
			_, err := client.Servers.ListByApp(context.Background(), circle.ListServersByAppParams{Limit: collab.Ptr(20)})
			return err
		})
	})
	b.Run("plain", func(b *testing.B) {
		type server struct {
			ServerID    string  `json:"server_id"`
			Name        string  `json:"name"`
			Owner       string  `json:"owner"`
			Type        int     `json:"type"`
			Description *string `json:"description"`
			Custom      *string `json:"custom"`
			IconURL     *string `json:"icon_url"`
			Tags        []struct {
				ServerTagID string `json:"server_tag_id"`
				TagName     string `json:"tag_name"`
			} `json:"tags"`
			TagCount         *int   `json:"tag_count"`
			Created          int64  `json:"created"`
			DefaultChannelID string `json:"default_channel_id"`
		}
		measure(b, func() error {
			var page struct {
				Code    int      `json:"code"`
				Count   int      `json:"count"`
				Servers []server `json:"servers"`
				Cursor  *string  `json:"cursor"`
			}
			query := url.Values{"limit": {"20"}}
			header := http.Header{"Accept": {"application/json"}, "Authorization": {"Bearer " + token}}
			return send(http.MethodGet, address+"/org/app/circle/server/list/by-app?"+query.Encode(), header, nil, &page)
		})
	})
}

func BenchmarkGetCells(b *testing.B) {
	b.Run("client", func(b *testing.B) {
		client := shimoClient(b)
		measure(b, func() error {
			_, err := client.Sheets.GetValues(context.Background(), shimo.GetSheetValuesParams{FileID: fileID, Range: "工作表1"})
			return err
		})
	})
	b.Run("plain", func(b *testing.B) {
		measure(b, func() error {
			var values struct {
				Values [][]any `json:"values"`
			}
			query := url.Values{"range": {"工作表1"}}
			return send(http.MethodGet, address+"/sdk/v2/api/files/"+url.PathEscape(fileID)+"/sheets/values?"+query.Encode(), signed(), nil, &values)
		})
	})
}

func BenchmarkUpload(b *testing.B) {
	content := bytes.Repeat([]byte("0123456789abcdef"), 1<<16)
	b.Run("client", func(b *testing.B) {
		client := shimoClient(b)
		measure(b, func() error {
			_, err := client.Files.Import(context.Background(), shimo.ImportFileParams{Body: shimo.ImportFileRequest{
				FileID: fileID, Type: shimo.ImportableFileTypeDocument, File: &collab.File{Name: "测试.docx", Content: bytes.NewReader(content)},
			}})
			return err
		})
	})
	b.Run("plain", func(b *testing.B) {
		measure(b, func() error {
			reader, writer := io.Pipe()
			form := multipart.NewWriter(writer)
			go func() {
				_ = form.WriteField("fileId", fileID)
				_ = form.WriteField("type", "document")
				part, err := form.CreateFormFile("file", "测试.docx")
				if err == nil {
					_, err = io.Copy(part, bytes.NewReader(content))
				}
				if err == nil {
					err = form.Close()
				}
				_ = writer.CloseWithError(err)
			}()
			var task struct {
				Status int `json:"status"`
				Data   struct {
					TaskID string `json:"taskId"`
				} `json:"data"`
			}
			return send(http.MethodPost, address+"/sdk/v2/api/files/v1/import", signed("Content-Type", form.FormDataContentType()), reader, &task)
		})
	})
}
