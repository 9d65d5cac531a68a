/** Application error codes of Shimo documents. */
import type { ErrorCodes } from '../runtime/operation.ts';

/** Codes that the vendor is known to send. Others may come. */
export type ShimoErrorCode =
  | 10001
  | 10002
  | 10003
  | 10004
  | 10005
  | 10006
  | 10007
  | 10008
  | 10009
  | 10010
  | 10011
  | 10012
  | 10013
  | 10014
  | 10015
  | 20001
  | 20002
  | 20003
  | 20004
  | 20005
  | 30001
  | 30002
  | 30003
  | 30004
  | 30005
  | 30006
  | 30007
  | 30008
  | 60010
  | 60011
  | 60012
  | 60014
  | 70001
  | 70003
  | 70004
  | 70005
  | 70006
  | 70007
  | 70008
  | 70012
  | 70013
  | 70015
  | 70016
  | 70017
  | 70018
  | 70019
  | 70020
  | '90028'
  | '90031'
  | '90032'
  | '90033'
  | '90035'
  | '90040'
  | '90042'
  | '90043'
  | '90050'
  | '90052'
  | '90054'
  | 100002
  | 100003
  | 120001
  | 120002
  | 120003
  | 120004
  | 120005
  | 120006
  | 120007
  | 120008
  | 120009
  | 120010
  | 120011
  | 120012
  | 120013
  | 120015
  | 120016
  | 120017
  | 120018
  | 120019
  | 120020
  | 120022
  | 120023
  | 120024
  | 120502
  | 120503
  | 120504
  | 120505
  | 120506
  | 120507
  | 120508
  | 120509
  | 120510
  | 120511
  | 120512
  | 120513
  | 120514
  | 120515
  | 120516
  | 120517
  | 120518
  | (number & {})
  | (string & {});

/** What they mean and what to do about them. */
export const errorCodes: ErrorCodes = {
  '10001': {
    name: 'InvalidEndpoint',
    meaning: 'The callback URL of the app is not valid.',
    action: 'Check the callback URL of the app, and set it with updateAppEndpointUrl.',
    retry: false,
  },
  '10002': {
    name: 'FileCallbackNotFound',
    meaning: "The integrator's server answered 404 to the request for a file.",
    action: "Check the integrator's callback that returns the details of a file.",
    retry: false,
    like: 0,
  },
  '10003': {
    name: 'CurrentUserCallbackNotFound',
    meaning: "The integrator's server answered 404 to the request for the current user.",
    action: "Check the integrator's callback that returns the current user.",
    retry: false,
    like: 0,
  },
  '10004': {
    name: 'UserCallbackNotFound',
    meaning: "The integrator's server answered 404 to the request for a given user.",
    action: "Check the integrator's callback that returns a given user.",
    retry: false,
    like: 0,
  },
  '10005': {
    name: 'UsersCallbackNotFound',
    meaning: "The integrator's server answered 404 to the request for a list of users.",
    action: "Check the integrator's callback that lists users.",
    retry: false,
    like: 0,
  },
  '10006': {
    name: 'CollaboratorsCallbackNotFound',
    meaning: "The integrator's server answered 404 to the request for the collaborators of a file.",
    action: "Check the integrator's callback that lists the collaborators of a file.",
    retry: false,
    like: 0,
  },
  '10007': {
    name: 'ContactsCallbackNotFound',
    meaning: "The integrator's server answered 404 to the request for recent contacts.",
    action: "Check the integrator's callback that lists recent contacts.",
    retry: false,
    like: 0,
  },
  '10008': {
    name: 'RecentFilesCallbackNotFound',
    meaning: "The integrator's server answered 404 to the request for recently used files.",
    action: "Check the integrator's callback that lists recently used files.",
    retry: false,
    like: 0,
  },
  '10009': {
    name: 'CallbackFailed',
    meaning: "The integrator's server answered with a status of 400 or above.",
    action: 'Check the callback that the message names.',
    retry: false,
    like: 0,
  },
  '10010': {
    name: 'CallbackStatusUnexpected',
    meaning: "The integrator's server answered with a status other than 200.",
    action: 'Let the callback answer with HTTP status 200, the only one that counts as a success.',
    retry: false,
    like: 0,
  },
  '10011': {
    name: 'CallbackNotJson',
    meaning: "The integrator's server did not answer with valid JSON.",
    action: 'Let the callback return JSON with the documented fields and types.',
    retry: false,
    like: 0,
  },
  '10012': {
    name: 'CallbackFileInvalid',
    meaning: "The integrator's server described a file in an unexpected form.",
    action: "Check the integrator's callback that returns the details of a file.",
    retry: false,
    like: 0,
  },
  '10013': {
    name: 'CallbackFileTypeInvalid',
    meaning: "The integrator's server named an unexpected type of file.",
    action: 'Compare the type of file that the callback returns with the documented ones.',
    retry: false,
    like: 0,
  },
  '10014': {
    name: 'CallbackUserInvalid',
    meaning: "The integrator's server described a user in an unexpected form.",
    action: 'Compare the user that the callback returns with the documented form.',
    retry: false,
    like: 0,
  },
  '10015': {
    name: 'CallbackUnreachable',
    meaning: "Shimo could not reach the integrator's server.",
    action: 'Check that the Shimo servers can reach the host of the callback URL, then try again.',
    retry: true,
    like: 0,
  },
  '20001': {
    name: 'AppCreateParameters',
    meaning: 'The parameters for creating an app are wrong.',
    action: 'Correct the parameters as the message tells.',
    retry: false,
  },
  '20002': {
    name: 'AppCreateFailed',
    meaning: 'The app could not be created.',
    action: "Try again; tell Shimo's support if it keeps happening.",
    retry: true,
  },
  '20003': {
    name: 'AppUpdateParameters',
    meaning: 'The parameters for changing an app are wrong.',
    action: 'Correct the parameters as the message tells.',
    retry: false,
  },
  '20004': {
    name: 'AppUpdateFailed',
    meaning: 'The app could not be changed.',
    action: "Try again; tell Shimo's support if it keeps happening.",
    retry: true,
  },
  '20005': {
    name: 'AppNotFound',
    meaning: 'The app does not exist.',
    action: 'Check the AppId in the URL.',
    retry: false,
    like: 404,
  },
  '30001': {
    name: 'AccountCreateParameters',
    meaning: 'The parameters for creating an account are wrong.',
    action: 'Correct the parameters as the message tells.',
    retry: false,
  },
  '30002': {
    name: 'AccountCreateFailed',
    meaning: 'The account could not be created.',
    action: "Try again; tell Shimo's support if it keeps happening.",
    retry: true,
  },
  '30003': {
    name: 'LoginParameters',
    meaning: 'The parameters for signing in are wrong.',
    action: 'Correct the parameters as the message tells.',
    retry: false,
  },
  '30004': {
    name: 'LoginFailed',
    meaning: 'The sign-in could not be verified.',
    action: "Try again; tell Shimo's support if it keeps happening.",
    retry: true,
  },
  '30005': {
    name: 'TokenCreateFailed',
    meaning: 'The token could not be made.',
    action: "Try again; tell Shimo's support if it keeps happening.",
    retry: true,
  },
  '30006': {
    name: 'PasswordMismatch',
    meaning: 'The account and the password do not match.',
    action: 'Check the account and the password.',
    retry: false,
  },
  '30007': {
    name: 'PasswordChangeParameters',
    meaning: 'The parameters for changing the password are wrong.',
    action: 'Correct the parameters as the message tells.',
    retry: false,
  },
  '30008': {
    name: 'PasswordChangeFailed',
    meaning: 'The password could not be changed.',
    action: "Try again; tell Shimo's support if it keeps happening.",
    retry: true,
  },
  '60010': {
    name: 'HistoryParameters',
    meaning: 'The parameters for reading the history are wrong.',
    action: 'Correct the parameters as the message tells.',
    retry: false,
  },
  '60011': {
    name: 'HistoryReadFailed',
    meaning: 'The history could not be read.',
    action: "Try again; tell Shimo's support if it keeps happening.",
    retry: true,
  },
  '60012': {
    name: 'HistoryContentInvalid',
    meaning: 'The content of the history is wrong.',
    action: "Try again; tell Shimo's support if it keeps happening.",
    retry: true,
  },
  '60014': {
    name: 'HistoryUsersFailed',
    meaning: 'The users who made the history could not be read.',
    action: "Try again; tell Shimo's support if it keeps happening.",
    retry: true,
  },
  '70001': {
    name: 'FileCreateParameters',
    meaning: 'The parameters for creating a file are wrong.',
    action: 'Correct the parameters as the message tells.',
    retry: false,
  },
  '70003': {
    name: 'FileContentInitFailed',
    meaning: 'The content of the file could not be initialised.',
    action: "Try again; tell Shimo's support if it keeps happening.",
    retry: true,
  },
  '70004': {
    name: 'FileInfoCreateFailed',
    meaning: 'The record of the file could not be created.',
    action: "Try again; tell Shimo's support if it keeps happening.",
    retry: true,
  },
  '70005': {
    name: 'FileHistoryCreateFailed',
    meaning: 'The history of the file could not be created.',
    action: "Try again; tell Shimo's support if it keeps happening.",
    retry: true,
  },
  '70006': {
    name: 'FileContentNotInitialised',
    meaning: 'The content of the file is not initialised, or its initialisation failed.',
    action:
      "Wait for the import to end, do not open a file whose creation failed, and check that the integrator's object storage works.",
    retry: true,
  },
  '70007': {
    name: 'FileContentInitError',
    meaning: 'An error occurred while the content of the file was initialised.',
    action: "Tell Shimo's support.",
    retry: false,
  },
  '70008': {
    name: 'FileTypeUnknown',
    meaning: 'The type of the file is not known.',
    action: 'Check the type of the file.',
    retry: false,
  },
  '70012': {
    name: 'FileExists',
    meaning: 'A file with this identifier exists already.',
    action: 'Check the identifier of the file, and choose another for a new one.',
    retry: false,
  },
  '70013': {
    name: 'FileNotFound',
    meaning: 'The file does not exist.',
    action: 'Open the file only after its creation or import has succeeded.',
    retry: false,
    like: 404,
  },
  '70015': {
    name: 'CopySourceUnavailable',
    meaning: 'The content of the source file could not be read.',
    action: "Try again; tell Shimo's support if it keeps happening.",
    retry: true,
  },
  '70016': {
    name: 'CopyTaskMissing',
    meaning: 'The target file exists, but no task that copies it.',
    action: 'If it keeps happening, delete the target file and copy again.',
    retry: false,
  },
  '70017': {
    name: 'CopyFailed',
    meaning: 'The copy failed.',
    action: 'Start a new copy; Shimo removes the record of the target file.',
    retry: false,
  },
  '70018': {
    name: 'CopyTaskUnreadable',
    meaning: 'The task that copies the file could not be read.',
    action: "Try again; tell Shimo's support if it keeps happening.",
    retry: true,
  },
  '70019': {
    name: 'CopyRunning',
    meaning: 'The copy is still being made.',
    action: 'Send the same request again later.',
    retry: true,
  },
  '70020': {
    name: 'CopyStateUnknown',
    meaning: 'The state of the task that copies the file is not known.',
    action: "Try again; tell Shimo's support if it keeps happening.",
    retry: true,
  },
  '90028': {
    name: 'PreviewConverting',
    meaning: 'The preview is already being created.',
    action: 'Wait, and do not create several previews of a file at the same time.',
    retry: true,
  },
  '90031': {
    name: 'PreviewImportError',
    meaning: 'An error occurred while the file was read for the preview.',
    action: 'Try again.',
    retry: true,
  },
  '90032': {
    name: 'PreviewImportFailed',
    meaning: 'The file could not be read for the preview.',
    action: 'Check that the format of the file is right.',
    retry: false,
  },
  '90033': {
    name: 'PreviewTypeUnsupported',
    meaning: 'Files of this type cannot be previewed.',
    action: 'Do not offer a preview for files of this type.',
    retry: false,
  },
  '90035': {
    name: 'PreviewDownloadFailed',
    meaning: 'The file could not be downloaded for the preview.',
    action: "Check the download address that the integrator's file callback returns.",
    retry: false,
  },
  '90040': {
    name: 'PreviewUnknownError',
    meaning: 'An unknown error occurred.',
    action: 'Read the message, and try again; this usually helps.',
    retry: true,
  },
  '90042': {
    name: 'PreviewPasswordProtected',
    meaning: 'The file is protected by a password.',
    action: 'Ask for a file without a password.',
    retry: false,
  },
  '90043': {
    name: 'PreviewImageInvalid',
    meaning: 'The format of the image is not right.',
    action: 'Check that the format of the file is right.',
    retry: false,
  },
  '90050': {
    name: 'PreviewTooLarge',
    meaning: 'The file is too large for a preview.',
    action: 'Split the file before creating previews.',
    retry: false,
  },
  '90052': {
    name: 'PreviewContentTooLarge',
    meaning: 'The file is too large for a preview.',
    action: 'Split the file before creating previews.',
    retry: false,
  },
  '90054': { name: 'PreviewTimeout', meaning: 'The preview took too long to make.', action: 'Try again.', retry: true },
  '100002': {
    name: 'RevisionsReadFailed',
    meaning: 'The revisions could not be read.',
    action: "Try again; tell Shimo's support if it keeps happening.",
    retry: true,
  },
  '100003': {
    name: 'RevisionUsersFailed',
    meaning: 'The users who made the revisions could not be read.',
    action: "Try again; tell Shimo's support if it keeps happening.",
    retry: true,
  },
  '120001': {
    name: 'ImportParameters',
    meaning: 'The parameters of the import are wrong.',
    action: 'Correct the parameters as the message tells.',
    retry: false,
  },
  '120002': {
    name: 'ImportFailed',
    meaning: 'The import failed.',
    action: "Try again; tell Shimo's support if it keeps happening.",
    retry: true,
  },
  '120003': {
    name: 'ImportForbidden',
    meaning: 'The user has no right to import the file.',
    action: 'Check that the user is signed in and has the right to the file.',
    retry: false,
    like: 403,
  },
  '120004': {
    name: 'ImportProgressParameters',
    meaning: 'The parameters for reading the progress of an import are wrong.',
    action: 'Correct the parameters as the message tells.',
    retry: false,
  },
  '120005': {
    name: 'ImportProgressFailed',
    meaning: 'The progress of the import could not be read.',
    action: "Try again; tell Shimo's support if it keeps happening.",
    retry: true,
  },
  '120006': {
    name: 'ExportParameters',
    meaning: 'The parameters of the export are wrong.',
    action: 'Correct the parameters as the message tells.',
    retry: false,
  },
  '120007': {
    name: 'ExportFailed',
    meaning: 'The export failed.',
    action: "Try again; tell Shimo's support if it keeps happening.",
    retry: true,
  },
  '120008': {
    name: 'ExportProgressParameters',
    meaning: 'The parameters for reading the progress of an export are wrong.',
    action: 'Correct the parameters as the message tells.',
    retry: false,
  },
  '120009': {
    name: 'ExportProgressFailed',
    meaning: 'The progress of the export could not be read.',
    action: "Try again; tell Shimo's support if it keeps happening.",
    retry: true,
  },
  '120010': {
    name: 'ImportProgressNotFound',
    meaning: 'There is no progress for this import.',
    action: 'Check that an import was started for the file.',
    retry: false,
    like: 404,
  },
  '120011': {
    name: 'ImportResultExpired',
    meaning: 'The result of the import has expired.',
    action: 'Start the import again.',
    retry: false,
  },
  '120012': {
    name: 'ExportSourceUnsupported',
    meaning: 'Files of this type cannot be exported.',
    action: 'Do not export files of this type; ask Shimo if it is needed.',
    retry: false,
  },
  '120013': {
    name: 'ExportFormatUnsupported',
    meaning: 'The file cannot be exported to this format.',
    action: 'Choose another format.',
    retry: false,
  },
  '120015': {
    name: 'ImportRepeated',
    meaning: 'The file has been imported already.',
    action: 'Upload the file again, and import it then.',
    retry: false,
  },
  '120016': {
    name: 'ImportUnsupported',
    meaning: 'The file cannot be imported.',
    action: 'Check the name and the type of the file.',
    retry: false,
  },
  '120017': {
    name: 'ImportNotStarted',
    meaning: 'No task was started for this import.',
    action: 'Start an import first.',
    retry: false,
  },
  '120018': {
    name: 'ImportTooLarge',
    meaning: 'The file is too large to be imported.',
    action: 'Split the file before importing it.',
    retry: false,
  },
  '120019': {
    name: 'ImportSizeInvalid',
    meaning: 'The size of the file is not valid.',
    action: 'Check that the file is not empty.',
    retry: false,
  },
  '120020': {
    name: 'ExportForbidden',
    meaning: 'The user has no right to export the file.',
    action: 'Check that the user may export the file.',
    retry: false,
    like: 403,
  },
  '120022': {
    name: 'ExportTaskNotFound',
    meaning: 'The export was not started, or its task has expired.',
    action: 'Start the export again.',
    retry: false,
    like: 404,
  },
  '120023': {
    name: 'ExportResultInvalid',
    meaning: 'The result of the export cannot be read, or has expired.',
    action: 'Start the export again.',
    retry: false,
  },
  '120024': {
    name: 'ImportResultInvalid',
    meaning: 'The result of the import cannot be read, or has expired.',
    action: 'Start the import again.',
    retry: false,
  },
  '120502': {
    name: 'SpreadsheetPasswordProtected',
    meaning: 'The spreadsheet is protected by a password.',
    action: 'Remove the password of the file before importing it.',
    retry: false,
  },
  '120503': {
    name: 'SpreadsheetDataTooLarge',
    meaning: 'The data of the spreadsheet take up more than 80 MB.',
    action: 'Split the file before importing it.',
    retry: false,
  },
  '120504': {
    name: 'SpreadsheetLinksDead',
    meaning: 'The spreadsheet has dead links within itself.',
    action: 'Delete the dead links before importing the file.',
    retry: false,
  },
  '120505': {
    name: 'SpreadsheetTooLarge',
    meaning: 'The spreadsheet is too large to be read.',
    action: 'Delete superfluous data and blank rows and columns before importing the file.',
    retry: false,
  },
  '120506': {
    name: 'SpreadsheetStrictOoxml',
    meaning: 'The spreadsheet is in the Strict Open XML format, which cannot be imported.',
    action: 'Save the file as an Excel workbook (xlsx) before importing it.',
    retry: false,
  },
  '120507': {
    name: 'SpreadsheetFormatMismatch',
    meaning: 'The format of the file does not fit its extension.',
    action: 'Check the file.',
    retry: false,
  },
  '120508': {
    name: 'SpreadsheetXlsb',
    meaning: 'The spreadsheet is in the XLSB format, which cannot be imported.',
    action: 'Save the file as an Excel workbook (xlsx) before importing it.',
    retry: false,
  },
  '120509': {
    name: 'SheetTooManyCells',
    meaning: 'A sheet has more than 2 million cells.',
    action: 'Split the file before importing it.',
    retry: false,
  },
  '120510': {
    name: 'SpreadsheetTooManyCells',
    meaning: 'The spreadsheet has more than 5 million cells in total.',
    action: 'Split the file before importing it.',
    retry: false,
  },
  '120511': {
    name: 'ImportExportError',
    meaning: 'An error occurred during the import or the export.',
    action: 'Start the import or the export again.',
    retry: true,
  },
  '120512': {
    name: 'ImportDataTooLarge',
    meaning: 'The file is too large, and its data cannot be read.',
    action: 'Split the file before importing it.',
    retry: false,
  },
  '120513': {
    name: 'ExportTooManyRows',
    meaning: 'The sheet has more rows than Excel allows.',
    action: 'Delete superfluous blank rows before exporting the file.',
    retry: false,
  },
  '120514': {
    name: 'ExportTooLarge',
    meaning: 'The file is too large, or has too many images, to be exported.',
    action: 'Split the spreadsheet, and export the parts one by one.',
    retry: false,
  },
  '120515': {
    name: 'ExportSheetNameInvalid',
    meaning: 'The name of a sheet has characters that Excel does not allow.',
    action: "Remove the characters / \\ ? * : ' ] [ from the names of the sheets.",
    retry: false,
  },
  '120516': { name: 'ServiceBusy', meaning: 'The service is busy.', action: 'Try again later.', retry: true },
  '120517': {
    name: 'PasswordWrong',
    meaning: 'The password of the file is wrong.',
    action: 'Enter the right password.',
    retry: false,
  },
  '120518': {
    name: 'ExportImageLimit',
    meaning: 'The file exceeds the limits of an export to an image.',
    action: 'Choose another format.',
    retry: false,
  },
};
