// Code generated from the API description. DO NOT EDIT.

package collab

// Version of this module.
const Version = "0.1.0"
