/** Stands in for a part that the site has no use for: the chat with a hosted agent. */
export default {};
