/**
 * What the clients of all APIs share: their options, the exceptions that they throw, pages, tasks,
 * uploads and helpers for sheets.
 */
package io.github.collabopenapi;
