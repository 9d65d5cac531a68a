/** The client of ZSGF access tokens. */
package io.github.collabopenapi.accesstoken;
