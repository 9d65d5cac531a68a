/** Drives the Python clients, the synchronous and the asynchronous one, by the program in `python/`. */
import { copyFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argumentsText, bytesText, ownerOf, type Style } from '../../../scripts/clients/python/call.ts';
import { text } from '../../../scripts/clients/python/literal.ts';
import { methodNames, packageName } from '../../../scripts/clients/python/names.ts';
import { repository } from '../../../scripts/registry.ts';
import { missingPython, programOf, toolchain } from '../../conformance/drivers/python/toolchain.ts';
import { credentials, intervalMs, namedCalls, type NamedCall } from '../calls.ts';
import type { Driver } from './driver.ts';

const module = join(repository, 'generated', 'python', 'src');
const harness = join(repository, 'test', 'conformance', 'drivers', 'python', 'harness.py');

export const python: Driver = driverOf('python', 'Python', false);
export const pythonAsync: Driver = driverOf('python-async', 'Python, asynchronous', true);

function driverOf(name: string, title: string, isAsync: boolean): Driver {
  return {
    name,
    title,
    missing: missingPython,

    async prepare(folder) {
      cpSync(join(import.meta.dirname, 'python'), folder, { recursive: true });
      copyFileSync(harness, join(folder, 'harness.py'));
      writeFileSync(join(folder, 'calls.py'), program(isAsync));
      await toolchain();
    },

    async command(folder, authority) {
      return {
        program: programOf(await toolchain(), 'python'),
        arguments: [join(folder, isAsync ? 'driver_async.py' : 'driver.py')],
        environment: { PYTHONPATH: module, PYTHONUTF8: '1', SSL_CERT_FILE: authority, NO_PROXY: '*' },
      };
    },
  };
}

const program = (isAsync: boolean): string => `import base64

import collab_openapi
from collab_openapi import access_token, circle, shimo

GIVEN = {${Object.values(credentials)
  .flatMap((values) => Object.entries(values))
  .map(([name, value]) => `${text(name)}: ${text(value)}`)
  .join(', ')}}

${namedCalls.map((call, index) => callText(call, index, isAsync)).join('\n')}
CALLS = {${namedCalls.map(({ name, api }, index) => `${text(name)}: (${text(api.name)}, call_${index})`).join(', ')}}
`;

function callText(call: NamedCall, index: number, isAsync: boolean): string {
  const { api, operation, arguments: args, drive, fileTimes = 1 } = call;
  const names = methodNames(operation);
  const style: Style = {
    prefix: `${packageName(api)}.`,
    file: (name, base64) => `collab_openapi.UploadFile(${text(name)}, ${bytesText(base64)} * ${fileTimes})`,
  };
  const given = argumentsText(api, operation, args, style);
  const owner = ownerOf(api, operation, 'client');
  const wait = isAsync ? 'await ' : '';
  const done = `    ${wait}work.done(interval=${intervalMs / 1000})\n`;
  const bodies = {
    call: `    return ${wait}${owner}.${names.call}(${given})\n`,
    begin: `    work = ${wait}${owner}.${names.start}(${given})\n    begun(work.id)\n${done}`,
    resume: `    work = ${owner}.${names.resume}(task)\n${done}`,
  };
  return `${isAsync ? 'async ' : ''}def call_${index}(client, task, begun):\n${bodies[drive]}`;
}
