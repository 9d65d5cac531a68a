/** Drives the Python clients: the synchronous one, and by the same vectors the asynchronous one. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '../../../scripts/model.ts';
import type { Api, Operation } from '../../../scripts/model/types.ts';
import { readRegistry } from '../../../scripts/registry.ts';
import { argumentsText, bytesText, ownerOf, type Style } from '../../../scripts/clients/python/call.ts';
import { format } from '../../../scripts/clients/python/format.ts';
import { keywords, text } from '../../../scripts/clients/python/literal.ts';
import { clientClass, methodNames, packageName } from '../../../scripts/clients/python/names.ts';
import type { Language } from '../language.ts';
import type { Vector, VectorFile } from '../vector.ts';
import { missingPython, programOf, run, toolchain } from './python/toolchain.ts';

const harness = join(import.meta.dirname, 'python', 'harness.py');

export const python: Language = languageOf('python', false);
export const pythonAsync: Language = languageOf('pythonAsync', true);

function languageOf(name: string, isAsync: boolean): Language {
  return {
    name,
    missing: missingPython,

    async prepare(files, module, folder) {
      copyFileSync(harness, join(folder, 'harness.py'));
      writeFileSync(join(folder, 'driver.py'), driverText(files, isAsync));
      const environment = await toolchain();
      const check = 'import ast, sys; ast.parse(open(sys.argv[1], encoding="utf-8").read())';
      await run(programOf(environment, 'python'), ['-c', check, join(folder, 'driver.py')]);
      writeFileSync(join(folder, 'environment.json'), JSON.stringify({ module, environment }));
    },

    async run(folder, judgeUrl) {
      const { default: facts } = (await import(join(folder, 'environment.json'), { with: { type: 'json' } })) as {
        default: { module: string; environment: string };
      };
      const env = { JUDGE_URL: judgeUrl, PYTHONPATH: join(facts.module, 'src'), NO_PROXY: '*' };
      await run(programOf(facts.environment, 'python'), ['driver.py'], { cwd: folder, env });
    },
  };
}

function driverText(files: readonly VectorFile[], isAsync: boolean): string {
  const apis = readRegistry().map(loadModel);
  const vectors = files.flatMap((file) => file.vectors.map((vector) => ({ file, vector, api: apiOf(apis, file) })));
  const functions = vectors.map(({ file, vector, api }, index) => functionText(api, file, vector, index, isAsync));
  const entries = vectors.map(({ file, vector }, index) => `(${text(vector.id)}, ${file.clock}, drive_${index})`);
  const runner = isAsync ? 'asyncio.run(harness.run_all_async(VECTORS))' : 'harness.run_all(VECTORS)';
  return format(`"""The vectors as calls of the client."""
import asyncio
import base64
import collab_openapi
from collab_openapi import access_token, circle, shimo
import harness

${functions.join('\n\n')}

VECTORS = [${entries.join(', ')}]

if __name__ == "__main__":
    ${runner}
`);
}

function apiOf(apis: readonly Api[], { api: name }: VectorFile): Api {
  const api = apis.find((each) => each.name === name);
  if (!api) throw new Error(`there is no API '${name}'`);
  return api;
}

function functionText(api: Api, file: VectorFile, vector: Vector, index: number, isAsync: boolean): string {
  const operation = api.operations.find(({ id }) => id === vector.operation);
  if (!operation) throw new Error(`${vector.id}: there is no operation '${vector.operation}'`);
  const def = isAsync ? 'async def' : 'def';
  const open = isAsync ? 'async with' : 'with';
  const call = callText(api, operation, vector, isAsync);
  const { times, advanceSeconds = 0 } = vector.repeat ?? { times: 1 };
  const list = `[${call} for _ in clock.times(${times}, ${advanceSeconds})]`;
  return `${def} drive_${index}(base_url, clock):
    ${open} ${clientText(api, file, vector, isAsync)} as client:
        return ${vector.repeat ? list : `${list}[0]`}`;
}

function clientText(api: Api, { client }: VectorFile, { transport, options = {} }: Vector, isAsync: boolean): string {
  const value = (name: string) => text(client[name] ?? '');
  const { auth, retries = 0, pathFamily, queryAppId } = options;
  const own: Record<string, Record<string, string | undefined>> = {
    shimo: {
      app_id: value('appId'),
      app_secret: value('appSecret'),
      token: value('token'),
      transport: transport && text(transport),
      path_family: pathFamily && text(pathFamily),
      query_app_id: queryAppId === undefined ? undefined : queryAppId ? 'True' : 'False',
    },
    circle: {
      org_name: value('org_name'),
      app_name: value('app_name'),
      auth: auth
        ? `collab_openapi.ClientCredentials(client_id=${text(auth.clientId)}, client_secret=${text(auth.clientSecret)})`
        : value('appToken'),
    },
    'access-token': { app_key: value('appKey'), access_token: value('accessToken') },
  };
  const name = `collab_openapi.${clientClass(api, isAsync)}`;
  return `${name}(base_url, ${keywords({ ...own[api.name], retries: String(retries), clock: 'clock' })})`;
}

function callText(api: Api, operation: Operation, vector: Vector, isAsync: boolean): string {
  const names = methodNames(operation);
  const style: Style = {
    prefix: `${packageName(api)}.`,
    file: (name, base64) => `collab_openapi.UploadFile(${text(name)}, ${bytesText(base64)})`,
  };
  const given = argumentsText(api, operation, vector.arguments, style);
  const method = (name: string) => `${ownerOf(api, operation, 'client')}.${name}(${given})`;
  const awaited = (code: string) => (isAsync ? `(await ${code})` : code);
  const each = isAsync ? 'async for' : 'for';
  const waiting = 'interval=harness.INTERVAL';
  switch (vector.drive ?? 'call') {
    case 'call':
      return awaited(method(names.call));
    case 'items':
      return `[item ${each} item in ${method(names.items)}]`;
    case 'pages':
      return `[page.data ${each} page in ${method(names.pages)}]`;
    case 'done': {
      const done = awaited(`${awaited(method(names.start))}.done(${waiting})`);
      return operation.longRunning?.result === undefined ? done : `{"url": ${done}.download_url}`;
    }
    case 'file': {
      const file = awaited(`${awaited(method(names.start))}.file(${waiting})`);
      return isAsync ? `(await harness.async_content(${file}))` : `harness.content(${file})`;
    }
    case 'url':
      return `${awaited(method('url'))}.removeprefix(base_url)`;
  }
}
