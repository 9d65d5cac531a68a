// Command bench makes calls of the Go client beside net/http by hand. What each program of this section is told and prints stands in
// ../program.ts.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"example.com/collab"
	"example.com/collab/circle"
	"example.com/collab/shimo"
)

const (
	cellRange = "工作表1!A1:E100"
	perPage   = 100
)

// calls are what both subjects can do.
type calls struct {
	text, signed, create, list, cells, paging func() error
	upload                                    func(path string) error
}

func (c calls) named(name string) func() error {
	return map[string]func() error{
		"text": c.text, "signed": c.signed, "create": c.create, "list": c.list, "cells": c.cells, "paging": c.paging,
	}[name]
}

func main() {
	address, mode := os.Args[1], os.Args[2]
	// Connections are kept for all calls in flight, for both.
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxIdleConns, transport.MaxIdleConnsPerHost = 0, 1024
	both := map[string]calls{"client": clientCalls(address, transport), "plain": plainCalls(address, transport)}
	if mode == "upload" {
		upload(both[os.Args[3]], os.Args[4])
		return
	}
	rounds, _ := strconv.Atoi(os.Args[3])
	count, _ := strconv.Atoi(os.Args[4])
	measure(both, rounds, count)
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func clientCalls(address string, transport http.RoundTripper) calls {
	http := &http.Client{Transport: transport}
	client, err := shimo.New(shimo.Config{
		BaseURL: address, AppID: "app", AppSecret: collab.Static("app-secret"), Token: collab.Static("user-token"), JTI: true,
	}, collab.WithHTTPClient(http))
	must(err)
	communities, err := circle.New(circle.Config{
		BaseURL: address, OrgName: "org", AppName: "app", Token: collab.Static("app-token"),
	}, collab.WithHTTPClient(http))
	must(err)
	ctx := context.Background()
	hundred := circle.ListServersByAppParams{Limit: collab.Ptr(perPage)}
	return calls{
		text: func() error {
			_, err := client.Content.GetPlainText(ctx, shimo.GetPlainTextParams{FileID: "f1"})
			return err
		},
		signed: func() error {
			_, err := client.Apps.Get(ctx)
			return err
		},
		create: func() error {
			_, err := communities.Servers.Create(ctx, circle.CreateServerParams{Body: circle.CreateServerRequest{
				Owner: "user1", Name: "足球社区", Description: collab.Ptr("社区"),
			}})
			return err
		},
		list: func() error {
			_, err := communities.Servers.ListByApp(ctx, hundred)
			return err
		},
		cells: func() error {
			_, err := client.Sheets.GetValues(ctx, shimo.GetSheetValuesParams{FileID: "f1", Range: cellRange})
			return err
		},
		paging: func() error {
			count := 0
			for server, err := range communities.Servers.ListByAppAll(ctx, hundred) {
				if err != nil {
					return err
				}
				if server.ServerID != "" {
					count++
				}
			}
			return expectAll(count)
		},
		upload: func(path string) error {
			file, err := os.Open(path)
			if err != nil {
				return err
			}
			defer file.Close()
			_, err = client.Files.Import(ctx, shimo.ImportFileParams{Body: shimo.ImportFileRequest{
				FileID: "f1", Type: shimo.ImportableFileTypeDocument, File: &collab.File{Name: "测试.docx", Content: file},
			}}, collab.WithTimeout(time.Hour))
			return err
		},
	}
}

func expectAll(count int) error {
	if count != 10_000 {
		return fmt.Errorf("%d items were walked instead of 10,000", count)
	}
	return nil
}

// cases are measured in each round.
var cases = []struct {
	name   string
	flight int
	times  int
}{
	{"text", 1, 1}, {"signed", 1, 1}, {"create", 1, 1}, {"list", 1, 1}, {"cells", 1, 1}, {"text", 16, 2}, {"text", 256, 2}, {"paging", 1, 0},
}

func measure(both map[string]calls, rounds, count int) {
	for round := range rounds + 1 {
		for _, each := range cases {
			subjects := []string{"client", "plain"}
			if round%2 == 1 {
				subjects = []string{"plain", "client"}
			}
			for _, subject := range subjects {
				cost := costOf(both[subject].named(each.name), max(1, count*each.times), each.flight)
				cost["case"], cost["flight"], cost["subject"] = each.name, each.flight, subject
				// The first round warms up.
				if round > 0 {
					print(cost)
				}
			}
		}
	}
}

func print(line map[string]any) {
	text, err := json.Marshal(line)
	must(err)
	fmt.Println(string(text))
}

func costOf(call func() error, count, flight int) map[string]any {
	runtime.GC()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	used, start := cpu(), time.Now()
	var left atomic.Int64
	left.Store(int64(count))
	var workers sync.WaitGroup
	for range flight {
		workers.Add(1)
		go func() {
			defer workers.Done()
			for left.Add(-1) >= 0 {
				must(call())
			}
		}()
	}
	workers.Wait()
	seconds, used := time.Since(start).Seconds(), cpu()-used
	runtime.ReadMemStats(&after)
	per := func(figure float64) float64 { return figure / float64(count) }
	return map[string]any{
		"cpuUs": per(float64(used.Nanoseconds()) / 1000), "perSecond": float64(count) / seconds,
		"allocations": per(float64(after.Mallocs - before.Mallocs)), "bytes": per(float64(after.TotalAlloc - before.TotalAlloc)),
	}
}

func cpu() time.Duration {
	var usage syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func upload(subject calls, path string) {
	must(subject.text())
	before, used := memory("VmRSS"), cpu()
	must(subject.upload(path))
	print(map[string]any{"cpuMs": float64((cpu() - used).Microseconds()) / 1000, "memory": memory("VmHWM") - before})
}

func memory(name string) int {
	status, err := os.ReadFile("/proc/self/status")
	must(err)
	_, rest, _ := strings.Cut(string(status), name+":")
	kilobytes, err := strconv.Atoi(strings.Fields(rest)[0])
	must(err)
	return kilobytes * 1024
}
