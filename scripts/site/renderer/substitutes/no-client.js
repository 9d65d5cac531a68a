/** Stands in for the form that sends requests, where there is a server: it is loaded when a reader opens it. */
export {};
