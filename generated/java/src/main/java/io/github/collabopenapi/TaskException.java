package io.github.collabopenapi;

import java.util.Optional;

/** A task that a call started could not be followed to its end. */
public final class TaskException extends ClientException {
  private static final long serialVersionUID = 1L;

  /** Identifies the task, null where the vendor has no such identifier. */
  private final String taskId;

  /** Why the task could not be followed. */
  private final Reason reason;

  /** Why a task could not be followed. */
  public enum Reason {
    /** The server says that it failed, or that it does not know it (any more). */
    FAILED,
    /** It ran longer than was to be waited for, and may run still. */
    OVERDUE,
    /** The server could not be asked for it; it may run still. */
    UNANSWERED
  }

  /**
   * An exception for a task.
   *
   * @param operation the {@code operationId} of the call that started the task
   * @param taskId identifies the task, null where the vendor has no such identifier
   * @param reason why the task could not be followed
   * @param message the same in words
   * @param cause what the question for the task threw, null if nothing
   */
  public TaskException(
      String operation, String taskId, Reason reason, String message, ClientException cause) {
    super(operation, message, cause);
    this.taskId = taskId;
    this.reason = reason;
  }

  /**
   * Returns what identifies the task, to ask for it again.
   *
   * @return the identifier; empty where the vendor has none
   */
  public Optional<String> taskId() {
    return Optional.ofNullable(taskId);
  }

  /**
   * Returns why the task could not be followed.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }
}
