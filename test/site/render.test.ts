/** The process that renders references, with modules that stand in for the renderer. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startRenderer, type Renderer } from '../../scripts/site/renderer/render.ts';

let folder: string;
let renderer: Renderer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collab-openapi-render-'));
});

afterEach(async () => {
  renderer.close();
  await rm(folder, { recursive: true, force: true });
});

async function start(module: string): Promise<void> {
  const file = join(folder, 'server.mjs');
  await writeFile(file, module);
  renderer = startRenderer(file);
}

async function data(name: string, content: unknown): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('the renderer', () => {
  it('renders one reference after another, in the order in which they were asked for', async () => {
    await start(`
      let begun = 0, running = 0;
      export async function renderReference({ wait }) {
        const place = [++begun, ++running];
        await new Promise((resolve) => setTimeout(resolve, wait));
        running--;
        return place.join(' of ');
      }`);
    const files = await Promise.all([60, 20, 0].map((wait) => data(`${wait}.json`, { wait })));
    expect(await Promise.all(files.map((file) => renderer.render(file)))).toEqual(['1 of 1', '2 of 1', '3 of 1']);
  });

  it('names the file that it cannot render, and goes on', async () => {
    await start(`
      export async function renderReference({ slug }) {
        if (slug === 'bad') throw new Error('no anchor');
        return slug;
      }`);
    const [bad, broken, good] = await Promise.all([
      data('bad.json', { slug: 'bad' }),
      data('broken.json', '{'),
      data('good.json', { slug: 'good' }),
    ]);
    await expect(renderer.render(bad)).rejects.toThrow(/bad\.json cannot be rendered:\nError: no anchor\n\s+at /);
    await expect(renderer.render(broken)).rejects.toThrow(/broken\.json cannot be rendered:\nSyntaxError/);
    await expect(renderer.render(join(folder, 'none.json'))).rejects.toThrow(/none\.json cannot be rendered:.*ENOENT/s);
    expect(await renderer.render(good)).toBe('good');
  });

  it('says why with each reference if its module does not load', async () => {
    await start(`throw new Error('packages are missing');`);
    const file = await data('a.json', {});
    await expect(renderer.render(file)).rejects.toThrow('packages are missing');
    await expect(renderer.render(file)).rejects.toThrow('packages are missing');
  });

  it('fails what waits and what comes later if the process ends', async () => {
    await start(`export async function renderReference() { process.exit(7); }`);
    const file = await data('a.json', {});
    const waiting = await Promise.allSettled([renderer.render(file), renderer.render(file)]);
    const failure = expect.objectContaining({ message: expect.stringContaining('ended with exit code 7') as string });
    expect(waiting).toEqual([
      { status: 'rejected', reason: failure },
      { status: 'rejected', reason: failure },
    ]);
    await expect(renderer.render(file)).rejects.toThrow('ended with exit code 7');
  });
});
