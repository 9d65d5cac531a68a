package io.github.collabopenapi;

/**
 * A task that ends in a file.
 *
 * @param <A> what the server answers when the task starts
 * @param <D> what it answers when the task is done
 */
public interface FileTask<A, D> extends Task<A, D> {
  /**
   * Waits until the task is done, and opens the file that it made. The download carries no
   * credentials.
   *
   * @return the file, to be closed
   * @throws TaskException as {@link #done} does
   * @throws ApiException if the server of the file refuses
   */
  default RemoteFile file() {
    return file(TaskOptions.usual());
  }

  /**
   * Waits until the task is done, and opens the file that it made. The download carries no
   * credentials.
   *
   * @param options how to wait
   * @return the file, to be closed
   * @throws TaskException as {@link #done} does
   * @throws ApiException if the server of the file refuses
   */
  RemoteFile file(TaskOptions options);
}
