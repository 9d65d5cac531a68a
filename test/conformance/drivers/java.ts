/** Drives the Java client: a program with a method for each vector, compiled together with the client. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callDoc } from '../../../scripts/clients/java/calls.ts';
import { print, quoted, type Doc } from '../../../scripts/clients/java/layout.ts';
import {
  basePackage,
  clientClass,
  modelPackageOf,
  packageOf,
  pascalCase,
} from '../../../scripts/clients/java/names.ts';
import { resultOf } from '../../../scripts/clients/java/services.ts';
import {
  classPathWith,
  command,
  compileClient,
  javaFiles,
  javaMissing,
  quickJvm,
} from '../../../scripts/clients/java/toolchain.ts';
import { loadModel } from '../../../scripts/model.ts';
import type { Api, Json } from '../../../scripts/model/types.ts';
import { readRegistry } from '../../../scripts/registry.ts';
import type { Language } from '../language.ts';
import { isUpload, type Vector, type VectorFile } from '../vector.ts';

export const java: Language = {
  name: 'java',

  missing: javaMissing,

  async prepare(files, module, folder) {
    const sources = join(folder, 'sources');
    cpSync(join(import.meta.dirname, 'java'), sources, { recursive: true });
    for (const file of files) writeFileSync(join(sources, `${className(file)}.java`), program(file));
    writeFileSync(join(folder, 'vectors.txt'), files.map(className).join('\n'));
    await compileClient(module, join(folder, 'classes'), javaFiles(sources));
  },

  async run(folder, judgeUrl) {
    const classPath = await classPathWith(join(folder, 'classes'));
    const names = readFileSync(join(folder, 'vectors.txt'), 'utf8')
      .split('\n')
      .filter((name) => name !== '');
    await command('java', [...quickJvm, '-cp', classPath, 'Driver', ...names], folder, { JUDGE_URL: judgeUrl });
  },
};

const className = ({ api }: VectorFile): string => `${pascalCase(api)}Vectors`;

function program(file: VectorFile): string {
  const entry = readRegistry().find(({ name }) => name === file.api);
  if (!entry) throw new Error(`There is no API ${file.api}.`);
  const api = loadModel(entry);
  const methods = file.vectors.map((vector, index) => methodText(api, file, vector, `vector${index}`));
  const adds = file.vectors.map(
    ({ id }, index) => `    Driver.VECTORS.put(${quoted(id)}, ${className(file)}::vector${index});`,
  );
  return `import ${basePackage}.*;
import ${packageOf(api)}.*;
import ${modelPackageOf(api)}.*;
import java.util.*;

final class ${className(file)} {
  static void add() {
${adds.join('\n')}
  }

${methods.join('\n')}}
`;
}

function methodText(api: Api, file: VectorFile, vector: Vector, name: string): string {
  const { times = 1, advanceSeconds = 0 } = vector.repeat ?? {};
  const value = vector.repeat ? `Driver.repeat(clock, ${times}, ${advanceSeconds}, () -> call(client, base))` : '';
  const body = driveText(api, vector);
  const client = clientClass(api);
  const call = `${name}Call`;
  return `  private static Object ${name}(String base) throws Exception {
    Driver.SetClock clock = new Driver.SetClock(${file.clock}L);
    ${client} client = ${clientText(api, file, vector)};
    return ${vector.repeat ? value.replace('call(client', `${call}(client`) : `${call}(client, base)`};
  }

  private static Object ${call}(${client} client, String base) throws Exception {
${body}
  }
`;
}

function clientText(api: Api, { client: given }: VectorFile, { transport, options = {} }: Vector): string {
  const option = (name: string): string => quoted(given[name] ?? '');
  const links = [`baseUrl(base)`, 'clock(clock)', `retries(${options.retries ?? 0})`];
  switch (api.name) {
    case 'shimo':
      links.push(`appId(${option('appId')})`, `appSecret(${option('appSecret')})`, `token(${option('token')})`);
      if (transport === 'query') links.push('credentialsInQuery(true)');
      if (options.queryAppId !== undefined) links.push(`queryAppId(${String(options.queryAppId)})`);
      if (options.pathFamily !== undefined) {
        links.push(`pathFamily(ShimoClient.PathFamily.${options.pathFamily.replace('-', '_').toUpperCase()})`);
      }
      break;
    case 'circle':
      links.push(`orgName(${option('org_name')})`, `appName(${option('app_name')})`);
      links.push(
        options.auth
          ? `clientCredentials(${quoted(options.auth.clientId)}, ${quoted(options.auth.clientSecret)})`
          : `appToken(${option('appToken')})`,
      );
      break;
    default:
      links.push(`appKey(${option('appKey')})`, `accessToken(${option('accessToken')})`);
  }
  return `${clientClass(api)}.builder().${links.join('.')}.build()`;
}

function file(value: Json): string {
  if (!isUpload(value)) throw new Error(`${JSON.stringify(value)} is no file.`);
  return `Driver.upload(${quoted(value.name)}, ${quoted(value.base64)})`;
}

function driveText(api: Api, vector: Vector): string {
  const { drive = 'call', arguments: args } = vector;
  const operation = api.operations.find(({ id }) => id === vector.operation);
  if (!operation) throw new Error(`${api.name} has no operation ${vector.operation}.`);
  const call = (method?: string): Doc =>
    callDoc(api, operation, args, { client: 'client', file, ...(method && { method }) });
  const given = (before: string, value: Doc, after = ''): string => print(['return ', before, value, after, ';'], 4);
  switch (drive) {
    case 'call': {
      const { type } = resultOf(api, operation);
      if (type === 'void') return `${print([call(), ';'], 4)}\n    return null;`;
      if (operation.pagination) return given('', call(), '.data()');
      return operation.longRunning ? given('Driver.answer(', call(), ')') : given('', call());
    }
    case 'items':
      return given('Driver.items(', call(), ')');
    case 'pages':
      return given('Driver.pages(', call(), ')');
    case 'done':
      if (operation.longRunning?.result !== undefined) {
        return given('Collections.singletonMap("url", ', call(), '.done(Driver.EVERY_MILLISECOND).downloadUrl())');
      }
      return given('', call(), '.done(Driver.EVERY_MILLISECOND)');
    case 'file':
      return given('Driver.file(', call(), ')');
    case 'url':
      return given('', call('url'), '.replace(base, "")');
  }
}
