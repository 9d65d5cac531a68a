package io.github.collabopenapi.internal;

import java.time.Duration;
import java.util.List;

/**
 * How a task is followed, with pointers and conditions on the data of a success.
 *
 * @param id {@code operationId} of the call that starts the task
 * @param poll the operation to ask for it
 * @param parameter query parameter of that operation that names the task, null if the call is
 *     repeated instead
 * @param taskId where the first answer names the task, null if nowhere
 * @param done holds when it is done
 * @param running holds while it runs
 * @param progress where the percentage stands, null if nowhere
 * @param result where the address of the file stands that it ends in, null if it ends in none
 * @param longest the longest that the vendor runs a task, null if unknown
 * @param kept how long the vendor keeps the result of a finished task, null if unknown
 */
public record Following<D>(
    String id,
    Operation<D> poll,
    String parameter,
    String taskId,
    List<Condition> done,
    List<Condition> running,
    String progress,
    String result,
    Duration longest,
    Duration kept) {}
