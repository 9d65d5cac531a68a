/** Drives the Python clients, the synchronous and the asynchronous one, by the program in `python/`. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argumentsText, bytesText, ownerOf, type Style } from '../../../scripts/clients/python/call.ts';
import { text } from '../../../scripts/clients/python/literal.ts';
import { methodNames, packageName } from '../../../scripts/clients/python/names.ts';
import { repository } from '../../../scripts/registry.ts';
import { missingPython, programOf, toolchain } from '../../conformance/drivers/python/toolchain.ts';
import { namedCalls, type NamedCall } from '../calls.ts';
import type { Driver } from './driver.ts';

const module = join(repository, 'generated', 'python', 'src');

export const python: Driver = driverOf('python', 'Python', false);
export const pythonAsync: Driver = driverOf('python-async', 'Python, asynchronous', true);

function driverOf(name: string, title: string, isAsync: boolean): Driver {
  return {
    name,
    title,
    missing: missingPython,

    async prepare(folder) {
      cpSync(join(import.meta.dirname, 'python'), folder, { recursive: true });
      writeFileSync(join(folder, 'calls.py'), program(isAsync));
      await toolchain();
    },

    async command(folder) {
      return {
        program: programOf(await toolchain(), 'python'),
        arguments: [join(folder, isAsync ? 'driver_async.py' : 'driver.py')],
        environment: { PYTHONPATH: module, PYTHONUTF8: '1', PYTHONDONTWRITEBYTECODE: '1' },
      };
    },
  };
}

const program = (isAsync: boolean): string => `import base64

import collab_openapi
from collab_openapi import access_token, circle, shimo
from looks import GIVEN

${namedCalls.map((call, index) => callText(call, index, isAsync)).join('\n')}
CALLS = {${namedCalls.map(({ name, api }, index) => `${text(name)}: (${text(api.name)}, call_${index})`).join(', ')}}
`;

function callText({ api, operation, arguments: args, drive }: NamedCall, index: number, isAsync: boolean): string {
  const names = methodNames(operation);
  const style: Style = {
    prefix: `${packageName(api)}.`,
    file: (name, base64) => `collab_openapi.UploadFile(${text(name)}, ${bytesText(base64)})`,
    // The trace of an error shows the lines of the program.
    field: (name) => (name === 'client_secret' ? 'GIVEN["clientSecret"]' : undefined),
  };
  const given = argumentsText(api, operation, args, style);
  const owner = ownerOf(api, operation, 'client');
  const wait = isAsync ? 'await ' : '';
  const open = isAsync ? 'async with' : 'with';
  const started = `    task = ${wait}${owner}.${names.start}(${given})\n    seen("task", task)\n`;
  const bodies = {
    call: `    seen("result", ${wait}${owner}.${names.call}(${given}))\n`,
    done: `${started}    ${wait}task.done(**waiting)\n`,
    file: `${started}    ${open} ${wait}task.file(**waiting) as file:\n        seen("file", file)\n        ${wait}file.read_bytes()\n`,
  };
  return `${isAsync ? 'async ' : ''}def call_${index}(client, seen, waiting):\n${bodies[drive]}`;
}
