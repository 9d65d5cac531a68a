package io.github.collabopenapi.shimo;

import io.github.collabopenapi.CallOptions;
import io.github.collabopenapi.internal.Arguments;
import io.github.collabopenapi.internal.Client;
import io.github.collabopenapi.shimo.model.CreateSheetRequest;
import io.github.collabopenapi.shimo.model.DeleteSheetRowsParams;
import io.github.collabopenapi.shimo.model.SheetValues;
import io.github.collabopenapi.shimo.model.WriteSheetValuesRequest;

/** Reading and changing cells, rows and sheets of a spreadsheet. */
public final class SheetsService {
  private final Client client;

  SheetsService(Client client) {
    this.client = client;
  }

  /**
   * Read the values of a range of cells.
   *
   * <p>Returns the values of the cells in a range of a spreadsheet, row by row. Dates come as
   * OADate numbers.
   *
   * <p>Serves files of the types {@code spreadsheet}. Takes up a seat for a user who had none yet,
   * and is refused when none is left.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param range The sheet or the range of cells to read.
   * @return the values of the range.
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E8%8E%B7%E5%8F%96%E8%A1%A8%E6%A0%BC%E5%86%85%E5%AE%B9">the
   *     vendor's page</a>
   */
  public SheetValues getValues(String fileId, String range) {
    return getValues(fileId, range, CallOptions.none());
  }

  /**
   * Read the values of a range of cells.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param range The sheet or the range of cells to read.
   * @param options what the client is told of this call alone
   * @return the values of the range.
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E8%8E%B7%E5%8F%96%E8%A1%A8%E6%A0%BC%E5%86%85%E5%AE%B9">the
   *     vendor's page</a>
   */
  public SheetValues getValues(String fileId, String range, CallOptions options) {
    return client.call(
        Operations.GET_SHEET_VALUES,
        new Arguments(options).path("fileId", fileId).query("range", range));
  }

  /**
   * Overwrite the values of a range of cells.
   *
   * <p>Writes values into the cells of a range, and replaces what stands there. An empty string
   * empties its cell.
   *
   * <p>Serves files of the types {@code spreadsheet}. Takes up a seat for a user who had none yet,
   * and is refused when none is left.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param body The values to write, and the range to write them into.
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E6%9B%B4%E6%96%B0%E8%A1%A8%E6%A0%BC%E5%86%85%E5%AE%B9">the
   *     vendor's page</a>
   */
  public void updateValues(String fileId, WriteSheetValuesRequest body) {
    updateValues(fileId, body, CallOptions.none());
  }

  /**
   * Overwrite the values of a range of cells.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param body The values to write, and the range to write them into.
   * @param options what the client is told of this call alone
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E6%9B%B4%E6%96%B0%E8%A1%A8%E6%A0%BC%E5%86%85%E5%AE%B9">the
   *     vendor's page</a>
   */
  public void updateValues(String fileId, WriteSheetValuesRequest body, CallOptions options) {
    client.call(
        Operations.UPDATE_SHEET_VALUES, new Arguments(options).path("fileId", fileId).json(body));
  }

  /**
   * Append rows to a sheet.
   *
   * <p>Inserts rows below the last row with data, and fills them with text and numbers; other kinds
   * of value are not supported. With the name of a sheet alone, the whole sheet is searched for its
   * last row with data. With a range of cells such as {@code 工作表1!C5:E8}, the search starts at the
   * row of the first cell, C5, and ends at the last row that follows it without a gap. As many rows
   * are inserted there as {@code values} has. Columns that do not exist yet are added. The same
   * request sent twice appends twice, although the method is PUT.
   *
   * <p>Serves files of the types {@code spreadsheet}. Takes up a seat for a user who had none yet,
   * and is refused when none is left. Sending it twice is not the same as sending it once.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param body The rows to append, and where the search for the place starts.
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E8%BF%BD%E5%8A%A0%E8%A1%A8%E6%A0%BC%E5%86%85%E5%AE%B9">the
   *     vendor's page</a>
   */
  public void appendValues(String fileId, WriteSheetValuesRequest body) {
    appendValues(fileId, body, CallOptions.none());
  }

  /**
   * Append rows to a sheet.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param body The rows to append, and where the search for the place starts.
   * @param options what the client is told of this call alone
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E8%BF%BD%E5%8A%A0%E8%A1%A8%E6%A0%BC%E5%86%85%E5%AE%B9">the
   *     vendor's page</a>
   */
  public void appendValues(String fileId, WriteSheetValuesRequest body, CallOptions options) {
    client.call(
        Operations.APPEND_SHEET_VALUES, new Arguments(options).path("fileId", fileId).json(body));
  }

  /**
   * Delete rows of a sheet.
   *
   * <p>Deletes {@code count} rows of a sheet, beginning with the row {@code index}. The rows below
   * move up, so the same request sent twice deletes other rows.
   *
   * <p>Serves files of the types {@code spreadsheet}. Takes up a seat for a user who had none yet,
   * and is refused when none is left. Sending it twice is not the same as sending it once.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param sheetName The name of the sheet.
   * @param index The first row to delete, counted from 0. At least 0.
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E5%88%A0%E9%99%A4%E8%A1%A8%E6%A0%BC%E8%A1%8C">the
   *     vendor's page</a>
   */
  public void deleteRows(String fileId, String sheetName, int index) {
    deleteRows(
        fileId, sheetName, index, DeleteSheetRowsParams.builder().build(), CallOptions.none());
  }

  /**
   * Delete rows of a sheet.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param sheetName The name of the sheet.
   * @param index The first row to delete, counted from 0. At least 0.
   * @param params parameters that may be left out
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E5%88%A0%E9%99%A4%E8%A1%A8%E6%A0%BC%E8%A1%8C">the
   *     vendor's page</a>
   */
  public void deleteRows(String fileId, String sheetName, int index, DeleteSheetRowsParams params) {
    deleteRows(fileId, sheetName, index, params, CallOptions.none());
  }

  /**
   * Delete rows of a sheet.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param sheetName The name of the sheet.
   * @param index The first row to delete, counted from 0. At least 0.
   * @param params parameters that may be left out
   * @param options what the client is told of this call alone
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E5%88%A0%E9%99%A4%E8%A1%A8%E6%A0%BC%E8%A1%8C">the
   *     vendor's page</a>
   */
  public void deleteRows(
      String fileId,
      String sheetName,
      int index,
      DeleteSheetRowsParams params,
      CallOptions options) {
    client.call(
        Operations.DELETE_SHEET_ROWS,
        new Arguments(options)
            .path("fileId", fileId)
            .path("sheetName", sheetName)
            .path("index", index)
            .query("count", params.count()));
  }

  /**
   * Add a sheet to a spreadsheet.
   *
   * <p>Adds a sheet with the given name to a spreadsheet.
   *
   * <p>Serves files of the types {@code spreadsheet}. Takes up a seat for a user who had none yet,
   * and is refused when none is left. Sending it twice is not the same as sending it once.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param body The sheet to add.
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E6%96%B0%E5%A2%9E%E8%A1%A8%E6%A0%BC%E5%B7%A5%E4%BD%9C%E8%A1%A8">the
   *     vendor's page</a>
   */
  public void create(String fileId, CreateSheetRequest body) {
    create(fileId, body, CallOptions.none());
  }

  /**
   * Add a sheet to a spreadsheet.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param body The sheet to add.
   * @param options what the client is told of this call alone
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E6%96%B0%E5%A2%9E%E8%A1%A8%E6%A0%BC%E5%B7%A5%E4%BD%9C%E8%A1%A8">the
   *     vendor's page</a>
   */
  public void create(String fileId, CreateSheetRequest body, CallOptions options) {
    client.call(Operations.CREATE_SHEET, new Arguments(options).path("fileId", fileId).json(body));
  }
}
