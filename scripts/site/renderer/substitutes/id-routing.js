/** Stands in for Scalar's anchors: they are the elements' ids as they are, so that links work without scripts. */
import * as original from 'original:id-routing.js';

export * from 'original:id-routing.js';

export const makeHrefFromId = (id, basePath) => original.makeHrefFromId(id, basePath, true);
export const makeUrlFromId = (id, basePath) => original.makeUrlFromId(id, basePath, true);
/** @param slug Of the document, which an address without anchor stands for. */
export const getIdFromUrl = (url, basePath, slug) => original.getIdFromUrl(url, basePath, undefined) || slug || '';
/** Nothing stands before an anchor: the site has no routes of its own in the hash. */
export const resolveHashPrefix = () => '';
