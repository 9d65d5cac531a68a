/** Makes everything under `generated/` from the descriptions. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCatalogue } from './catalogue/build.ts';
import { emitTypes } from './clients/typescript/types.ts';
import { emitTypeScript } from './clients/typescript/emit.ts';
import { loadModel } from './model.ts';
import { step } from './progress.ts';
import { redocly } from './redocly.ts';
import { readRegistry, type ApiEntry } from './registry.ts';

/** Folder of the generated files below an output root. */
export const generatedFolder = 'generated';

/**
 * Lints the descriptions and writes bundles, Overlays, types and clients.
 *
 * @param outputRoot Folder in which `generated/` is made; nothing else is touched.
 * @throws RedoclyError with file and line, ModelError with file and pointer, or the error of an emitter.
 */
export async function generate(outputRoot: string): Promise<void> {
  const entries = readRegistry(outputRoot);
  // Lint takes as long as the rest and has its own process. What it finds explains best why the rest may fail.
  const lint = step('lint', () => redocly('lint'));
  const emitted = emit(entries, outputRoot);
  await Promise.allSettled([lint, emitted]);
  await lint;
  await emitted;
}

async function emit(entries: readonly ApiEntry[], outputRoot: string): Promise<void> {
  await step('bundle', () => bundle(entries, outputRoot));
  await step('Chinese overlays', () => Promise.all(entries.map(buildCatalogue)));
  const apis = await step('model', () => entries.map(loadModel));
  await step('types', () => Promise.all(entries.map(emitTypes)));
  await step('TypeScript clients', () => emitTypeScript(apis, join(outputRoot, generatedFolder, 'typescript')));
  await writeFile(join(outputRoot, generatedFolder, 'README.md'), readme);
}

/** Bundles all APIs in one run; its configuration names where each bundle goes, which the command line cannot. */
async function bundle(entries: readonly ApiEntry[], outputRoot: string): Promise<void> {
  const config = join(outputRoot, 'redocly.yaml');
  const apis = Object.fromEntries(entries.map(({ name, root, bundle }) => [name, { root, output: bundle }]));
  await mkdir(join(outputRoot, generatedFolder, 'openapi'), { recursive: true });
  await writeFile(config, JSON.stringify({ telemetry: 'off', apis }));
  await redocly('bundle', '--config', config);
}

const readme = `# Generated files

Made by \`npm run build\` from \`openapi/\`. Never edit them: change the description, the emitter or its runtime, and build.
\`npm run check\` fails when they differ from what a build makes.
`;
