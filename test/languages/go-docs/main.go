// Command go-docs lists the exported names of the packages below a folder that have no doc comment: types, functions, methods, fields,
// constants and variables. Internal packages and tests are left out.
package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	files := token.NewFileSet()
	err := filepath.WalkDir(os.Args[1], func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() && (entry.Name() == "internal" || entry.Name() == "examples") {
			return skip(err)
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		file, err := parser.ParseFile(files, path, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		for _, declaration := range file.Decls {
			check(files, declaration)
		}
		return nil
	})
	if err != nil {
		log.Fatal(err)
	}
}

func skip(err error) error {
	if err != nil {
		return err
	}
	return filepath.SkipDir
}

func check(files *token.FileSet, declaration ast.Decl) {
	report := func(name *ast.Ident, docs ...*ast.CommentGroup) {
		for _, doc := range docs {
			if doc.Text() != "" {
				return
			}
		}
		if name.IsExported() {
			fmt.Printf("%s: %s\n", files.Position(name.Pos()), name.Name)
		}
	}
	switch declaration := declaration.(type) {
	case *ast.FuncDecl:
		if declaration.Recv == nil || receiverIsExported(declaration.Recv) {
			report(declaration.Name, declaration.Doc)
		}
	case *ast.GenDecl:
		for _, spec := range declaration.Specs {
			switch spec := spec.(type) {
			case *ast.TypeSpec:
				report(spec.Name, spec.Doc, declaration.Doc)
				structure, ok := spec.Type.(*ast.StructType)
				if !ok || !spec.Name.IsExported() {
					continue
				}
				for _, field := range structure.Fields.List {
					for _, name := range field.Names {
						report(name, field.Doc, field.Comment)
					}
				}
			case *ast.ValueSpec:
				for _, name := range spec.Names {
					report(name, spec.Doc, spec.Comment, declaration.Doc)
				}
			}
		}
	}
}

func receiverIsExported(receiver *ast.FieldList) bool {
	kind := receiver.List[0].Type
	for {
		switch each := kind.(type) {
		case *ast.StarExpr:
			kind = each.X
		case *ast.IndexExpr:
			kind = each.X
		case *ast.Ident:
			return each.IsExported()
		default:
			return true
		}
	}
}
