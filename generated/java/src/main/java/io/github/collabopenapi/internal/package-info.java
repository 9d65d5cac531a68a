/**
 * How the clients work inside. Nothing here is meant for others, and the module doesn't export it.
 */
package io.github.collabopenapi.internal;
