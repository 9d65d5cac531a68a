package io.github.collabopenapi.internal;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A success.
 *
 * @param status the HTTP status
 * @param tree the data as JSON; null if there is none, or nobody needed the tree
 * @param data the data; null if there is none
 */
record Outcome<T>(int status, JsonNode tree, T data) {}
