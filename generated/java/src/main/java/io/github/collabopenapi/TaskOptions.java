package io.github.collabopenapi;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/**
 * How a task is waited for. An interrupt of the thread ends the wait too; the server goes on with
 * the task.
 *
 * @param onProgress told the percentage that is done, from 0 to 100, after each answer that names
 *     one
 * @param maxWait longest wait; empty for as long as the vendor runs a task, or 10 minutes where
 *     that is unknown
 * @param interval pause between two questions; empty for half a second that grows to five
 */
public record TaskOptions(
    DoubleConsumer onProgress, Optional<Duration> maxWait, Optional<Duration> interval) {
  private static final TaskOptions USUAL =
      new TaskOptions(percent -> {}, Optional.empty(), Optional.empty());

  /**
   * Returns the options that hold unless others are given.
   *
   * @return options without a value
   */
  public static TaskOptions usual() {
    return USUAL;
  }

  /**
   * Returns these options with an observer.
   *
   * @param observer told the percentage that is done
   * @return other options
   */
  public TaskOptions onProgress(DoubleConsumer observer) {
    return new TaskOptions(observer, maxWait, interval);
  }

  /**
   * Returns these options with a longest wait.
   *
   * @param longest how long to wait
   * @return other options
   */
  public TaskOptions maxWait(Duration longest) {
    return new TaskOptions(onProgress, Optional.of(longest), interval);
  }

  /**
   * Returns these options with a pause.
   *
   * @param pause the time between two questions
   * @return other options
   */
  public TaskOptions interval(Duration pause) {
    return new TaskOptions(onProgress, maxWait, Optional.of(pause));
  }
}
