package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Branches;
import io.github.collabopenapi.internal.Json;

/**
 * What the string {@code content} of a history entry holds. Eight operations are known, and others
 * may come.
 */
public sealed interface HistoryContent
    permits CreateRevisionAction,
        RenameRevisionAction,
        DeleteRevisionAction,
        LockCellAction,
        UnlockCellAction,
        UpdateLockCellAction,
        LockSheetAction,
        UnlockSheetAction,
        OtherAction,
        HistoryEdit,
        HistoryContent.Other {
  /**
   * Reads JSON. What is of no known kind is kept as it is.
   *
   * @param json the JSON
   * @return what it holds
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static HistoryContent of(JsonNode json) {
    return Branches.of(json, HistoryContent.class, Other::new)
        .constant("action", "createRevision", CreateRevisionAction.class)
        .constant("action", "renameRevision", RenameRevisionAction.class)
        .constant("action", "deleteRevision", DeleteRevisionAction.class)
        .constant("action", "lock_cell", LockCellAction.class)
        .constant("action", "unlock_cell", UnlockCellAction.class)
        .constant("action", "update_lock_cell", UpdateLockCellAction.class)
        .constant("action", "lock_sheet", LockSheetAction.class)
        .constant("action", "unlock_sheet", UnlockSheetAction.class)
        .fields(OtherAction.class, "action")
        .fields(HistoryEdit.class, "range", "changeset")
        .chosen();
  }

  /**
   * Reads a text that holds JSON. It refuses nothing: a text that is no JSON is kept as it is.
   *
   * @param text the text
   * @return what it holds
   */
  static HistoryContent parse(String text) {
    return of(Json.lenient(text));
  }

  /**
   * JSON that the description does not know.
   *
   * @param value the JSON as it came
   */
  record Other(@JsonValue JsonNode value) implements HistoryContent {}
}
