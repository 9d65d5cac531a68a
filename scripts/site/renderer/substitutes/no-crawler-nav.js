/** Stands in for a hidden list of links for crawlers: the sidebar has them all, and some of the list's lead nowhere. */
export default () => null;
