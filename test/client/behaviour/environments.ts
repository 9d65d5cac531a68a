/** Where clients run: in Node, in a worker that has nothing of Node's, and in a browser. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { runAll, type Observation } from './scenarios.ts';

export interface Environment {
  /** Part of a path. */
  readonly name: string;
  /** Why it cannot run here; undefined if it can. */
  readonly missing?: string | undefined;
  /** @param origin Of the server of the scenarios. */
  run(origin: string): Promise<Record<string, Observation>>;
}

/** The scenarios as one script that defines `behaviour.runAll`. */
async function bundle(): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(import.meta.dirname, 'scenarios.ts')],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'behaviour',
    target: 'es2022',
    external: ['node:*'],
  });
  const external = Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter((one) => one.external));
  const needed = external.filter(({ kind }) => kind !== 'dynamic-import').map(({ path }) => path);
  if (needed.length > 0) throw new Error(`the clients cannot do without ${needed.join(', ')}`);
  return outputFiles[0]?.text ?? '';
}

/** Debian's, unless another one is named. */
const browser = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

const missing = existsSync(browser) ? undefined : `no Chromium at ${browser}; name one in CHROMIUM_PATH`;

export const environments: readonly Environment[] = [
  { name: 'node', run: (origin) => runAll(`${origin}/node`) },
  { name: 'bare-worker', run: async (origin) => runInBareWorker(await bundle(), `${origin}/bare-worker`) },
  { name: 'browser', missing, run: async (origin) => runInBrowser(await bundle(), origin, 'browser') },
  { name: 'browser-worker', missing, run: async (origin) => runInBrowser(await bundle(), origin, 'browser-worker') },
];

const globalsOfNode = ['process', 'require', 'module', 'exports', 'global', '__filename', '__dirname'];
/** Node's own fetch needs these, so they are only hidden from the script. */
const globalsOfFetch = ['Buffer', 'setImmediate', 'clearImmediate'];

async function runInBareWorker(script: string, base: string): Promise<Record<string, Observation>> {
  const bare = `(function (${globalsOfFetch.join(', ')}) { ${script}; return behaviour; })()`;
  // Fetch comes first, because it looks for some of the globals when it is used for the first time.
  const code = `
    const { parentPort } = require('node:worker_threads');
    const { runInThisContext } = require('node:vm');
    const names = ${JSON.stringify(globalsOfNode)};
    fetch(${JSON.stringify(base)}).then(() => {
      for (const name of names) delete globalThis[name];
      const left = names.filter((name) => name in globalThis);
      if (left.length > 0) throw new Error('still there: ' + left);
      return runInThisContext(${JSON.stringify(bare)}).runAll(${JSON.stringify(base)});
    }).then((observed) => parentPort.postMessage(observed));
  `;
  const worker = new Worker(code, { eval: true });
  try {
    return await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  } finally {
    await worker.terminate();
  }
}

async function runInBrowser(script: string, origin: string, name: string): Promise<Record<string, Observation>> {
  const running = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });
  try {
    const page = await running.newPage();
    await page.goto(origin);
    const base = `${origin}/${name}`;
    if (name === 'browser') {
      await page.addScriptTag({ content: script });
      return await page.evaluate(`behaviour.runAll(${JSON.stringify(base)})`);
    }
    const worker = `${script};behaviour.runAll(${JSON.stringify(base)}).then((observed) => postMessage(observed));`;
    return await page.evaluate(
      (code) =>
        new Promise((resolve, reject) => {
          const started = new window.Worker(URL.createObjectURL(new Blob([code])));
          started.onmessage = ({ data }) => resolve(data as Record<string, Observation>);
          started.onerror = ({ message }) => reject(new Error(message));
        }),
      worker,
    );
  } finally {
    await running.close();
  }
}
