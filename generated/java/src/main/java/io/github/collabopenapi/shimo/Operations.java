package io.github.collabopenapi.shimo;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.collabopenapi.internal.Carrier;
import io.github.collabopenapi.internal.Condition;
import io.github.collabopenapi.internal.Envelope;
import io.github.collabopenapi.internal.Following;
import io.github.collabopenapi.internal.Operation;
import io.github.collabopenapi.internal.Paging;
import io.github.collabopenapi.internal.Reply;
import io.github.collabopenapi.internal.UploadRule;
import io.github.collabopenapi.shimo.model.App;
import io.github.collabopenapi.shimo.model.CommentCount;
import io.github.collabopenapi.shimo.model.CopyState;
import io.github.collabopenapi.shimo.model.ExportProgressData;
import io.github.collabopenapi.shimo.model.History;
import io.github.collabopenapi.shimo.model.HistoryPage;
import io.github.collabopenapi.shimo.model.ImportProgressData;
import io.github.collabopenapi.shimo.model.MentionList;
import io.github.collabopenapi.shimo.model.PlainText;
import io.github.collabopenapi.shimo.model.PreviewResult;
import io.github.collabopenapi.shimo.model.Revision;
import io.github.collabopenapi.shimo.model.SheetValues;
import io.github.collabopenapi.shimo.model.TableSheetsExport;
import io.github.collabopenapi.shimo.model.TaskReference;
import io.github.collabopenapi.shimo.model.User;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How the operations are sent and read. */
final class Operations {
  private static final List<List<Carrier>> SECURITY_1 =
      List.of(
          List.of(
              Carrier.header(Carrier.Kind.SIGNATURE, "X-Shimo-Signature"),
              Carrier.header(Carrier.Kind.TOKEN, "X-Shimo-Token")),
          List.of(
              Carrier.query(Carrier.Kind.SIGNATURE, "signature"),
              Carrier.query(Carrier.Kind.TOKEN, "token"),
              Carrier.query(Carrier.Kind.APP_ID, "appId")));

  private static final List<List<Carrier>> SECURITY_2 =
      List.of(
          List.of(
              Carrier.header(Carrier.Kind.SIGNATURE, "X-Shimo-Signature"),
              Carrier.header(Carrier.Kind.TOKEN, "X-Shimo-Token")),
          List.of(
              Carrier.query(Carrier.Kind.SIGNATURE, "signature"),
              Carrier.query(Carrier.Kind.TOKEN, "token")));

  private static final List<List<Carrier>> SECURITY_3 =
      List.of(
          List.of(
              Carrier.query(Carrier.Kind.SIGNATURE, "signature"),
              Carrier.query(Carrier.Kind.TOKEN, "token")));

  static final Operation<App> GET_APP =
      Operation.of("getApp", "GET", "/sdk/v2/api/license/apps/{appId}", Reply.json(App.class))
          .security(SECURITY_1)
          .retrySafe()
          .scope("license")
          .build();

  static final Operation<Void> UPDATE_APP_ENDPOINT_URL =
      Operation.of(
              "updateAppEndpointUrl",
              "PUT",
              "/sdk/v2/api/license/apps/{appId}/endpoint-url",
              Reply.none())
          .security(SECURITY_1)
          .retrySafe()
          .scope("license")
          .build();

  static final Operation<List<User>> LIST_USERS =
      Operation.of(
              "listUsers",
              "GET",
              "/sdk/v2/api/license/users",
              Reply.json(new TypeReference<List<User>>() {}))
          .security(SECURITY_1)
          .retrySafe()
          .scope("license")
          .build();

  static final Operation<Void> ACTIVATE_USERS =
      Operation.of("activateUsers", "POST", "/sdk/v2/api/license/users/activate", Reply.none())
          .security(SECURITY_1)
          .retrySafe()
          .scope("license")
          .build();

  static final Operation<Void> DEACTIVATE_USERS =
      Operation.of("deactivateUsers", "POST", "/sdk/v2/api/license/users/deactivate", Reply.none())
          .security(SECURITY_1)
          .retrySafe()
          .scope("license")
          .build();

  static final Operation<Void> SET_USER_STATUS =
      Operation.of("setUserStatus", "POST", "/sdk/v2/api/license/users/set-status", Reply.none())
          .security(SECURITY_1)
          .retrySafe()
          .scope("license")
          .build();

  static final Operation<Void> CREATE_FILE =
      Operation.of("createFile", "POST", "/sdk/v2/api/files", Reply.none())
          .security(SECURITY_1)
          .build();

  static final Operation<CopyState> COPY_FILE =
      Operation.of(
              "copyFile", "POST", "/sdk/v2/shimo-files/{fileId}/copy", Reply.json(CopyState.class))
          .alias("/sdk/v2/collab-files/{fileId}/copy")
          .security(SECURITY_1)
          .retrySafe()
          .envelope(
              new Envelope(
                  List.of(Condition.status(204)),
                  List.of(Condition.status(200), Condition.at("/code", 70019)),
                  "/code",
                  null,
                  ""))
          .build();

  static final Operation<Void> DELETE_FILE =
      Operation.of("deleteFile", "DELETE", "/sdk/v2/api/files/{fileId}", Reply.none())
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<HistoryPage> LIST_HISTORY =
      Operation.of(
              "listHistory",
              "GET",
              "/sdk/v2/shimo-files/{fileId}/doc-sidebar-info",
              Reply.json(HistoryPage.class))
          .alias("/sdk/v2/collab-files/{fileId}/doc-sidebar-info")
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<List<Revision>> LIST_REVISIONS =
      Operation.of(
              "listRevisions",
              "GET",
              "/sdk/v2/shimo-files/{fileId}/revisions",
              Reply.json(new TypeReference<List<Revision>>() {}))
          .alias("/sdk/v2/collab-files/{fileId}/revisions")
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<PlainText> GET_PLAIN_TEXT =
      Operation.of(
              "getPlainText",
              "GET",
              "/sdk/v2/shimo-files/{fileId}/plain-text",
              Reply.json(PlainText.class))
          .alias("/sdk/v2/collab-files/{fileId}/plain-text")
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<MentionList> LIST_MENTIONS =
      Operation.of(
              "listMentions",
              "GET",
              "/sdk/v2/shimo-files/{fileId}/mention-at-list",
              Reply.json(MentionList.class))
          .alias("/sdk/v2/collab-files/{fileId}/mention-at-list")
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<CommentCount> GET_COMMENT_COUNT =
      Operation.of(
              "getCommentCount",
              "GET",
              "/sdk/v2/shimo-files/{fileId}/comment-count",
              Reply.json(CommentCount.class))
          .alias("/sdk/v2/collab-files/{fileId}/comment-count")
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<PreviewResult> CREATE_PREVIEW =
      Operation.of(
              "createPreview",
              "POST",
              "/sdk/v2/api/cloud-files/{fileId}/create",
              Reply.json(PreviewResult.class))
          .security(SECURITY_2)
          .envelope(new Envelope(Condition.at("/code", ""), "/code", "/message", ""))
          .build();

  static final Operation<String> GET_PREVIEW_PAGE =
      Operation.of("getPreviewPage", "GET", "/sdk/v2/api/cloud-files/{fileId}/page", Reply.text())
          .security(SECURITY_3)
          .retrySafe()
          .build();

  static final Operation<TaskReference> IMPORT_FILE =
      Operation.of(
              "importFile", "POST", "/sdk/v2/api/files/v1/import", Reply.json(TaskReference.class))
          .security(SECURITY_1)
          .envelope(new Envelope(Condition.at("/status", 0), "/status", "/message", "/data"))
          .upload(
              new UploadRule(
                  "file",
                  "fileName",
                  "type",
                  Map.of(
                      "document",
                      List.of("docx", "doc", "md", "txt"),
                      "documentPro",
                      List.of("docx", "doc", "wps"),
                      "spreadsheet",
                      List.of("xlsx", "xls", "csv", "xlsm"),
                      "presentation",
                      List.of("pptx", "ppt"))))
          .build();

  static final Operation<ImportProgressData> GET_IMPORT_PROGRESS =
      Operation.of(
              "getImportProgress",
              "POST",
              "/sdk/v2/api/files/v1/import/progress",
              Reply.json(ImportProgressData.class))
          .security(SECURITY_1)
          .retrySafe()
          .envelope(new Envelope(Condition.at("/status", 0), "/status", "/message", "/data"))
          .build();

  static final Operation<TaskReference> EXPORT_FILE =
      Operation.of(
              "exportFile",
              "POST",
              "/sdk/v2/api/files/v1/export/{fileId}",
              Reply.json(TaskReference.class))
          .security(SECURITY_1)
          .envelope(new Envelope(Condition.at("/status", 0), "/status", "/message", "/data"))
          .build();

  static final Operation<ExportProgressData> GET_EXPORT_PROGRESS =
      Operation.of(
              "getExportProgress",
              "POST",
              "/sdk/v2/api/files/v1/export/progress",
              Reply.json(ExportProgressData.class))
          .security(SECURITY_1)
          .retrySafe()
          .envelope(new Envelope(Condition.at("/status", 0), "/status", "/message", "/data"))
          .build();

  static final Operation<TableSheetsExport> EXPORT_TABLE_SHEETS =
      Operation.of(
              "exportTableSheets",
              "POST",
              "/sdk/v2/api/files/export/table-sheets/{fileId}",
              Reply.json(TableSheetsExport.class))
          .security(SECURITY_1)
          .envelope(new Envelope(Condition.at("/status", 0), "/status", "/message", ""))
          .build();

  static final Operation<SheetValues> GET_SHEET_VALUES =
      Operation.of(
              "getSheetValues",
              "GET",
              "/sdk/v2/api/files/{fileId}/sheets/values",
              Reply.json(SheetValues.class))
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<Void> UPDATE_SHEET_VALUES =
      Operation.of(
              "updateSheetValues", "POST", "/sdk/v2/api/files/{fileId}/sheets/values", Reply.none())
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<Void> APPEND_SHEET_VALUES =
      Operation.of(
              "appendSheetValues", "PUT", "/sdk/v2/api/files/{fileId}/sheets/values", Reply.none())
          .security(SECURITY_1)
          .build();

  static final Operation<Void> DELETE_SHEET_ROWS =
      Operation.of(
              "deleteSheetRows",
              "DELETE",
              "/sdk/v2/api/files/{fileId}/sheets/{sheetName}/rows/{index}",
              Reply.none())
          .security(SECURITY_1)
          .build();

  static final Operation<Void> CREATE_SHEET =
      Operation.of("createSheet", "POST", "/sdk/v2/api/files/{fileId}/sheets", Reply.none())
          .security(SECURITY_1)
          .build();

  static final Paging<List<User>, User> LIST_USERS_PAGES =
      Paging.page("page", "size", 1, data -> data);

  static final Following<CopyState> COPY_FILE_TASK =
      new Following<>(
          "copyFile",
          COPY_FILE,
          null,
          null,
          List.of(Condition.status(204)),
          List.of(Condition.status(200), Condition.at("/code", 70019)),
          null,
          null,
          null,
          null);

  static final Paging<HistoryPage, History> LIST_HISTORY_PAGES =
      Paging.offset("count", HistoryPage::histories, HistoryPage::isLastPage, null);

  static final Following<ImportProgressData> IMPORT_FILE_TASK =
      new Following<>(
          "importFile",
          GET_IMPORT_PROGRESS,
          "taskId",
          "/taskId",
          List.of(Condition.at("/progress", 100)),
          List.of(),
          "/progress",
          null,
          Duration.ofSeconds(600),
          Duration.ofSeconds(300));

  static final Following<ExportProgressData> EXPORT_FILE_TASK =
      new Following<>(
          "exportFile",
          GET_EXPORT_PROGRESS,
          "taskId",
          "/taskId",
          List.of(Condition.at("/progress", 100)),
          List.of(),
          "/progress",
          "/downloadUrl",
          Duration.ofSeconds(600),
          Duration.ofSeconds(300));

  private Operations() {}
}
