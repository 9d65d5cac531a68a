/** Stands in for Zod's messages in forty languages, which nothing shows. Its English ones are imported apart. */
export {};
