/** Complete programs that call one operation through the Go client. */
import { format as gofmt } from '@wasm-fmt/gofmt';
import type { Api, Json, Operation } from '../../model/types.ts';
import { baseUrlVariable, fieldVariable, optionVariable } from '../../samples/environment.ts';
import { Calls } from './calls.ts';
import { kindOf } from './client.ts';
import { modulePath } from './module.ts';
import { packageName } from './names.ts';
import { replyKind } from './operations.ts';

/**
 * A program that calls the operation and prints what it gives. Credentials and addresses come from the environment, and files from the
 * working directory.
 *
 * @param args Parameters by their names on the wire, and `body`. A file is its name, or `{ name }`.
 * @throws Error that names the operation, for arguments that it doesn't have.
 */
export function sampleProgram(api: Api, operation: Operation, args: Readonly<Record<string, Json>>): string {
  const name = packageName(api);
  const files: string[] = [];
  const call = new Calls(api).expression(operation, args, {
    file: (upload) => {
      files.push(typeof upload === 'string' ? upload : upload.name);
      return `&collab.File{Name: ${JSON.stringify(files.at(-1))}, Content: file}`;
    },
    field: (wire) => {
      const variable = fieldVariable(api, wire);
      return variable === undefined ? undefined : environment(variable);
    },
  });
  if (files.length > 1) throw new Error(`${operation.id}: a sample opens one file at most`);
  const open = files.map((file) => `file, err := os.Open(${JSON.stringify(file)})\n${orFatal}\ndefer file.Close()\n`);
  const body = `ctx := context.Background()
client, err := ${name}.New(${configText(api, operation)})
${orFatal}
${open.join('\n')}
${printed(new Calls(api), operation, call)}`;
  const paths = {
    context: 'context',
    json: 'encoding/json',
    fmt: 'fmt',
    log: 'log',
    os: 'os',
    collab: modulePath,
    [name]: `${modulePath}/${name}`,
  };
  const bare = body.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
  const imports = (own: boolean) =>
    Object.entries(paths)
      .filter(([each, path]) => path.startsWith(modulePath) === own && new RegExp(`\\b${each}\\.[A-Z]`).test(bare))
      .map(([, path]) => JSON.stringify(path))
      .join('\n');
  return gofmt(`package main\n\nimport (\n${imports(false)}\n\n${imports(true)}\n)\n\nfunc main() {\n${body}\n}\n`);
}

const orFatal = 'if err != nil {\nlog.Fatal(err)\n}';

const environment = (variable: string) => `os.Getenv(${JSON.stringify(variable)})`;
const secret = (variable: string) => `collab.Static(${environment(variable)})`;

function configText(api: Api, operation: Operation): string {
  const option = (name: string) => environment(optionVariable(api, name));
  const fields = [`BaseURL: ${environment(baseUrlVariable(api))}`];
  switch (kindOf(api)) {
    case 'signature':
      fields.push(
        `AppID: ${option('appId')}`,
        `AppSecret: ${secret('SHIMO_APP_SECRET')}`,
        `Token: ${secret('SHIMO_TOKEN')}`,
      );
      break;
    case 'accessToken':
      fields.push(`AppKey: ${option('appKey')}`, `AccessToken: ${secret(optionVariable(api, 'accessToken'))}`);
      break;
    case 'appToken':
      fields.push(`OrgName: ${option('orgName')}`, `AppName: ${option('appName')}`);
      if (operation.security.length > 0) fields.push(`Token: ${secret(optionVariable(api, 'appToken'))}`);
      else
        fields.push(
          `ClientID: ${option('client_id')}`,
          `ClientSecret: ${secret(optionVariable(api, 'client_secret'))}`,
        );
  }
  return `${packageName(api)}.Config{\n${fields.map((field) => `${field},`).join('\n')}\n}`;
}

/** Calls, and prints what came of it as JSON. */
function printed(calls: Calls, operation: Operation, call: string): string {
  const encode = (value: string) =>
    `if err := json.NewEncoder(os.Stdout).Encode(${value}); err != nil {\nlog.Fatal(err)\n}`;
  const gives = calls.gives(operation);
  if (gives === 'nothing') return `if err := ${call}; err != nil {\nlog.Fatal(err)\n}\nfmt.Println("done")`;
  const start = (name: string) => `${name}, err := ${call}\n${orFatal}\n`;
  if (gives === 'task') return `${start('task')}${encode('task.Started')}`;
  return replyKind(operation) === 'Text'
    ? `${start('text')}fmt.Println(text)`
    : `${start('result')}${encode('result')}`;
}
