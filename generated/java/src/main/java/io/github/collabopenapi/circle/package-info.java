/** The client of Easemob Circle. */
package io.github.collabopenapi.circle;
