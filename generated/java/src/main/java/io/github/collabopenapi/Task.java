package io.github.collabopenapi;

import java.util.Optional;

/**
 * A task on the server. It runs there whether somebody waits for it or not.
 *
 * @param <A> what the server answers when the task starts
 * @param <D> what it answers when the task is done
 */
public interface Task<A, D> {
  /**
   * Returns what identifies the task on the server: whoever has it can resume the task, in another
   * process too.
   *
   * @return the identifier; empty where the vendor has none
   */
  Optional<String> id();

  /**
   * Returns what the server answered when the task started.
   *
   * @return the answer; empty if it had no body, and for a task that was resumed
   */
  Optional<A> answer();

  /**
   * Waits until the task is done, as long as the vendor runs one.
   *
   * @return what the server answered last; null if that has no body
   * @throws TaskException if the task failed, ran too long or could not be asked for
   */
  default D done() {
    return done(TaskOptions.usual());
  }

  /**
   * Waits until the task is done.
   *
   * @param options how to wait
   * @return what the server answered last; null if that has no body
   * @throws TaskException if the task failed, ran too long or could not be asked for
   */
  D done(TaskOptions options);
}
