/** What the client of Shimo documents sends and receives. */
package io.github.collabopenapi.shimo.model;
