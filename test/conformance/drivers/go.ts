/** Drives the Go client: a program with a function for each vector, built by the Go toolchain. */
import { execFile, spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Calls } from '../../../scripts/clients/go/calls.ts';
import { modulePathIn } from '../../../scripts/clients/go/module.ts';
import { itemsMethod, pagesMethod } from '../../../scripts/clients/go/pages.ts';
import { urlMethod } from '../../../scripts/clients/go/names.ts';
import type { UploadArgument } from '../../../scripts/clients/go/literals.ts';
import { loadModel } from '../../../scripts/model.ts';
import type { Api, Operation } from '../../../scripts/model/types.ts';
import { readRegistry } from '../../../scripts/registry.ts';
import type { Language } from '../language.ts';
import type { Vector, VectorFile } from '../vector.ts';

const run = promisify(execFile);

/** Own settings of the toolchain would make another program of it. */
const environment = { ...process.env, GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local', GOWORK: 'off' };

export const go: Language = {
  name: 'go',

  missing() {
    const { status } = spawnSync('go', ['version'], { stdio: 'ignore' });
    return status === 0 ? undefined : 'Go is missing: install Go 1.23 or later, so that `go version` answers';
  },

  async prepare(files, module, folder) {
    const path = modulePathIn(module);
    for (const file of files) writeFileSync(join(folder, `${file.api}.go`), program(file, path));
    await buildProgram(folder, module, join(import.meta.dirname, 'go'));
  },

  async run(folder, judgeUrl) {
    await complete(run(join(folder, 'driver'), [], { env: { ...environment, JUDGE_URL: judgeUrl } }));
  },
};

/**
 * Builds `driver` of what the folder holds and of hand-written sources.
 * @param module The Go client.
 * @throws Error with what the compiler says.
 */
export async function buildProgram(folder: string, module: string, sources: string): Promise<void> {
  const path = modulePathIn(module);
  writeFileSync(
    join(folder, 'go.mod'),
    `module driver\n\ngo 1.23\n\nrequire ${path} v0.0.0\n\nreplace ${path} => ${module}\n`,
  );
  cpSync(sources, folder, { recursive: true });
  await complete(run('go', ['build', '-o', 'driver', '.'], { cwd: folder, env: environment }));
}

async function complete(process: Promise<unknown>): Promise<void> {
  await process.catch((error: unknown) => {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${String(error)}\n${stdout}${stderr}`);
  });
}

function program(file: VectorFile, module: string): string {
  const entry = readRegistry().find(({ name }) => name === file.api);
  if (!entry) throw new Error(`There is no API ${file.api}.`);
  const api = loadModel(entry);
  const calls = new Calls(api);
  const name = file.api.replaceAll('-', '');
  const functions = file.vectors.map((vector) => vectorText(api, calls, file, vector));
  const body = functions.join('\n');
  const imports = [
    `"context"`,
    ...(body.includes('json.') ? ['"encoding/json"'] : []),
    `"${module}"`,
    ...(body.includes(`${name}.`) ? [`"${module}/${name}"`] : []),
  ];
  return `package main

import (
${imports.join('\n')}
)

var _ collab.Option

func init() {
${body}
}

var _ context.Context
`;
}

const quoted = (text: string): string => JSON.stringify(text);

function vectorText(api: Api, calls: Calls, file: VectorFile, vector: Vector): string {
  const operation = api.operations.find(({ id }) => id === vector.operation);
  if (!operation) throw new Error(`${api.name} has no operation ${vector.operation}.`);
  const { times = 1, advanceSeconds = 0 } = vector.repeat ?? {};
  const name = file.api.replaceAll('-', '');
  return `vectors[${quoted(vector.id)}] = func(ctx context.Context, base string) (any, error) {
	clock := newClock(${file.clock})
	client, err := ${name}.New(${configText(file, vector)}, collab.WithRetries(${vector.options?.retries ?? 0}), collab.WithClock(clock.now))
	if err != nil {
		return nil, err
	}
	return clock.repeat(${vector.repeat ? times : 0}, ${advanceSeconds}, func() (any, error) {
${driveText(calls, operation, vector)}
	})
}`;
}

function configText({ api, client }: VectorFile, { transport, options = {} }: Vector): string {
  const option = (name: string): string => quoted(client[name] ?? '');
  const source = (name: string): string => `collab.Static(${option(name)})`;
  switch (api) {
    case 'shimo':
      return `shimo.Config{BaseURL: base, AppID: ${option('appId')}, AppSecret: ${source('appSecret')}, Token: ${source('token')}, Transport: ${quoted(transport ?? '')}, PathFamily: ${quoted(options.pathFamily ?? '')}, NoQueryAppID: ${String(options.queryAppId === false)}}`;
    case 'circle': {
      const { auth } = options;
      const proof = auth
        ? `ClientID: ${quoted(auth.clientId)}, ClientSecret: collab.Static(${quoted(auth.clientSecret)})`
        : `Token: ${source('appToken')}`;
      return `circle.Config{BaseURL: base, OrgName: ${option('org_name')}, AppName: ${option('app_name')}, ${proof}}`;
    }
    default:
      return `accesstoken.Config{BaseURL: base, AppKey: ${option('appKey')}, AccessToken: ${source('accessToken')}}`;
  }
}

const file = ({ name, base64 }: UploadArgument): string => `upload(${quoted(name)}, ${quoted(base64)})`;

function driveText(calls: Calls, operation: Operation, { drive = 'call', arguments: args }: Vector): string {
  const call = (method?: string): string => calls.expression(operation, args, { file }, method);
  switch (drive) {
    case 'call':
      return callText(calls.gives(operation), call());
    case 'items':
      return `return collect(${call(itemsMethod(operation))})`;
    case 'pages':
      return `return pagesOf(${call(pagesMethod(operation))})`;
    case 'url':
      return `address, err := ${call(urlMethod)}\nreturn after(base, address), err`;
    case 'done':
      return doneText(operation, call());
    case 'file':
      return `task, err := ${call()}\nif err != nil {\nreturn nil, err\n}\nreturn content(task.Open(ctx, everyMillisecond))`;
  }
}

function callText(gives: 'nothing' | 'value' | 'task', call: string): string {
  if (gives === 'nothing') return `return nil, ${call}`;
  if (gives === 'value') return `return ${call}`;
  return `task, err := ${call}\nif err != nil {\nreturn nil, err\n}\nreturn task.Started, nil`;
}

function doneText({ longRunning }: Operation, call: string): string {
  const start = `task, err := ${call}\nif err != nil {\nreturn nil, err\n}\n`;
  if (!longRunning?.poll) return `${start}return nil, task.Wait(ctx, everyMillisecond)`;
  if (longRunning.result === undefined) return `${start}return task.Wait(ctx, everyMillisecond)`;
  return `${start}done, err := task.Wait(ctx, everyMillisecond)\nif err != nil {\nreturn nil, err\n}\nreturn map[string]any{"url": done.DownloadURL}, nil`;
}
