/** Renders references at build time. */
import { createHead } from '@unhead/vue/server';
import { renderToString } from 'vue/server-renderer';
import { createReference } from './app.js';

export { getThemeStyles } from '@scalar/themes';

/** HTML of a reference, for `hydrate` of browser.js. */
export async function renderReference(reference) {
  const { app } = await createReference(reference);
  app.use(createHead());
  return renderToString(app);
}
