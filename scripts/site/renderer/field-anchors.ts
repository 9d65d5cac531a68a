/** Gives every field of a body an anchor and a button that copies its link. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

interface Change {
  readonly from: string;
  readonly to: string;
}

const changes: readonly Change[] = [
  // The renderer stops at the second level.
  { from: 'computed(() => props.level <= 2)', to: 'computed(() => true)' },
  // It also stops at lists: the fields of their items stand below the list's name, as in the search and in notes.
  {
    from: 'compositionPath: arrayItemsCompositionPath.value,',
    to: 'breadcrumb: childBreadcrumb.value, compositionPath: arrayItemsCompositionPath.value,',
  },
];

/** Changes the module that renders a field. Fails where it is written in another way, as after an update of the renderer. */
export function fieldAnchors(): Plugin {
  return {
    name: 'field-anchors',
    setup({ onLoad }) {
      onLoad({ filter: /\/SchemaProperty\.vue\.script\.js$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        const missing = changes.find(({ from }) => source.split(from).length !== 2);
        if (missing)
          return { errors: [{ text: `${path} does not say '${missing.from}' once: see renderer/field-anchors.ts` }] };
        return { contents: changes.reduce((text, { from, to }) => text.replace(from, to), source) };
      });
    },
  };
}
