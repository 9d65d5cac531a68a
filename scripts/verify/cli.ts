/** `npm run verify:live`: calls a real deployment, and tells what differs from the description. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadModel } from '../model.ts';
import { readRegistry } from '../registry.ts';
import { UsageError } from './environment.ts';
import { help, parseOptions } from './options.ts';
import { findingsOf, jsonReport, markdownReport } from './report.ts';
import { mask } from './secrets.ts';
import { targets } from './targets/index.ts';
import { verify } from './verify.ts';

try {
  const apis = readRegistry().map(loadModel);
  const options = parseOptions(process.argv.slice(2), apis);
  if (options === 'help') {
    process.stdout.write(help(apis));
  } else {
    const { api, write, report } = options;
    const verification = await verify(api, process.env, { write });
    const date = new Date();
    const markdown = markdownReport(verification, date);
    mkdirSync(dirname(report), { recursive: true });
    writeFileSync(report, markdown);
    writeFileSync(`${report.replace(/\.md$/, '')}.json`, jsonReport(verification, date));
    process.stdout.write(`${markdown}\nWritten to ${report}.\n`);
    const isClean = findingsOf(verification).length === 0 && verification.left.length === 0;
    process.exitCode = isClean ? 0 : 1;
  }
} catch (error) {
  const isUsage = error instanceof UsageError;
  const text = isUsage ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${withoutSecrets(text ?? '')}\n`);
  process.exitCode = isUsage ? 2 : 1;
}

/** A text without the secrets of the environment, for what nobody foresaw. */
function withoutSecrets(text: string): string {
  const secrets = Object.values(targets).flatMap(({ variables }) => variables.filter(({ secret }) => secret));
  return secrets
    .flatMap(({ name }) => process.env[name] || [])
    .reduce((masked, secret) => masked.replaceAll(secret, mask), text);
}
