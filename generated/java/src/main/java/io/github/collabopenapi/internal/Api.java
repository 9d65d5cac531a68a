package io.github.collabopenapi.internal;

import io.github.collabopenapi.ErrorCode;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What holds for every operation of an API.
 *
 * @param name of the API
 * @param codeAt where a body may carry an application error code
 * @param aliased whether operations are called under their other path where they have one
 * @param errorCodes what is known about application error codes; asked only after a failure
 */
public record Api(
    String name,
    List<String> codeAt,
    boolean aliased,
    Supplier<Map<String, ErrorCode>> errorCodes) {}
