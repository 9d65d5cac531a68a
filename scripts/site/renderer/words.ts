/** Where the renderer's packages have words that its option `localization` does not reach. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Words as they stand in the modules, between double quotes; the translations are in texts/renderer.zh-CN.json. */
export const words: readonly { readonly module: string; readonly words: readonly string[] }[] = [
  { module: 'Schema/helpers/get-type-signature-tokens', words: ['array of', 'or'] },
  { module: 'Schema/SchemaPropertyHeading.vue.script', words: ['additionalProperty', 'patternProperty'] },
  { module: 'Schema/SchemaObjectProperties.vue.script', words: ['propertyName'] },
  { module: 'ScalarCodeBlock/ScalarCodeBlockCopy.vue.script', words: ['Copy'] },
  { module: 'ScalarMarkdown/ScalarMarkdownSummary.vue.script', words: ['More', ' Show Less'] },
  { module: 'ScalarSidebar/ScalarSidebarFooter.vue.script', words: [' Powered by Scalar '] },
  { module: 'code-example/components/CodeExample.vue.script', words: ['Request Example for'] },
  { module: 'code-example/helpers/get-custom-code-samples', words: ['Code Examples'] },
  { module: 'sidebar/dist/components/SidebarItem.vue.script', words: ['Close Group', 'Open Group'] },
  { module: 'sidebar/dist/components/SidebarHttpBadge.vue.script', words: ['HTTP Method'] },
  { module: 'request-block/components/RequestBody.vue.script', words: ['Generate example from schema'] },
  { module: 'code-input/CodeInput.vue.script', words: ['Wrap lines', 'Disable line wrap'] },
  { module: 'response-block/components/ResponseBodyRaw.vue.script', words: ['Wrap lines', 'Disable line wrap'] },
];

/** Lets the modules ask words.js for their words. Fails where one is not found, as after an update of the renderer. */
export function wording(): Plugin {
  return {
    name: 'words',
    setup({ onLoad, onEnd }) {
      const unused = new Set(words.map(({ module }) => module));
      for (const { module, words: own } of words) {
        onLoad({ filter: new RegExp(`/${module.replaceAll('.', '\\.')}\\.js$`) }, ({ path }) => {
          unused.delete(module);
          const source = readFileSync(path, 'utf8');
          const missing = own.filter((word) => !source.includes(JSON.stringify(word)));
          if (missing.length > 0)
            return { errors: [{ text: `${path} says '${missing[0]}' no more: see renderer/words.ts` }] };
          const from = JSON.stringify(join(import.meta.dirname, 'words.js'));
          const asking = own.reduce(
            (text, word) => text.replaceAll(JSON.stringify(word), `say(${JSON.stringify(word)})`),
            source,
          );
          return { contents: `import { say } from ${from};\n${asking}` };
        });
      }
      onEnd(({ errors }) =>
        errors.length === 0 && unused.size > 0
          ? { errors: [{ text: `no module ends in ${[...unused].join(', ')}: see renderer/words.ts` }] }
          : undefined,
      );
    },
  };
}
