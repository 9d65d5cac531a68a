/** OpenAPI Generator, which makes TypeScript with fetch. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readRegistry, repository } from '../../scripts/registry.ts';
import type { Json } from '../../scripts/model/types.ts';
import { isUpload, type Report } from '../conformance/vectors.ts';
import type { PlainCall } from './plain-calls.ts';
import { hasProgram } from './program.ts';
import { run, type Tool } from './tool.ts';

const version = '7.24.0';

type Constructor = new (settings: object) => object;
type Methods = Record<string, (input: Record<string, unknown>) => Promise<{ value(): Promise<unknown> }>>;
type Module = Record<string, unknown> & { Configuration: Constructor };

export const openapiGenerator: Tool = {
  name: `OpenAPI Generator ${version}, typescript-fetch`,

  missing: () =>
    hasProgram('java') && hasProgram('mvn') ? undefined : 'Java or Maven is not installed: install JDK 17 and Maven 3.',

  async build(folder) {
    const artifact = `-Dartifact=org.openapitools:openapi-generator-cli:${version}:jar`;
    await run('mvn', ['-q', 'dependency:copy', artifact, '-DoutputDirectory=.'], folder);
    const jar = join(folder, `openapi-generator-cli-${version}.jar`);
    for (const { name, bundle } of readRegistry()) {
      const args = ['-jar', jar, 'generate', '-g', 'typescript-fetch', '-i', bundle, '-o', join(folder, name)];
      await run('java', args, folder);
    }
    const entries = readRegistry().map(({ name }) => join(folder, name, 'index.ts'));
    const settings = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'esnext'];
    const tsc = join(repository, 'node_modules', '.bin', 'tsc');
    await run(tsc, [...settings, '--moduleResolution', 'bundler', '--types', 'node', ...entries], folder);
  },

  async drive(folder, calls, judgeUrl) {
    for (const call of calls) {
      const basePath = `${judgeUrl}/${call.id}`;
      const module = (await import(pathToFileURL(join(folder, call.api, 'index.ts')).href)) as Module;
      const report = await resultOf(module, call, basePath).catch((error: unknown): Report => ({
        crash: String(error),
      }));
      await fetch(`${basePath}/__report`, { method: 'POST', body: JSON.stringify(report) });
    }
  },
};

async function resultOf(module: Module, call: PlainCall, basePath: string): Promise<Report> {
  const { Configuration, ...exported } = module;
  const { operation, parameters, body, isForm, bodyType, replyType } = call;
  const classes = Object.entries(exported).filter(([name]) => name.endsWith('Api')) as [string, Constructor][];
  const found = classes.find(([, { prototype }]) => `${operation}Raw` in (prototype as object));
  if (!found) throw new Error(`There is no ${operation}Raw.`);
  const configuration = new Configuration({ basePath, headers: call.headers });
  const api = new found[1](configuration) as Methods;
  const given: Record<string, unknown> = isForm ? formOf(body ?? null) : {};
  for (const [name, value] of Object.entries(parameters)) given[camel(name)] = value;
  if (body !== undefined && !isForm) given[camel(bodyType ?? '')] = convert(exported, `${bodyType}FromJSON`, body);
  try {
    const response = await api[`${operation}Raw`]?.(given);
    return { result: convert(exported, `${replyType}ToJSON`, (await response?.value()) ?? null) as Json };
  } catch (error) {
    const { response } = error as { response?: Response };
    // A failure is handed over as it came.
    if (response) return { result: (await response.json()) as Json };
    throw error;
  }
}

const convert = (module: Record<string, unknown>, name: string, value: unknown): unknown => {
  const converter = module[name] as ((value: unknown) => unknown) | undefined;
  return converter ? converter(value) : value;
};

function formOf(body: Json): Record<string, unknown> {
  const fields = Object.entries(body as Record<string, Json>);
  const part = (value: Json): unknown =>
    isUpload(value) ? new File([Buffer.from(value.base64, 'base64')], value.name) : value;
  return Object.fromEntries(fields.map(([name, value]) => [name, part(value)]));
}

/** The name as the generator writes it: `server_id` is `serverId`, `Accept-Language` is `acceptLanguage`. */
function camel(name: string): string {
  const joined = name.replace(/[-_]+(.)/g, (_, letter: string) => letter.toUpperCase());
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}
