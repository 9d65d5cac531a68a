/** The client of Shimo documents. */
package io.github.collabopenapi.shimo;
