/** Stands in for Scalar's way to make a store: hands out the stores that app.js has filled. */
import { createWorkspaceStore as createStore } from 'original:@scalar/workspace-store/client';

const filled = [];

export * from 'original:@scalar/workspace-store/client';

/** On a server nothing changes, and nothing needs to be watched. */
export const createEmptyStore = () => createStore({ reactive: typeof window !== 'undefined' });

/** The reference asks for the store that it reads from first, and for the one that requests are made of second. */
export const useStores = (...stores) => filled.push(...stores);

export const createWorkspaceStore = (options) => filled.shift() ?? createStore(options);
