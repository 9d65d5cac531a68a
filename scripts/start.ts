/** `npm start`: the mock of all APIs and their reference, on one port. */
import { asksForHelp, exposureWarning, parseListenOptions, usage, UsageError } from './mock/cli-options.ts';
import { startMock } from './mock/index.ts';
import { ListenError } from './mock/server.ts';
import { loadModel } from './model.ts';
import { fail } from './progress.ts';
import { readRegistry } from './registry.ts';
import { siteFolder } from './site/build.ts';
import { firstCall } from './site/first-call.ts';
import { ensureSite, siteIsFresh } from './site/renew.ts';
import { siteHandler, type SiteHandler } from './site/serve.ts';

/** Until the reference is built its pages say so, and the mock answers already. */
const building: SiteHandler = (_, response) => {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' });
  response.end('The reference is being built. Try again in a few seconds.\n');
};
let site = building;

const args = process.argv.slice(2);
if (asksForHelp(args)) {
  process.stdout.write(`Starts the contract mock and the reference on one port.\n${usage}\n`);
  process.exit(0);
}

try {
  const options = parseListenOptions(args);
  const mock = await startMock({ ...options, fallback: (request, response) => site(request, response) });
  const stop = () => void mock.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  process.stdout.write('Mock\n');
  for (const entry of readRegistry()) process.stdout.write(`  ${entry.name.padEnd(14)}${mock.url}/${entry.name}\n`);
  process.stdout.write('Try\n');
  for (const entry of readRegistry()) process.stdout.write(`  ${firstCall(loadModel(entry), mock.url)}\n`);
  const warning = exposureWarning(options.host);
  if (warning !== undefined) process.stdout.write(`${warning}\n`);
  await serveReference(mock.url);
} catch (error) {
  if (error instanceof ListenError || error instanceof UsageError) fail(error);
  fail(error, 'npm start could not start the mock and the reference.');
}

/** Builds the reference if it is not fresh. Without it the mock goes on: it is what most callers came for. */
async function serveReference(origin: string): Promise<void> {
  try {
    if (!(await siteIsFresh())) {
      process.stdout.write('The mock is ready. The reference is being built:\n');
      await ensureSite();
    }
    site = siteHandler(siteFolder, { mock: true });
    process.stdout.write(`Reference\n  ${origin}/\nReady. Press Ctrl+C to stop.\n`);
  } catch (error) {
    const message = error instanceof Error ? (error.name === 'UserError' ? error.message : error.stack) : String(error);
    site = (_, response) => {
      response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('The reference could not be built: see the terminal of npm start. The mock works.\n');
    };
    process.stderr.write(`${message}\nThe reference could not be built, the mock works. Press Ctrl+C to stop.\n`);
  }
}
