package io.github.collabopenapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.collabopenapi.accesstoken.model.AccessTokenPutRequest;
import io.github.collabopenapi.accesstoken.model.UserAccessToken;
import io.github.collabopenapi.shimo.model.CellValue;
import io.github.collabopenapi.shimo.model.CreateFileRequest;
import io.github.collabopenapi.shimo.model.CreateRevisionAction;
import io.github.collabopenapi.shimo.model.FileType;
import io.github.collabopenapi.shimo.model.HistoryContent;
import io.github.collabopenapi.shimo.model.HistoryEdit;
import io.github.collabopenapi.shimo.model.SheetValues;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is sent and received, with any mapper of Jackson. */
class ModelTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static void assertJson(String expected, Object value) throws Exception {
    assertEquals(JSON.readTree(expected), JSON.readTree(JSON.writeValueAsString(value)));
  }

  @Test
  void keepsWhatItDoesNotKnow() throws Exception {
    String text = "{\"id\":9007199254740993,\"userID\":\"7\",\"enable\":true,\"new\":{\"a\":[1]}}";
    UserAccessToken token = JSON.readValue(text, UserAccessToken.class);
    assertEquals(9007199254740993L, token.id());
    assertEquals(7L, token.userID());
    assertEquals("{\"a\":[1]}", token.extra().get("new").toString());
    assertJson(text.replace("\"7\"", "7"), token);
    assertEquals("brandNew", JSON.readValue("\"brandNew\"", FileType.class).value());
  }

  @Test
  void tellsNullFromWhatIsLeftOut() throws Exception {
    AccessTokenPutRequest request =
        AccessTokenPutRequest.builder().title("标题").tags(null).extra("more", 1).build();
    assertJson("{\"title\":\"标题\",\"tags\":null,\"more\":1}", request);
    assertThrows(
        IllegalArgumentException.class, () -> CreateFileRequest.builder().fileId("x").build());
  }

  @Test
  void readsCellsOfAllKinds() throws Exception {
    String text = "{\"values\":[[\"文\",1.5,null],[9007199254740993,true]]}";
    SheetValues values = JSON.readValue(text, SheetValues.class);
    assertEquals(new CellValue.Text("文"), values.values().get(0).get(0));
    assertNull(values.values().get(0).get(2));
    assertInstanceOf(CellValue.Other.class, values.values().get(1).get(1));
    assertJson(text, values);
    assertThrows(UnsupportedOperationException.class, () -> values.values().get(0).clear());
  }

  @Test
  void readsHistory() {
    assertEquals(
        "createRevision",
        assertInstanceOf(
                CreateRevisionAction.class, HistoryContent.parse("{\"action\":\"createRevision\"}"))
            .action());
    assertEquals(
        List.of(9007199254740993L, 2L),
        assertInstanceOf(
                HistoryEdit.class,
                HistoryContent.parse("{\"range\":[9007199254740993,2],\"changeset\":\"c\"}"))
            .range());
    for (String text : List.of("no JSON", "", "{\"range\":\"x\",\"changeset\":1}", "[]")) {
      assertInstanceOf(HistoryContent.Other.class, HistoryContent.parse(text));
    }
  }

  @Test
  void writesAndReadsRanges() {
    assertEquals("'工作!:表'!A2:C3", SheetRange.of("工作!:表", "A2", "c3").toString());
    assertEquals("工作表1", SheetRange.of("工作表1").toString());
    assertEquals(SheetRange.of("s", "B2"), SheetRange.parse("s!$B$2:B2"));
    assertEquals(new CellPlace(2, 27), CellPlace.parse("AB3"));
    assertEquals("AB3", new CellPlace(2, 27).toString());
    assertEquals("it's", SheetRange.parse("'it's'!A1").sheet());
    for (String text : List.of("", "s!", "s!A", "s!A:C", "s!C3:A1", "a:b", "s!A0")) {
      assertThrows(IllegalArgumentException.class, () -> SheetRange.parse(text), text);
    }
  }

  @Test
  void convertsDates() {
    assertEquals(LocalDateTime.of(2022, 7, 27, 18, 0), OaDate.toDateTime(44769.75));
    assertEquals(44769.0, OaDate.of(LocalDateTime.of(2022, 7, 27, 0, 0)));
    assertEquals(LocalDateTime.of(1899, 12, 29, 12, 0), OaDate.toDateTime(-0.5));
    assertThrows(IllegalArgumentException.class, () -> OaDate.toDateTime(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> OaDate.toDateTime(2_958_466));
  }
}
