/** What the client of Easemob Circle sends and receives. */
package io.github.collabopenapi.circle.model;
