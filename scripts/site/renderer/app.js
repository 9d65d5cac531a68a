/** A reference as a Vue app. Its stores are filled first: Scalar fills them while it mounts, and then the HTML does not match. */
import { ApiReference } from '@scalar/api-reference';
import { createSSRApp, h, shallowReactive } from 'vue';
import { setNotes } from './substitutes/operation-responses.js';
import { setLanguage } from './words.js';
import { createEmptyStore, useStores } from './substitutes/workspace-store.js';

/**
 * @param reference What `referenceData` in document.ts made.
 * @returns The app; `configure`, which changes options after it was mounted; and `credentials`, the store that holds what a reader
 *   enters.
 */
export async function createReference({ slug, locale, document, notes, options }) {
  setLanguage(locale);
  const configuration = {
    slug,
    content: document,
    ...options,
    // Anchors are the same in each language and say what they lead to.
    generateOperationSlug: ({ operationId }) => operationId,
    generateTagSlug: ({ name }) => name,
  };
  const reading = createEmptyStore();
  await reading.addDocument({ name: slug, document }, configuration);
  const calling = createEmptyStore();
  calling.loadWorkspace({
    auth: {},
    documents: { [slug]: structuredClone(reading.exportWorkspace().documents[slug]) },
    intermediateDocuments: {},
    originalDocuments: {},
    overrides: {},
    history: {},
    meta: {},
  });
  for (const store of [reading, calling]) store.update('x-scalar-active-document', slug);
  useStores(reading, calling);
  setNotes(notes);

  const props = shallowReactive({ configuration });
  const app = createSSRApp(() => h(ApiReference, props));
  app.config.idPrefix = 'reference';
  return {
    app,
    credentials: calling.auth,
    configure: (changes) => {
      props.configuration = { ...props.configuration, ...changes };
    },
  };
}
