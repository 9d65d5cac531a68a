package io.github.collabopenapi.internal;

import java.util.List;

/**
 * Which success responses report a failure.
 *
 * @param success holds for a success
 * @param pending holds for a task that still runs, which is neither a success nor a failure; empty
 *     if there is no such answer
 * @param code where the code of a failure stands
 * @param message where its message stands, null if nowhere
 * @param data what a method returns, '' for the whole body
 */
public record Envelope(
    List<Condition> success, List<Condition> pending, String code, String message, String data) {

  /** An envelope without answers of a task that still runs. */
  public Envelope(Condition success, String code, String message, String data) {
    this(List.of(success), List.of(), code, message, data);
  }
}
