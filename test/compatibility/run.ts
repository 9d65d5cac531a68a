/** `npm run compatibility`: writes into README.md how far the clients come that others' generators make from the bundles. */
import { readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { fillSections } from '../../scripts/marked-sections.ts';
import { readRegistry } from '../../scripts/registry.ts';
import { startJudge } from '../conformance/judge.ts';
import { scratchFolder } from '../conformance/trial.ts';
import type { JsonObject } from '../contract/facts/bundle.ts';
import { oapiCodegen } from './oapi-codegen.ts';
import { openapiGenerator } from './openapi-generator.ts';
import { openapiPythonClient } from './openapi-python-client.ts';
import { plainCalls } from './plain-calls.ts';
import type { Tool } from './tool.ts';

const read = (path: string): JsonObject => JSON.parse(readFileSync(path, 'utf8')) as JsonObject;
const { calls, files } = plainCalls(Object.fromEntries(readRegistry().map(({ name, bundle }) => [name, read(bundle)])));
/** How faults begin that are about what the client made of the reply. */
const aboutReply = /^(result|the client|reports) /;

const rows: string[] = [];
for (const tool of [openapiGenerator, oapiCodegen, openapiPythonClient]) {
  const missing = tool.missing();
  if (missing === undefined) rows.push(await row(tool));
  else console.error(`${tool.name} is left out: ${missing}`);
}
const header = ['generator', 'generates and compiles', 'calls', 'requests that agree', 'replies that agree too'];
const table = [`| ${header.join(' | ')} |`, '| --- | --- | --: | --: | --: |', ...rows].join('\n');
const path = join(import.meta.dirname, 'README.md');
const filled = fillSections(readFileSync(path, 'utf8'), { generators: table });
writeFileSync(path, await format(filled, { ...(await resolveConfig(path)), filepath: path }));
console.log(table);

async function row(tool: Tool): Promise<string> {
  const folder = await scratchFolder('compatibility');
  const judge = await startJudge(files);
  try {
    await tool.build(folder);
    await tool.drive(folder, calls, judge.url);
    const faults = calls.map(({ id }) => judge.faultsOf(id));
    const requests = faults.filter((list) => list.every((fault) => aboutReply.test(fault)));
    const replies = faults.filter((list) => list.length === 0);
    for (const [index, list] of faults.entries()) {
      for (const fault of list) console.error(`${tool.name}, ${calls[index]?.id}: ${fault.slice(0, 600)}`);
    }
    return `| ${tool.name} | yes | ${calls.length} | ${requests.length} | ${replies.length} |`;
  } finally {
    await judge.close();
    await rm(folder, { recursive: true, force: true });
  }
}
