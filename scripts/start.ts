/** `npm start`: the mock of all APIs and their reference, on one port. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { replaceFolder } from './folder-diff.ts';
import { asksForHelp, exposureWarning, parseListenOptions, usage, UsageError } from './mock/cli-options.ts';
import { startMock } from './mock/index.ts';
import { ListenError } from './mock/server.ts';
import { loadModel } from './model.ts';
import { fail, step } from './progress.ts';
import { readRegistry, repository } from './registry.ts';
import { buildSite, siteFolder } from './site/build.ts';
import { firstCall } from './site/first-call.ts';

let site: ReturnType<typeof sirv> | undefined;

/** Everything that isn't an API's: the reference, as soon as it is built. */
function serveSite(request: IncomingMessage, response: ServerResponse): void {
  if (!site) {
    response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' });
    response.end('The reference is being built. Try again in a few seconds.\n');
    return;
  }
  site(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(`There is no page at ${request.url ?? ''}. The reference starts at /\n`);
  });
}

async function renewSite(): Promise<void> {
  const next = `${siteFolder}.new`;
  await rm(next, { recursive: true, force: true });
  await buildSite(next);
  await replaceFolder(siteFolder, next);
  await rm(next, { recursive: true, force: true });
}

/** Whether the built site is older than one of the bundles or modules that it is made of. */
function siteIsStale(): boolean {
  const index = join(siteFolder, 'index.html');
  if (!existsSync(index)) return true;
  const built = statSync(index).mtimeMs;
  return [join(repository, 'generated', 'openapi'), join(import.meta.dirname, 'site')]
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .some((file) => statSync(file).mtimeMs > built);
}

const args = process.argv.slice(2);
if (asksForHelp(args)) {
  process.stdout.write(`Starts the contract mock and the reference on one port.\n${usage}\n`);
  process.exit(0);
}

try {
  const options = parseListenOptions(args);
  const mock = await startMock({ ...options, fallback: serveSite });
  const stop = () => void mock.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  process.stdout.write('Mock\n');
  for (const entry of readRegistry()) process.stdout.write(`  ${entry.name.padEnd(14)}${mock.url}/${entry.name}\n`);
  process.stdout.write('Try\n');
  for (const entry of readRegistry()) process.stdout.write(`  ${firstCall(loadModel(entry), mock.url)}\n`);
  if (siteIsStale()) await step('Reference is being built', renewSite);
  site = sirv(siteFolder, { etag: true });
  const warning = exposureWarning(options.host);
  if (warning !== undefined) process.stdout.write(`${warning}\n`);
  process.stdout.write(`Reference\n  ${mock.url}/\nReady. Press Ctrl+C to stop.\n`);
} catch (error) {
  if (error instanceof ListenError || error instanceof UsageError) fail(error);
  fail(error, 'npm start could not start the mock and the reference.');
}
