/** What the client of ZSGF access tokens sends and receives. */
package io.github.collabopenapi.accesstoken.model;
