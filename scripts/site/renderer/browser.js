/** Makes a prerendered reference interactive. */
import { createHead } from '@unhead/vue/client';
import { repairAccessibility } from './accessibility.js';
import { createReference } from './app.js';
import { hydrated } from './hydration.js';

const root = document.getElementById('reference');
const reference = await (await fetch(root.dataset.reference)).json();
const { app, configure, credentials } = await createReference(reference);
app.use(createHead());
app.mount(root);
repairAccessibility(reference.labels);
// From here on a click anywhere has its effect: hydration.js hydrates the part that it meets.
performance.mark('answers');

// A tab that is left, or comes back from the browser's cache of pages, knows no credentials any more.
const forget = () => credentials.load({});
addEventListener('pagehide', forget);
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());

// `npm start` serves a mock on the same origin and says so in site.json. Only the address changes, so nothing moves.
const { mock } = await (await fetch(root.dataset.site)).json();
if (mock) {
  const [any, ...others] = structuredClone(reference.options.servers);
  any.variables.baseUrl.default = `${location.origin}/${reference.slug}`;
  configure({ servers: [any, ...others] });
}

// Nothing changes by itself any more.
await hydrated;
root.dataset.ready = '';
