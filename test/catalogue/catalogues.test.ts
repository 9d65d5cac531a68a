/** The catalogues of the three APIs, and what is made of them. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle as bundleFile, createConfig, lint } from '@redocly/openapi-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCatalogue, catalogueFiles } from '../../scripts/catalogue/build.ts';
import { readCatalogue } from '../../scripts/catalogue/catalogue.ts';
import { deadTargets, makeOverlay } from '../../scripts/catalogue/overlay.ts';
import { problemsOf } from '../../scripts/catalogue/problems.ts';
import type { Json } from '../../scripts/catalogue/texts.ts';
import { translationsOf } from '../../scripts/catalogue/translate.ts';
import { readRegistry } from '../../scripts/registry.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collab-openapi-catalogue-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe.each(readRegistry())('$name', (entry) => {
  const files = catalogueFiles(entry);
  const readBundle = async (): Promise<Json> => JSON.parse(await readFile(entry.bundle, 'utf8')) as Json;

  test('every text has a translation that is fresh, complete and Chinese', async () => {
    expect(problemsOf(await readBundle(), readCatalogue(files.catalogue))).toEqual([]);
  });

  test('every action of the Overlay matches, and one that does not is found', async () => {
    const bundle = await readBundle();
    const overlay = makeOverlay(bundle, entry.bundle, readCatalogue(files.catalogue));
    expect(overlay.actions.length).toBeGreaterThan(0);
    expect(deadTargets(overlay, bundle)).toEqual([]);
    const dead = { target: "$.paths['/nowhere'].get", update: { summary: '无' } };
    expect(deadTargets({ ...overlay, actions: [...overlay.actions, dead] }, bundle)).toEqual([dead.target]);
  });

  test('the Overlay is valid, and applied by another tool it gives the Chinese bundle', async () => {
    const copy = join(folder, `${entry.name}.json`);
    await writeFile(copy, await readFile(entry.bundle));
    const made = catalogueFiles({ ...entry, bundle: copy });
    await buildCatalogue({ ...entry, bundle: copy });
    const config = await createConfig({ extends: ['recommended-strict'] });
    expect(await lint({ ref: made.overlay, config })).toEqual([]);
    const applied = await bundleFile({ ref: copy, config, overlays: [made.overlay] });
    expect(applied.problems).toEqual([]);
    const chinese = JSON.parse(await readFile(made.chinese, 'utf8')) as Json;
    expect(applied.bundle.parsed).toEqual(chinese);
    expect(chinese).not.toEqual(await readBundle());
  });

  test('a second build gives the same bytes', async () => {
    const copy = join(folder, `${entry.name}-again.json`);
    await writeFile(copy, await readFile(entry.bundle));
    const again = catalogueFiles({ ...entry, bundle: copy });
    const build = async (): Promise<string[]> => {
      await buildCatalogue({ ...entry, bundle: copy });
      return Promise.all([again.overlay, again.chinese].map((file) => readFile(file, 'utf8')));
    };
    expect(await build()).toEqual(await build());
  });

  test('a build refuses a text without its Chinese, and names the line', async () => {
    const copy = join(folder, `${entry.name}-missing.json`);
    const bundle = (await readBundle()) as { info: { title: string } };
    await writeFile(copy, JSON.stringify({ ...bundle, info: { ...bundle.info, title: 'Nobody translated this' } }));
    const build = buildCatalogue({ ...entry, bundle: copy });
    await expect(build).rejects.toThrow(/zh-CN\.yaml:\d+: .*Nobody translated this/s);
  });

  test('the Chinese bundle differs from the English one in its texts only', async () => {
    const bundle = await readBundle();
    const catalogue = readCatalogue(files.catalogue);
    const chinese = JSON.parse(await readFile(files.chinese, 'utf8')) as Json;
    const blank = (json: Json): Json => {
      const copy = structuredClone(json);
      for (const { path } of translationsOf(bundle, catalogue)) {
        const owner = path.slice(0, -1).reduce<Json>((node, key) => (node as Record<string, Json>)[key]!, copy);
        (owner as Record<string, Json>)[path.at(-1)!] = '';
      }
      return copy;
    };
    expect(blank(chinese)).toEqual(blank(bundle));
  });
});
