// Code generated from the API description. DO NOT EDIT.

package shimo

import (
	"example.com/collab"
	"example.com/collab/internal/engine"
)

// Codes that the vendor is known to send. Others may come.
const (
	// CodeInvalidEndpoint: The callback URL of the app is not valid.
	CodeInvalidEndpoint collab.Code = "10001"
	// CodeFileCallbackNotFound: The integrator's server answered 404 to the request for a file.
	CodeFileCallbackNotFound collab.Code = "10002"
	// CodeCurrentUserCallbackNotFound: The integrator's server answered 404 to the request for the current user.
	CodeCurrentUserCallbackNotFound collab.Code = "10003"
	// CodeUserCallbackNotFound: The integrator's server answered 404 to the request for a given user.
	CodeUserCallbackNotFound collab.Code = "10004"
	// CodeUsersCallbackNotFound: The integrator's server answered 404 to the request for a list of users.
	CodeUsersCallbackNotFound collab.Code = "10005"
	// CodeCollaboratorsCallbackNotFound: The integrator's server answered 404 to the request for the collaborators
	// of a file.
	CodeCollaboratorsCallbackNotFound collab.Code = "10006"
	// CodeContactsCallbackNotFound: The integrator's server answered 404 to the request for recent contacts.
	CodeContactsCallbackNotFound collab.Code = "10007"
	// CodeRecentFilesCallbackNotFound: The integrator's server answered 404 to the request for recently used files.
	CodeRecentFilesCallbackNotFound collab.Code = "10008"
	// CodeCallbackFailed: The integrator's server answered with a status of 400 or above.
	CodeCallbackFailed collab.Code = "10009"
	// CodeCallbackStatusUnexpected: The integrator's server answered with a status other than 200.
	CodeCallbackStatusUnexpected collab.Code = "10010"
	// CodeCallbackNotJSON: The integrator's server did not answer with valid JSON.
	CodeCallbackNotJSON collab.Code = "10011"
	// CodeCallbackFileInvalid: The integrator's server described a file in an unexpected form.
	CodeCallbackFileInvalid collab.Code = "10012"
	// CodeCallbackFileTypeInvalid: The integrator's server named an unexpected type of file.
	CodeCallbackFileTypeInvalid collab.Code = "10013"
	// CodeCallbackUserInvalid: The integrator's server described a user in an unexpected form.
	CodeCallbackUserInvalid collab.Code = "10014"
	// CodeCallbackUnreachable: Shimo could not reach the integrator's server.
	CodeCallbackUnreachable collab.Code = "10015"
	// CodeAppCreateParameters: The parameters for creating an app are wrong.
	CodeAppCreateParameters collab.Code = "20001"
	// CodeAppCreateFailed: The app could not be created.
	CodeAppCreateFailed collab.Code = "20002"
	// CodeAppUpdateParameters: The parameters for changing an app are wrong.
	CodeAppUpdateParameters collab.Code = "20003"
	// CodeAppUpdateFailed: The app could not be changed.
	CodeAppUpdateFailed collab.Code = "20004"
	// CodeAppNotFound: The app does not exist.
	CodeAppNotFound collab.Code = "20005"
	// CodeAccountCreateParameters: The parameters for creating an account are wrong.
	CodeAccountCreateParameters collab.Code = "30001"
	// CodeAccountCreateFailed: The account could not be created.
	CodeAccountCreateFailed collab.Code = "30002"
	// CodeLoginParameters: The parameters for signing in are wrong.
	CodeLoginParameters collab.Code = "30003"
	// CodeLoginFailed: The sign-in could not be verified.
	CodeLoginFailed collab.Code = "30004"
	// CodeTokenCreateFailed: The token could not be made.
	CodeTokenCreateFailed collab.Code = "30005"
	// CodePasswordMismatch: The account and the password do not match.
	CodePasswordMismatch collab.Code = "30006"
	// CodePasswordChangeParameters: The parameters for changing the password are wrong.
	CodePasswordChangeParameters collab.Code = "30007"
	// CodePasswordChangeFailed: The password could not be changed.
	CodePasswordChangeFailed collab.Code = "30008"
	// CodeHistoryParameters: The parameters for reading the history are wrong.
	CodeHistoryParameters collab.Code = "60010"
	// CodeHistoryReadFailed: The history could not be read.
	CodeHistoryReadFailed collab.Code = "60011"
	// CodeHistoryContentInvalid: The content of the history is wrong.
	CodeHistoryContentInvalid collab.Code = "60012"
	// CodeHistoryUsersFailed: The users who made the history could not be read.
	CodeHistoryUsersFailed collab.Code = "60014"
	// CodeFileCreateParameters: The parameters for creating a file are wrong.
	CodeFileCreateParameters collab.Code = "70001"
	// CodeFileContentInitFailed: The content of the file could not be initialised.
	CodeFileContentInitFailed collab.Code = "70003"
	// CodeFileInfoCreateFailed: The record of the file could not be created.
	CodeFileInfoCreateFailed collab.Code = "70004"
	// CodeFileHistoryCreateFailed: The history of the file could not be created.
	CodeFileHistoryCreateFailed collab.Code = "70005"
	// CodeFileContentNotInitialised: The content of the file is not initialised, or its initialisation failed.
	CodeFileContentNotInitialised collab.Code = "70006"
	// CodeFileContentInitError: An error occurred while the content of the file was initialised.
	CodeFileContentInitError collab.Code = "70007"
	// CodeFileTypeUnknown: The type of the file is not known.
	CodeFileTypeUnknown collab.Code = "70008"
	// CodeFileExists: A file with this identifier exists already.
	CodeFileExists collab.Code = "70012"
	// CodeFileNotFound: The file does not exist.
	CodeFileNotFound collab.Code = "70013"
	// CodeCopySourceUnavailable: The content of the source file could not be read.
	CodeCopySourceUnavailable collab.Code = "70015"
	// CodeCopyTaskMissing: The target file exists, but no task that copies it.
	CodeCopyTaskMissing collab.Code = "70016"
	// CodeCopyFailed: The copy failed.
	CodeCopyFailed collab.Code = "70017"
	// CodeCopyTaskUnreadable: The task that copies the file could not be read.
	CodeCopyTaskUnreadable collab.Code = "70018"
	// CodeCopyRunning: The copy is still being made.
	CodeCopyRunning collab.Code = "70019"
	// CodeCopyStateUnknown: The state of the task that copies the file is not known.
	CodeCopyStateUnknown collab.Code = "70020"
	// CodePreviewConverting: The preview is already being created.
	CodePreviewConverting collab.Code = "90028"
	// CodePreviewImportError: An error occurred while the file was read for the preview.
	CodePreviewImportError collab.Code = "90031"
	// CodePreviewImportFailed: The file could not be read for the preview.
	CodePreviewImportFailed collab.Code = "90032"
	// CodePreviewTypeUnsupported: Files of this type cannot be previewed.
	CodePreviewTypeUnsupported collab.Code = "90033"
	// CodePreviewDownloadFailed: The file could not be downloaded for the preview.
	CodePreviewDownloadFailed collab.Code = "90035"
	// CodePreviewUnknownError: An unknown error occurred.
	CodePreviewUnknownError collab.Code = "90040"
	// CodePreviewPasswordProtected: The file is protected by a password.
	CodePreviewPasswordProtected collab.Code = "90042"
	// CodePreviewImageInvalid: The format of the image is not right.
	CodePreviewImageInvalid collab.Code = "90043"
	// CodePreviewTooLarge: The file is too large for a preview.
	CodePreviewTooLarge collab.Code = "90050"
	// CodePreviewContentTooLarge: The file is too large for a preview.
	CodePreviewContentTooLarge collab.Code = "90052"
	// CodePreviewTimeout: The preview took too long to make.
	CodePreviewTimeout collab.Code = "90054"
	// CodeRevisionsReadFailed: The revisions could not be read.
	CodeRevisionsReadFailed collab.Code = "100002"
	// CodeRevisionUsersFailed: The users who made the revisions could not be read.
	CodeRevisionUsersFailed collab.Code = "100003"
	// CodeImportParameters: The parameters of the import are wrong.
	CodeImportParameters collab.Code = "120001"
	// CodeImportFailed: The import failed.
	CodeImportFailed collab.Code = "120002"
	// CodeImportForbidden: The user has no right to import the file.
	CodeImportForbidden collab.Code = "120003"
	// CodeImportProgressParameters: The parameters for reading the progress of an import are wrong.
	CodeImportProgressParameters collab.Code = "120004"
	// CodeImportProgressFailed: The progress of the import could not be read.
	CodeImportProgressFailed collab.Code = "120005"
	// CodeExportParameters: The parameters of the export are wrong.
	CodeExportParameters collab.Code = "120006"
	// CodeExportFailed: The export failed.
	CodeExportFailed collab.Code = "120007"
	// CodeExportProgressParameters: The parameters for reading the progress of an export are wrong.
	CodeExportProgressParameters collab.Code = "120008"
	// CodeExportProgressFailed: The progress of the export could not be read.
	CodeExportProgressFailed collab.Code = "120009"
	// CodeImportProgressNotFound: There is no progress for this import.
	CodeImportProgressNotFound collab.Code = "120010"
	// CodeImportResultExpired: The result of the import has expired.
	CodeImportResultExpired collab.Code = "120011"
	// CodeExportSourceUnsupported: Files of this type cannot be exported.
	CodeExportSourceUnsupported collab.Code = "120012"
	// CodeExportFormatUnsupported: The file cannot be exported to this format.
	CodeExportFormatUnsupported collab.Code = "120013"
	// CodeImportRepeated: The file has been imported already.
	CodeImportRepeated collab.Code = "120015"
	// CodeImportUnsupported: The file cannot be imported.
	CodeImportUnsupported collab.Code = "120016"
	// CodeImportNotStarted: No task was started for this import.
	CodeImportNotStarted collab.Code = "120017"
	// CodeImportTooLarge: The file is too large to be imported.
	CodeImportTooLarge collab.Code = "120018"
	// CodeImportSizeInvalid: The size of the file is not valid.
	CodeImportSizeInvalid collab.Code = "120019"
	// CodeExportForbidden: The user has no right to export the file.
	CodeExportForbidden collab.Code = "120020"
	// CodeExportTaskNotFound: The export was not started, or its task has expired.
	CodeExportTaskNotFound collab.Code = "120022"
	// CodeExportResultInvalid: The result of the export cannot be read, or has expired.
	CodeExportResultInvalid collab.Code = "120023"
	// CodeImportResultInvalid: The result of the import cannot be read, or has expired.
	CodeImportResultInvalid collab.Code = "120024"
	// CodeSpreadsheetPasswordProtected: The spreadsheet is protected by a password.
	CodeSpreadsheetPasswordProtected collab.Code = "120502"
	// CodeSpreadsheetDataTooLarge: The data of the spreadsheet take up more than 80 MB.
	CodeSpreadsheetDataTooLarge collab.Code = "120503"
	// CodeSpreadsheetLinksDead: The spreadsheet has dead links within itself.
	CodeSpreadsheetLinksDead collab.Code = "120504"
	// CodeSpreadsheetTooLarge: The spreadsheet is too large to be read.
	CodeSpreadsheetTooLarge collab.Code = "120505"
	// CodeSpreadsheetStrictOoxml: The spreadsheet is in the Strict Open XML format, which cannot be imported.
	CodeSpreadsheetStrictOoxml collab.Code = "120506"
	// CodeSpreadsheetFormatMismatch: The format of the file does not fit its extension.
	CodeSpreadsheetFormatMismatch collab.Code = "120507"
	// CodeSpreadsheetXlsb: The spreadsheet is in the XLSB format, which cannot be imported.
	CodeSpreadsheetXlsb collab.Code = "120508"
	// CodeSheetTooManyCells: A sheet has more than 2 million cells.
	CodeSheetTooManyCells collab.Code = "120509"
	// CodeSpreadsheetTooManyCells: The spreadsheet has more than 5 million cells in total.
	CodeSpreadsheetTooManyCells collab.Code = "120510"
	// CodeImportExportError: An error occurred during the import or the export.
	CodeImportExportError collab.Code = "120511"
	// CodeImportDataTooLarge: The file is too large, and its data cannot be read.
	CodeImportDataTooLarge collab.Code = "120512"
	// CodeExportTooManyRows: The sheet has more rows than Excel allows.
	CodeExportTooManyRows collab.Code = "120513"
	// CodeExportTooLarge: The file is too large, or has too many images, to be exported.
	CodeExportTooLarge collab.Code = "120514"
	// CodeExportSheetNameInvalid: The name of a sheet has characters that Excel does not allow.
	CodeExportSheetNameInvalid collab.Code = "120515"
	// CodeServiceBusy: The service is busy.
	CodeServiceBusy collab.Code = "120516"
	// CodePasswordWrong: The password of the file is wrong.
	CodePasswordWrong collab.Code = "120517"
	// CodeExportImageLimit: The file exceeds the limits of an export to an image.
	CodeExportImageLimit collab.Code = "120518"
)

var errorCodes = map[collab.Code]engine.ErrorCode{
	CodeInvalidEndpoint:               {Meaning: "The callback URL of the app is not valid.", Action: "Check the callback URL of the app, and set it with updateAppEndpointUrl.", Final: true},
	CodeFileCallbackNotFound:          {Ordinary: true, Meaning: "The integrator's server answered 404 to the request for a file.", Action: "Check the integrator's callback that returns the details of a file.", Final: true},
	CodeCurrentUserCallbackNotFound:   {Ordinary: true, Meaning: "The integrator's server answered 404 to the request for the current user.", Action: "Check the integrator's callback that returns the current user.", Final: true},
	CodeUserCallbackNotFound:          {Ordinary: true, Meaning: "The integrator's server answered 404 to the request for a given user.", Action: "Check the integrator's callback that returns a given user.", Final: true},
	CodeUsersCallbackNotFound:         {Ordinary: true, Meaning: "The integrator's server answered 404 to the request for a list of users.", Action: "Check the integrator's callback that lists users.", Final: true},
	CodeCollaboratorsCallbackNotFound: {Ordinary: true, Meaning: "The integrator's server answered 404 to the request for the collaborators of a file.", Action: "Check the integrator's callback that lists the collaborators of a file.", Final: true},
	CodeContactsCallbackNotFound:      {Ordinary: true, Meaning: "The integrator's server answered 404 to the request for recent contacts.", Action: "Check the integrator's callback that lists recent contacts.", Final: true},
	CodeRecentFilesCallbackNotFound:   {Ordinary: true, Meaning: "The integrator's server answered 404 to the request for recently used files.", Action: "Check the integrator's callback that lists recently used files.", Final: true},
	CodeCallbackFailed:                {Ordinary: true, Meaning: "The integrator's server answered with a status of 400 or above.", Action: "Check the callback that the message names.", Final: true},
	CodeCallbackStatusUnexpected:      {Ordinary: true, Meaning: "The integrator's server answered with a status other than 200.", Action: "Let the callback answer with HTTP status 200, the only one that counts as a success.", Final: true},
	CodeCallbackNotJSON:               {Ordinary: true, Meaning: "The integrator's server did not answer with valid JSON.", Action: "Let the callback return JSON with the documented fields and types.", Final: true},
	CodeCallbackFileInvalid:           {Ordinary: true, Meaning: "The integrator's server described a file in an unexpected form.", Action: "Check the integrator's callback that returns the details of a file.", Final: true},
	CodeCallbackFileTypeInvalid:       {Ordinary: true, Meaning: "The integrator's server named an unexpected type of file.", Action: "Compare the type of file that the callback returns with the documented ones.", Final: true},
	CodeCallbackUserInvalid:           {Ordinary: true, Meaning: "The integrator's server described a user in an unexpected form.", Action: "Compare the user that the callback returns with the documented form.", Final: true},
	CodeCallbackUnreachable:           {Ordinary: true, Meaning: "Shimo could not reach the integrator's server.", Action: "Check that the Shimo servers can reach the host of the callback URL, then try again."},
	CodeAppCreateParameters:           {Meaning: "The parameters for creating an app are wrong.", Action: "Correct the parameters as the message tells.", Final: true},
	CodeAppCreateFailed:               {Meaning: "The app could not be created.", Action: "Try again; tell Shimo's support if it keeps happening."},
	CodeAppUpdateParameters:           {Meaning: "The parameters for changing an app are wrong.", Action: "Correct the parameters as the message tells.", Final: true},
	CodeAppUpdateFailed:               {Meaning: "The app could not be changed.", Action: "Try again; tell Shimo's support if it keeps happening."},
	CodeAppNotFound:                   {Kind: collab.ErrNotFound, Meaning: "The app does not exist.", Action: "Check the AppId in the URL.", Final: true},
	CodeAccountCreateParameters:       {Meaning: "The parameters for creating an account are wrong.", Action: "Correct the parameters as the message tells.", Final: true},
	CodeAccountCreateFailed:           {Meaning: "The account could not be created.", Action: "Try again; tell Shimo's support if it keeps happening."},
	CodeLoginParameters:               {Meaning: "The parameters for signing in are wrong.", Action: "Correct the parameters as the message tells.", Final: true},
	CodeLoginFailed:                   {Meaning: "The sign-in could not be verified.", Action: "Try again; tell Shimo's support if it keeps happening."},
	CodeTokenCreateFailed:             {Meaning: "The token could not be made.", Action: "Try again; tell Shimo's support if it keeps happening."},
	CodePasswordMismatch:              {Meaning: "The account and the password do not match.", Action: "Check the account and the password.", Final: true},
	CodePasswordChangeParameters:      {Meaning: "The parameters for changing the password are wrong.", Action: "Correct the parameters as the message tells.", Final: true},
	CodePasswordChangeFailed:          {Meaning: "The password could not be changed.", Action: "Try again; tell Shimo's support if it keeps happening."},
	CodeHistoryParameters:             {Meaning: "The parameters for reading the history are wrong.", Action: "Correct the parameters as the message tells.", Final: true},
	CodeHistoryReadFailed:             {Meaning: "The history could not be read.", Action: "Try again; tell Shimo's support if it keeps happening."},
	CodeHistoryContentInvalid:         {Meaning: "The content of the history is wrong.", Action: "Try again; tell Shimo's support if it keeps happening."},
	CodeHistoryUsersFailed:            {Meaning: "The users who made the history could not be read.", Action: "Try again; tell Shimo's support if it keeps happening."},
	CodeFileCreateParameters:          {Meaning: "The parameters for creating a file are wrong.", Action: "Correct the parameters as the message tells.", Final: true},
	CodeFileContentInitFailed:         {Meaning: "The content of the file could not be initialised.", Action: "Try again; tell Shimo's support if it keeps happening."},
	CodeFileInfoCreateFailed:          {Meaning: "The record of the file could not be created.", Action: "Try again; tell Shimo's support if it keeps happening."},
	CodeFileHistoryCreateFailed:       {Meaning: "The history of the file could not be created.", Action: "Try again; tell Shimo's support if it keeps happening."},
	CodeFileContentNotInitialised:     {Meaning: "The content of the file is not initialised, or its initialisation failed.", Action: "Wait for the import to end, do not open a file whose creation failed, and check that the integrator's object storage works."},
	CodeFileContentInitError:          {Meaning: "An error occurred while the content of the file was initialised.", Action: "Tell Shimo's support.", Final: true},
	CodeFileTypeUnknown:               {Meaning: "The type of the file is not known.", Action: "Check the type of the file.", Final: true},
	CodeFileExists:                    {Meaning: "A file with this identifier exists already.", Action: "Check the identifier of the file, and choose another for a new one.", Final: true},
	CodeFileNotFound:                  {Kind: collab.ErrNotFound, Meaning: "The file does not exist.", Action: "Open the file only after its creation or import has succeeded.", Final: true},
	CodeCopySourceUnavailable:         {Meaning: "The content of the source file could not be read.", Action: "Try again; tell Shimo's support if it keeps happening."},
	CodeCopyTaskMissing:               {Meaning: "The target file exists, but no task that copies it.", Action: "If it keeps happening, delete the target file and copy again.", Final: true},
	CodeCopyFailed:                    {Meaning: "The copy failed.", Action: "Start a new copy; Shimo removes the record of the target file.", Final: true},
	CodeCopyTaskUnreadable:            {Meaning: "The task that copies the file could not be read.", Action: "Try again; tell Shimo's support if it keeps happening."},
	CodeCopyRunning:                   {Meaning: "The copy is still being made.", Action: "Send the same request again later."},
	CodeCopyStateUnknown:              {Meaning: "The state of the task that copies the file is not known.", Action: "Try again; tell Shimo's support if it keeps happening."},
	CodePreviewConverting:             {Meaning: "The preview is already being created.", Action: "Wait, and do not create several previews of a file at the same time."},
	CodePreviewImportError:            {Meaning: "An error occurred while the file was read for the preview.", Action: "Try again."},
	CodePreviewImportFailed:           {Meaning: "The file could not be read for the preview.", Action: "Check that the format of the file is right.", Final: true},
	CodePreviewTypeUnsupported:        {Meaning: "Files of this type cannot be previewed.", Action: "Do not offer a preview for files of this type.", Final: true},
	CodePreviewDownloadFailed:         {Meaning: "The file could not be downloaded for the preview.", Action: "Check the download address that the integrator's file callback returns.", Final: true},
	CodePreviewUnknownError:           {Meaning: "An unknown error occurred.", Action: "Read the message, and try again; this usually helps."},
	CodePreviewPasswordProtected:      {Meaning: "The file is protected by a password.", Action: "Ask for a file without a password.", Final: true},
	CodePreviewImageInvalid:           {Meaning: "The format of the image is not right.", Action: "Check that the format of the file is right.", Final: true},
	CodePreviewTooLarge:               {Meaning: "The file is too large for a preview.", Action: "Split the file before creating previews.", Final: true},
	CodePreviewContentTooLarge:        {Meaning: "The file is too large for a preview.", Action: "Split the file before creating previews.", Final: true},
	CodePreviewTimeout:                {Meaning: "The preview took too long to make.", Action: "Try again."},
	CodeRevisionsReadFailed:           {Meaning: "The revisions could not be read.", Action: "Try again; tell Shimo's support if it keeps happening."},
	CodeRevisionUsersFailed:           {Meaning: "The users who made the revisions could not be read.", Action: "Try again; tell Shimo's support if it keeps happening."},
	CodeImportParameters:              {Meaning: "The parameters of the import are wrong.", Action: "Correct the parameters as the message tells.", Final: true},
	CodeImportFailed:                  {Meaning: "The import failed.", Action: "Try again; tell Shimo's support if it keeps happening."},
	CodeImportForbidden:               {Kind: collab.ErrPermission, Meaning: "The user has no right to import the file.", Action: "Check that the user is signed in and has the right to the file.", Final: true},
	CodeImportProgressParameters:      {Meaning: "The parameters for reading the progress of an import are wrong.", Action: "Correct the parameters as the message tells.", Final: true},
	CodeImportProgressFailed:          {Meaning: "The progress of the import could not be read.", Action: "Try again; tell Shimo's support if it keeps happening."},
	CodeExportParameters:              {Meaning: "The parameters of the export are wrong.", Action: "Correct the parameters as the message tells.", Final: true},
	CodeExportFailed:                  {Meaning: "The export failed.", Action: "Try again; tell Shimo's support if it keeps happening."},
	CodeExportProgressParameters:      {Meaning: "The parameters for reading the progress of an export are wrong.", Action: "Correct the parameters as the message tells.", Final: true},
	CodeExportProgressFailed:          {Meaning: "The progress of the export could not be read.", Action: "Try again; tell Shimo's support if it keeps happening."},
	CodeImportProgressNotFound:        {Kind: collab.ErrNotFound, Meaning: "There is no progress for this import.", Action: "Check that an import was started for the file.", Final: true},
	CodeImportResultExpired:           {Meaning: "The result of the import has expired.", Action: "Start the import again.", Final: true},
	CodeExportSourceUnsupported:       {Meaning: "Files of this type cannot be exported.", Action: "Do not export files of this type; ask Shimo if it is needed.", Final: true},
	CodeExportFormatUnsupported:       {Meaning: "The file cannot be exported to this format.", Action: "Choose another format.", Final: true},
	CodeImportRepeated:                {Meaning: "The file has been imported already.", Action: "Upload the file again, and import it then.", Final: true},
	CodeImportUnsupported:             {Meaning: "The file cannot be imported.", Action: "Check the name and the type of the file.", Final: true},
	CodeImportNotStarted:              {Meaning: "No task was started for this import.", Action: "Start an import first.", Final: true},
	CodeImportTooLarge:                {Meaning: "The file is too large to be imported.", Action: "Split the file before importing it.", Final: true},
	CodeImportSizeInvalid:             {Meaning: "The size of the file is not valid.", Action: "Check that the file is not empty.", Final: true},
	CodeExportForbidden:               {Kind: collab.ErrPermission, Meaning: "The user has no right to export the file.", Action: "Check that the user may export the file.", Final: true},
	CodeExportTaskNotFound:            {Kind: collab.ErrNotFound, Meaning: "The export was not started, or its task has expired.", Action: "Start the export again.", Final: true},
	CodeExportResultInvalid:           {Meaning: "The result of the export cannot be read, or has expired.", Action: "Start the export again.", Final: true},
	CodeImportResultInvalid:           {Meaning: "The result of the import cannot be read, or has expired.", Action: "Start the import again.", Final: true},
	CodeSpreadsheetPasswordProtected:  {Meaning: "The spreadsheet is protected by a password.", Action: "Remove the password of the file before importing it.", Final: true},
	CodeSpreadsheetDataTooLarge:       {Meaning: "The data of the spreadsheet take up more than 80 MB.", Action: "Split the file before importing it.", Final: true},
	CodeSpreadsheetLinksDead:          {Meaning: "The spreadsheet has dead links within itself.", Action: "Delete the dead links before importing the file.", Final: true},
	CodeSpreadsheetTooLarge:           {Meaning: "The spreadsheet is too large to be read.", Action: "Delete superfluous data and blank rows and columns before importing the file.", Final: true},
	CodeSpreadsheetStrictOoxml:        {Meaning: "The spreadsheet is in the Strict Open XML format, which cannot be imported.", Action: "Save the file as an Excel workbook (xlsx) before importing it.", Final: true},
	CodeSpreadsheetFormatMismatch:     {Meaning: "The format of the file does not fit its extension.", Action: "Check the file.", Final: true},
	CodeSpreadsheetXlsb:               {Meaning: "The spreadsheet is in the XLSB format, which cannot be imported.", Action: "Save the file as an Excel workbook (xlsx) before importing it.", Final: true},
	CodeSheetTooManyCells:             {Meaning: "A sheet has more than 2 million cells.", Action: "Split the file before importing it.", Final: true},
	CodeSpreadsheetTooManyCells:       {Meaning: "The spreadsheet has more than 5 million cells in total.", Action: "Split the file before importing it.", Final: true},
	CodeImportExportError:             {Meaning: "An error occurred during the import or the export.", Action: "Start the import or the export again."},
	CodeImportDataTooLarge:            {Meaning: "The file is too large, and its data cannot be read.", Action: "Split the file before importing it.", Final: true},
	CodeExportTooManyRows:             {Meaning: "The sheet has more rows than Excel allows.", Action: "Delete superfluous blank rows before exporting the file.", Final: true},
	CodeExportTooLarge:                {Meaning: "The file is too large, or has too many images, to be exported.", Action: "Split the spreadsheet, and export the parts one by one.", Final: true},
	CodeExportSheetNameInvalid:        {Meaning: "The name of a sheet has characters that Excel does not allow.", Action: "Remove the characters / \\ ? * : ' ] [ from the names of the sheets.", Final: true},
	CodeServiceBusy:                   {Meaning: "The service is busy.", Action: "Try again later."},
	CodePasswordWrong:                 {Meaning: "The password of the file is wrong.", Action: "Enter the right password.", Final: true},
	CodeExportImageLimit:              {Meaning: "The file exceeds the limits of an export to an image.", Action: "Choose another format.", Final: true},
}
