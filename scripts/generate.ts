/** Makes everything under `generated/` from the descriptions. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCatalogue } from './catalogue/build.ts';
import { emitGo } from './clients/go/emit.ts';
import { emitJava } from './clients/java/emit.ts';
import { emitPython } from './clients/python/emit.ts';
import { emitTypes } from './clients/typescript/types.ts';
import { emitTypeScript } from './clients/typescript/emit.ts';
import { located } from './located.ts';
import { loadModel } from './model.ts';
import { step } from './progress.ts';
import { redocly } from './redocly.ts';
import { readRegistry, type ApiEntry } from './registry.ts';
import { emitSamples } from './samples/emit.ts';

/** Folder of the generated files below an output root. */
export const generatedFolder = 'generated';

/**
 * Lints the descriptions and writes bundles, Overlays, types and clients.
 *
 * @param outputRoot Folder in which `generated/` is made; nothing else is touched.
 * @throws RedoclyError with file and line, ModelError with file, line and pointer, or EmitError with file and line.
 */
export async function generate(outputRoot: string): Promise<void> {
  const entries = readRegistry(outputRoot);
  // Lint takes long and has its own process. It goes first in the list, since what it finds explains what else fails.
  await allOf([step('lint', () => redocly('lint')), emit(entries, outputRoot)]);
}

async function emit(entries: readonly ApiEntry[], outputRoot: string): Promise<void> {
  await step('bundle', () => bundle(entries, outputRoot));
  await step('Chinese overlays', () => Promise.all(entries.map(buildCatalogue)));
  await emitModules(entries, outputRoot);
}

async function emitModules(entries: readonly ApiEntry[], outputRoot: string): Promise<void> {
  const models = await step('model', () => entries.map((entry) => ({ entry, api: loadModel(entry) })));
  await step('types', () => Promise.all(models.map(({ entry, api }) => emitTypes(entry, api))));
  const apis = models.map(({ api }) => api);
  const emitter = (name: string, emit: () => Promise<void>) => step(name, () => located(models, emit));
  await emitter('Go client', () => emitGo(apis, join(outputRoot, generatedFolder, 'go')));
  await emitter('Java client', () => emitJava(apis, join(outputRoot, generatedFolder, 'java')));
  await emitter('Python client', () => emitPython(apis, join(outputRoot, generatedFolder, 'python')));
  await emitter('TypeScript clients', () => emitTypeScript(apis, join(outputRoot, generatedFolder, 'typescript')));
  await emitter('samples', () => emitSamples(apis, join(outputRoot, generatedFolder, 'samples')));
  await writeFile(join(outputRoot, generatedFolder, 'README.md'), readme);
}

/** Waits for all, so that nothing still writes when a failure is reported; throws the first failure in the order of the list. */
async function allOf(work: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(work);
  for (const part of work) await part;
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
