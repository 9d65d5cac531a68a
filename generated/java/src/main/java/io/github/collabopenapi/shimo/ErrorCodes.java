package io.github.collabopenapi.shimo;

import io.github.collabopenapi.ErrorCode;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the application error codes mean, and what to do about them. */
final class ErrorCodes {
  static final Map<String, ErrorCode> ALL = Map.copyOf(all());

  private ErrorCodes() {}

  private static Map<String, ErrorCode> all() {
    Map<String, ErrorCode> codes = new LinkedHashMap<>();
    codes.put(
        "10001",
        new ErrorCode(
            "The callback URL of the app is not valid.",
            "Check the callback URL of the app, and set it with updateAppEndpointUrl.",
            false));
    codes.put(
        "10002",
        new ErrorCode(
            ErrorCode.Kind.OTHER,
            "The integrator's server answered 404 to the request for a file.",
            "Check the integrator's callback that returns the details of a file.",
            false));
    codes.put(
        "10003",
        new ErrorCode(
            ErrorCode.Kind.OTHER,
            "The integrator's server answered 404 to the request for the current user.",
            "Check the integrator's callback that returns the current user.",
            false));
    codes.put(
        "10004",
        new ErrorCode(
            ErrorCode.Kind.OTHER,
            "The integrator's server answered 404 to the request for a given user.",
            "Check the integrator's callback that returns a given user.",
            false));
    codes.put(
        "10005",
        new ErrorCode(
            ErrorCode.Kind.OTHER,
            "The integrator's server answered 404 to the request for a list of users.",
            "Check the integrator's callback that lists users.",
            false));
    codes.put(
        "10006",
        new ErrorCode(
            ErrorCode.Kind.OTHER,
            "The integrator's server answered 404 to the request for the collaborators of a file.",
            "Check the integrator's callback that lists the collaborators of a file.",
            false));
    codes.put(
        "10007",
        new ErrorCode(
            ErrorCode.Kind.OTHER,
            "The integrator's server answered 404 to the request for recent contacts.",
            "Check the integrator's callback that lists recent contacts.",
            false));
    codes.put(
        "10008",
        new ErrorCode(
            ErrorCode.Kind.OTHER,
            "The integrator's server answered 404 to the request for recently used files.",
            "Check the integrator's callback that lists recently used files.",
            false));
    codes.put(
        "10009",
        new ErrorCode(
            ErrorCode.Kind.OTHER,
            "The integrator's server answered with a status of 400 or above.",
            "Check the callback that the message names.",
            false));
    codes.put(
        "10010",
        new ErrorCode(
            ErrorCode.Kind.OTHER,
            "The integrator's server answered with a status other than 200.",
            "Let the callback answer with HTTP status 200, the only one that counts as a success.",
            false));
    codes.put(
        "10011",
        new ErrorCode(
            ErrorCode.Kind.OTHER,
            "The integrator's server did not answer with valid JSON.",
            "Let the callback return JSON with the documented fields and types.",
            false));
    codes.put(
        "10012",
        new ErrorCode(
            ErrorCode.Kind.OTHER,
            "The integrator's server described a file in an unexpected form.",
            "Check the integrator's callback that returns the details of a file.",
            false));
    codes.put(
        "10013",
        new ErrorCode(
            ErrorCode.Kind.OTHER,
            "The integrator's server named an unexpected type of file.",
            "Compare the type of file that the callback returns with the documented ones.",
            false));
    codes.put(
        "10014",
        new ErrorCode(
            ErrorCode.Kind.OTHER,
            "The integrator's server described a user in an unexpected form.",
            "Compare the user that the callback returns with the documented form.",
            false));
    codes.put(
        "10015",
        new ErrorCode(
            ErrorCode.Kind.OTHER,
            "Shimo could not reach the integrator's server.",
            "Check that the Shimo servers can reach the host of the callback URL, then try again.",
            true));
    codes.put(
        "20001",
        new ErrorCode(
            "The parameters for creating an app are wrong.",
            "Correct the parameters as the message tells.",
            false));
    codes.put(
        "20002",
        new ErrorCode(
            "The app could not be created.",
            "Try again; tell Shimo's support if it keeps happening.",
            true));
    codes.put(
        "20003",
        new ErrorCode(
            "The parameters for changing an app are wrong.",
            "Correct the parameters as the message tells.",
            false));
    codes.put(
        "20004",
        new ErrorCode(
            "The app could not be changed.",
            "Try again; tell Shimo's support if it keeps happening.",
            true));
    codes.put(
        "20005",
        new ErrorCode(
            ErrorCode.Kind.NOT_FOUND,
            "The app does not exist.",
            "Check the AppId in the URL.",
            false));
    codes.put(
        "30001",
        new ErrorCode(
            "The parameters for creating an account are wrong.",
            "Correct the parameters as the message tells.",
            false));
    codes.put(
        "30002",
        new ErrorCode(
            "The account could not be created.",
            "Try again; tell Shimo's support if it keeps happening.",
            true));
    codes.put(
        "30003",
        new ErrorCode(
            "The parameters for signing in are wrong.",
            "Correct the parameters as the message tells.",
            false));
    codes.put(
        "30004",
        new ErrorCode(
            "The sign-in could not be verified.",
            "Try again; tell Shimo's support if it keeps happening.",
            true));
    codes.put(
        "30005",
        new ErrorCode(
            "The token could not be made.",
            "Try again; tell Shimo's support if it keeps happening.",
            true));
    codes.put(
        "30006",
        new ErrorCode(
            "The account and the password do not match.",
            "Check the account and the password.",
            false));
    codes.put(
        "30007",
        new ErrorCode(
            "The parameters for changing the password are wrong.",
            "Correct the parameters as the message tells.",
            false));
    codes.put(
        "30008",
        new ErrorCode(
            "The password could not be changed.",
            "Try again; tell Shimo's support if it keeps happening.",
            true));
    codes.put(
        "60010",
        new ErrorCode(
            "The parameters for reading the history are wrong.",
            "Correct the parameters as the message tells.",
            false));
    codes.put(
        "60011",
        new ErrorCode(
            "The history could not be read.",
            "Try again; tell Shimo's support if it keeps happening.",
            true));
    codes.put(
        "60012",
        new ErrorCode(
            "The content of the history is wrong.",
            "Try again; tell Shimo's support if it keeps happening.",
            true));
    codes.put(
        "60014",
        new ErrorCode(
            "The users who made the history could not be read.",
            "Try again; tell Shimo's support if it keeps happening.",
            true));
    codes.put(
        "70001",
        new ErrorCode(
            "The parameters for creating a file are wrong.",
            "Correct the parameters as the message tells.",
            false));
    codes.put(
        "70003",
        new ErrorCode(
            "The content of the file could not be initialised.",
            "Try again; tell Shimo's support if it keeps happening.",
            true));
    codes.put(
        "70004",
        new ErrorCode(
            "The record of the file could not be created.",
            "Try again; tell Shimo's support if it keeps happening.",
            true));
    codes.put(
        "70005",
        new ErrorCode(
            "The history of the file could not be created.",
            "Try again; tell Shimo's support if it keeps happening.",
            true));
    codes.put(
        "70006",
        new ErrorCode(
            "The content of the file is not initialised, or its initialisation failed.",
            "Wait for the import to end, do not open a file whose creation failed, and check"
                + " that the integrator's object storage works.",
            true));
    codes.put(
        "70007",
        new ErrorCode(
            "An error occurred while the content of the file was initialised.",
            "Tell Shimo's support.",
            false));
    codes.put(
        "70008",
        new ErrorCode("The type of the file is not known.", "Check the type of the file.", false));
    codes.put(
        "70012",
        new ErrorCode(
            "A file with this identifier exists already.",
            "Check the identifier of the file, and choose another for a new one.",
            false));
    codes.put(
        "70013",
        new ErrorCode(
            ErrorCode.Kind.NOT_FOUND,
            "The file does not exist.",
            "Open the file only after its creation or import has succeeded.",
            false));
    codes.put(
        "70015",
        new ErrorCode(
            "The content of the source file could not be read.",
            "Try again; tell Shimo's support if it keeps happening.",
            true));
    codes.put(
        "70016",
        new ErrorCode(
            "The target file exists, but no task that copies it.",
            "If it keeps happening, delete the target file and copy again.",
            false));
    codes.put(
        "70017",
        new ErrorCode(
            "The copy failed.",
            "Start a new copy; Shimo removes the record of the target file.",
            false));
    codes.put(
        "70018",
        new ErrorCode(
            "The task that copies the file could not be read.",
            "Try again; tell Shimo's support if it keeps happening.",
            true));
    codes.put(
        "70019",
        new ErrorCode("The copy is still being made.", "Send the same request again later.", true));
    codes.put(
        "70020",
        new ErrorCode(
            "The state of the task that copies the file is not known.",
            "Try again; tell Shimo's support if it keeps happening.",
            true));
    codes.put(
        "90028",
        new ErrorCode(
            "The preview is already being created.",
            "Wait, and do not create several previews of a file at the same time.",
            true));
    codes.put(
        "90031",
        new ErrorCode(
            "An error occurred while the file was read for the preview.", "Try again.", true));
    codes.put(
        "90032",
        new ErrorCode(
            "The file could not be read for the preview.",
            "Check that the format of the file is right.",
            false));
    codes.put(
        "90033",
        new ErrorCode(
            "Files of this type cannot be previewed.",
            "Do not offer a preview for files of this type.",
            false));
    codes.put(
        "90035",
        new ErrorCode(
            "The file could not be downloaded for the preview.",
            "Check the download address that the integrator's file callback returns.",
            false));
    codes.put(
        "90040",
        new ErrorCode(
            "An unknown error occurred.",
            "Read the message, and try again; this usually helps.",
            true));
    codes.put(
        "90042",
        new ErrorCode(
            "The file is protected by a password.", "Ask for a file without a password.", false));
    codes.put(
        "90043",
        new ErrorCode(
            "The format of the image is not right.",
            "Check that the format of the file is right.",
            false));
    codes.put(
        "90050",
        new ErrorCode(
            "The file is too large for a preview.",
            "Split the file before creating previews.",
            false));
    codes.put(
        "90052",
        new ErrorCode(
            "The file is too large for a preview.",
            "Split the file before creating previews.",
            false));
    codes.put("90054", new ErrorCode("The preview took too long to make.", "Try again.", true));
    codes.put(
        "100002",
        new ErrorCode(
            "The revisions could not be read.",
            "Try again; tell Shimo's support if it keeps happening.",
            true));
    codes.put(
        "100003",
        new ErrorCode(
            "The users who made the revisions could not be read.",
            "Try again; tell Shimo's support if it keeps happening.",
            true));
    codes.put(
        "120001",
        new ErrorCode(
            "The parameters of the import are wrong.",
            "Correct the parameters as the message tells.",
            false));
    codes.put(
        "120002",
        new ErrorCode(
            "The import failed.", "Try again; tell Shimo's support if it keeps happening.", true));
    codes.put(
        "120003",
        new ErrorCode(
            ErrorCode.Kind.PERMISSION,
            "The user has no right to import the file.",
            "Check that the user is signed in and has the right to the file.",
            false));
    codes.put(
        "120004",
        new ErrorCode(
            "The parameters for reading the progress of an import are wrong.",
            "Correct the parameters as the message tells.",
            false));
    codes.put(
        "120005",
        new ErrorCode(
            "The progress of the import could not be read.",
            "Try again; tell Shimo's support if it keeps happening.",
            true));
    codes.put(
        "120006",
        new ErrorCode(
            "The parameters of the export are wrong.",
            "Correct the parameters as the message tells.",
            false));
    codes.put(
        "120007",
        new ErrorCode(
            "The export failed.", "Try again; tell Shimo's support if it keeps happening.", true));
    codes.put(
        "120008",
        new ErrorCode(
            "The parameters for reading the progress of an export are wrong.",
            "Correct the parameters as the message tells.",
            false));
    codes.put(
        "120009",
        new ErrorCode(
            "The progress of the export could not be read.",
            "Try again; tell Shimo's support if it keeps happening.",
            true));
    codes.put(
        "120010",
        new ErrorCode(
            ErrorCode.Kind.NOT_FOUND,
            "There is no progress for this import.",
            "Check that an import was started for the file.",
            false));
    codes.put(
        "120011",
        new ErrorCode("The result of the import has expired.", "Start the import again.", false));
    codes.put(
        "120012",
        new ErrorCode(
            "Files of this type cannot be exported.",
            "Do not export files of this type; ask Shimo if it is needed.",
            false));
    codes.put(
        "120013",
        new ErrorCode(
            "The file cannot be exported to this format.", "Choose another format.", false));
    codes.put(
        "120015",
        new ErrorCode(
            "The file has been imported already.",
            "Upload the file again, and import it then.",
            false));
    codes.put(
        "120016",
        new ErrorCode(
            "The file cannot be imported.", "Check the name and the type of the file.", false));
    codes.put(
        "120017",
        new ErrorCode("No task was started for this import.", "Start an import first.", false));
    codes.put(
        "120018",
        new ErrorCode(
            "The file is too large to be imported.", "Split the file before importing it.", false));
    codes.put(
        "120019",
        new ErrorCode(
            "The size of the file is not valid.", "Check that the file is not empty.", false));
    codes.put(
        "120020",
        new ErrorCode(
            ErrorCode.Kind.PERMISSION,
            "The user has no right to export the file.",
            "Check that the user may export the file.",
            false));
    codes.put(
        "120022",
        new ErrorCode(
            ErrorCode.Kind.NOT_FOUND,
            "The export was not started, or its task has expired.",
            "Start the export again.",
            false));
    codes.put(
        "120023",
        new ErrorCode(
            "The result of the export cannot be read, or has expired.",
            "Start the export again.",
            false));
    codes.put(
        "120024",
        new ErrorCode(
            "The result of the import cannot be read, or has expired.",
            "Start the import again.",
            false));
    codes.put(
        "120502",
        new ErrorCode(
            "The spreadsheet is protected by a password.",
            "Remove the password of the file before importing it.",
            false));
    codes.put(
        "120503",
        new ErrorCode(
            "The data of the spreadsheet take up more than 80 MB.",
            "Split the file before importing it.",
            false));
    codes.put(
        "120504",
        new ErrorCode(
            "The spreadsheet has dead links within itself.",
            "Delete the dead links before importing the file.",
            false));
    codes.put(
        "120505",
        new ErrorCode(
            "The spreadsheet is too large to be read.",
            "Delete superfluous data and blank rows and columns before importing the file.",
            false));
    codes.put(
        "120506",
        new ErrorCode(
            "The spreadsheet is in the Strict Open XML format, which cannot be imported.",
            "Save the file as an Excel workbook (xlsx) before importing it.",
            false));
    codes.put(
        "120507",
        new ErrorCode(
            "The format of the file does not fit its extension.", "Check the file.", false));
    codes.put(
        "120508",
        new ErrorCode(
            "The spreadsheet is in the XLSB format, which cannot be imported.",
            "Save the file as an Excel workbook (xlsx) before importing it.",
            false));
    codes.put(
        "120509",
        new ErrorCode(
            "A sheet has more than 2 million cells.",
            "Split the file before importing it.",
            false));
    codes.put(
        "120510",
        new ErrorCode(
            "The spreadsheet has more than 5 million cells in total.",
            "Split the file before importing it.",
            false));
    codes.put(
        "120511",
        new ErrorCode(
            "An error occurred during the import or the export.",
            "Start the import or the export again.",
            true));
    codes.put(
        "120512",
        new ErrorCode(
            "The file is too large, and its data cannot be read.",
            "Split the file before importing it.",
            false));
    codes.put(
        "120513",
        new ErrorCode(
            "The sheet has more rows than Excel allows.",
            "Delete superfluous blank rows before exporting the file.",
            false));
    codes.put(
        "120514",
        new ErrorCode(
            "The file is too large, or has too many images, to be exported.",
            "Split the spreadsheet, and export the parts one by one.",
            false));
    codes.put(
        "120515",
        new ErrorCode(
            "The name of a sheet has characters that Excel does not allow.",
            "Remove the characters / \\ ? * : ' ] [ from the names of the sheets.",
            false));
    codes.put("120516", new ErrorCode("The service is busy.", "Try again later.", true));
    codes.put(
        "120517",
        new ErrorCode("The password of the file is wrong.", "Enter the right password.", false));
    codes.put(
        "120518",
        new ErrorCode(
            "The file exceeds the limits of an export to an image.",
            "Choose another format.",
            false));
    return codes;
  }
}
