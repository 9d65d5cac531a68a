package engine

import (
	"path"
	"slices"
	"strings"

	"example.com/collab"
)

// CheckUpload refuses a file whose name has no extension, or of whose format the vendor makes no such type.
func CheckUpload(r *Request, file *collab.File, name *string, fileType string, formats map[string][]string) {
	given := ""
	if name != nil {
		given = *name
	}
	if file != nil && file.Name != "" {
		given = file.Name
	}
	if given == "" {
		return
	}
	base := path.Base(strings.ReplaceAll(given, `\`, "/"))
	allowed := formats[fileType]
	format := strings.TrimPrefix(path.Ext(base), ".")
	if format == "" || "."+format == base {
		reason := "'%s' needs an extension"
		if allowed != nil {
			reason += ", one of " + strings.Join(allowed, ", ")
		}
		r.Refuse(reason, given)
		return
	}
	if allowed != nil && !slices.Contains(allowed, strings.ToLower(format)) {
		r.Refuse("'%s' cannot become a '%s', which is made from %s", given, fileType, strings.Join(allowed, ", "))
	}
}

// RequireOneOf refuses a body unless one of these sets of fields is complete.
func RequireOneOf(r *Request, names string, complete ...bool) {
	if !slices.Contains(complete, true) {
		r.Refuse("the body needs %s", names)
	}
}
