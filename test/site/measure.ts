/**
 * Measures what the pages weigh and how fast they paint, and writes the table of test/site/README.md: `npm run site:measure`.
 * What else the machine does shows in the figures, so its load stands below them.
 */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Browser } from 'playwright-core';
import { redocly } from '../../scripts/redocly.ts';
import { readRegistry, repository } from '../../scripts/registry.ts';
import { siteFolder } from '../../scripts/site/build.ts';
import { compress } from '../../scripts/site/compress.ts';
import { ensureSite } from '../../scripts/site/renew.ts';
import { siteHandler } from '../../scripts/site/serve.ts';
import { launch } from './browser/chromium.ts';
import { layoutShift, observeLayoutShift } from './browser/layout-shift.ts';
import { devices, type Device } from './browser/visit.ts';

const runs = 3;
const document = join(import.meta.dirname, 'README.md');

/** A phone of the middle class on a slow network. */
const throttled = { cpu: 4, bitsPerSecond: 1_600_000, latencyMs: 150 };

interface Figures {
  /** Milliseconds until the first content was painted. */
  readonly paint: number;
  /** Milliseconds until a click anywhere had its effect; NaN if the page has no such moment of its own. */
  readonly ready: number;
  readonly shift: number;
  /** Bytes as they came over the network. */
  readonly bytes: number;
  readonly requests: number;
  /** Requests to other hosts, which were not let through. */
  readonly foreign: number;
}

const pages = [
  { label: 'Shimo, all 26 operations', path: 'reference/shimo/' },
  { label: 'Shimo in Chinese', path: 'zh/reference/shimo/' },
  { label: 'Access tokens', path: 'reference/access-token/' },
  { label: 'First page', path: '' },
  { label: 'Guide to importing and exporting', path: 'guides/import-export/' },
  { label: 'Shimo as one file, from a server', path: 'reference/shimo/offline.html' },
] as const;

const folder = process.env['SITE_FOLDER'] ?? siteFolder;
if (folder === siteFolder) await ensureSite();
const work = await mkdtemp(join(tmpdir(), 'collab-openapi-measure-'));
const site = await listen(createServer(siteHandler(folder, { mock: false })));
const plain = await listen(createServer(await servePlain(work)));
const browser = await launch();
try {
  const load = loadavg()[0] ?? 0;
  const rows = [];
  // Not counted: what the browser does once after its start is no page's doing.
  await both(browser, `${site.url}/${pages[0].path}`);
  for (const { label, path } of pages) rows.push(row(label, await both(browser, `${site.url}/${path}`)));
  const beside = '`redocly build-docs` of Shimo, as it comes';
  rows.push(row(beside, await both(browser, `${plain.url}/index.html`)));
  await writeTable(rows, `${browser.version()}, ${cpus().length} cores, load ${load.toFixed(1)} when it began`);
} finally {
  await browser.close();
  site.server.close();
  plain.server.close();
  await rm(work, { recursive: true, force: true });
}

/** What redocly makes without any option, compressed like the site. */
async function servePlain(root: string) {
  const entry = readRegistry().find(({ name }) => name === 'shimo');
  if (!entry) throw new Error('redocly.yaml has no API shimo');
  const out = join(root, 'plain');
  await mkdir(out, { recursive: true });
  const bundle = join(root, 'shimo.json');
  await cp(entry.bundle, bundle);
  await redocly('build-docs', bundle, '-o', join(out, 'index.html'));
  await compress(out);
  return sirv(out, { brotli: true, gzip: true });
}

async function listen(server: Server): Promise<{ url: string; server: Server }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

async function both(running: Browser, url: string): Promise<Record<Device, Figures>> {
  const desktop: Figures[] = [];
  const phone: Figures[] = [];
  for (let run = 0; run < runs; run++) {
    desktop.push(await measure(running, url, 'desktop'));
    phone.push(await measure(running, url, 'phone'));
  }
  process.stdout.write(
    `${url} ${desktop.map(({ paint }) => paint).join(' ')} / ${phone.map(({ paint }) => paint).join(' ')}\n`,
  );
  return { desktop: median(desktop), phone: median(phone) };
}

async function measure(running: Browser, url: string, device: Device): Promise<Figures> {
  const context = await running.newContext(devices[device]);
  const { origin } = new URL(url);
  let foreign = 0;
  await context.route(
    (asked) => asked.protocol.startsWith('http') && asked.origin !== origin,
    (route) => {
      foreign++;
      return route.abort();
    },
  );
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (device === 'phone') {
    const throughput = throttled.bitsPerSecond / 8;
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttled.cpu });
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: throttled.latencyMs,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  await observeLayoutShift(page);
  await page.goto(url, { waitUntil: 'load', timeout: 180_000 });
  const hydrated = (await page.locator('#reference').count()) > 0;
  if (hydrated) await page.waitForSelector('#reference[data-ready]', { timeout: 180_000 });
  const ready = hydrated
    ? await page.evaluate(() => performance.getEntriesByName('answers')[0]?.startTime ?? NaN)
    : NaN;
  await page.waitForTimeout(1500);
  const shift = await layoutShift(page);
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN);
  await context.close();
  return { paint: Math.round(paint), ready: Math.round(ready), shift, bytes, requests, foreign };
}

function median(all: readonly Figures[]): Figures {
  const middle = (key: keyof Figures) =>
    all.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;
  return {
    paint: middle('paint'),
    ready: middle('ready'),
    shift: Math.max(...all.map(({ shift }) => shift)),
    bytes: middle('bytes'),
    requests: middle('requests'),
    foreign: middle('foreign'),
  };
}

function row(label: string, { desktop, phone }: Record<Device, Figures>): string {
  const seconds = (ms: number) => (Number.isNaN(ms) ? '–' : (ms / 1000).toFixed(2));
  return `| ${[
    label,
    seconds(desktop.paint),
    seconds(phone.paint),
    seconds(desktop.ready),
    seconds(phone.ready),
    Math.max(desktop.shift, phone.shift).toFixed(3),
    Math.round(desktop.bytes / 1024),
    desktop.requests,
    desktop.foreign,
  ].join(' | ')} |`;
}

async function writeTable(rows: readonly string[], machine: string): Promise<void> {
  const table = [
    '| | first paint, s | on the phone | answers after, s | on the phone | layout shift | KiB | requests | to other hosts |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
  const { cpu, bitsPerSecond, latencyMs } = throttled;
  const notes = `Medians of ${runs} loads with an empty cache; of the layout shift, the largest. A first round is not counted, since the browser has just started. The phone has ${cpu} × less CPU, ${bitsPerSecond / 1e6} Mbit/s and ${latencyMs} ms. Chromium ${machine}.`;
  const text = await readFile(document, 'utf8');
  const filled = text.replace(
    /(<!-- measured: npm run site:measure -->\n)[\s\S]*?(<!-- end -->)/,
    (_, open: string, close: string) => `${open}\n${table}\n\n${notes}\n\n${close}`,
  );
  await writeFile(document, filled);
  execFileSync(process.execPath, [join(repository, 'node_modules/prettier/bin/prettier.cjs'), '--write', document]);
}
