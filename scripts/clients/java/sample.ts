/** A complete program that calls one operation by the Java client. */
import { baseUrlVariable, fieldVariable, optionVariable } from '../../samples/environment.ts';
import type { Api, Json, Operation } from '../../model/types.ts';
import { callDoc } from './calls.ts';
import { boundParameters, kindOf } from './api-facts.ts';
import { assign, call, chain, print, quoted, type Doc } from './layout.ts';
import { camelCase, clientClass, pascalCase } from './names.ts';
import { resultOf } from './services.ts';
import { importsOf } from './source-file.ts';

/**
 * A class named after the operation, which isn't public so that the file may have another name. Credentials and addresses come from the environment, and files from the working directory.
 * @param args Parameters by their names on the wire, and `body`. A file is its name, or `{ name }`.
 * @throws Error that names the operation, for arguments that it doesn't take.
 */
export function sampleProgram(api: Api, operation: Operation, args: Readonly<Record<string, Json>>): string {
  const client = clientClass(api);
  const variable = camelCase(client.replace(/Client$/, ''));
  const made = callDoc(api, operation, args, {
    client: variable,
    file: (value) => `Upload.of(Path.of(${quoted(nameOf(operation, value))}))`,
    field: (wire) => {
      const name = fieldVariable(api, wire);
      return name === undefined ? undefined : env(name);
    },
  });
  const statements = [
    print(assign(`${client} ${variable}`, chain(`${client}.builder()`, [...optionsOf(api, operation), 'build()'])), 4),
    ...printed(api, operation, made),
  ];
  const code = `final class ${pascalCase(operation.id)} {
  public static void main(String[] args) {
${statements.join('\n')}
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }

  private ${pascalCase(operation.id)}() {}
}
`;
  return `${importsOf(api, code)
    .map((name) => `import ${name};\n`)
    .join('')}\n${code}`;
}

function nameOf(operation: Operation, value: Json): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'name' in value) return String(value['name']);
  throw new Error(`${operation.id}: ${JSON.stringify(value)} names no file`);
}

const env = (variable: string) => `env(${quoted(variable)})`;

/** What the client is told once: its address, the parameters that are bound, and the credentials. */
function optionsOf(api: Api, operation: Operation): Doc[] {
  const option = (name: string) => call(name, [env(optionVariable(api, name))]);
  return [
    call('baseUrl', [env(baseUrlVariable(api))]),
    ...[...boundParameters(api).keys()].map(option),
    ...credentialsOf(api, operation, option),
  ];
}

function credentialsOf(api: Api, operation: Operation, option: (name: string) => Doc): Doc[] {
  switch (kindOf(api)) {
    case 'signature':
      return [option('appSecret'), option('token')];
    case 'accessToken':
      return [option('accessToken')];
    case 'appToken': {
      const fetched = ['client_id', 'client_secret'].map((name) => env(optionVariable(api, name)));
      return [operation.security.length > 0 ? option('appToken') : call('clientCredentials', fetched)];
    }
  }
}

/** Statements that make the call, and print what came of it. */
function printed(api: Api, operation: Operation, made: Doc): string[] {
  const { type } = resultOf(api, operation);
  const statement = (text: Doc) => print([text, ';'], 4);
  if (type === 'void') return [statement(made), '    System.out.println("done");'];
  if (operation.pagination) return [print(assign(`${type} page`, made), 4), '    System.out.println(page.data());'];
  if (operation.longRunning)
    return [print(assign(`${type} task`, made), 4), '    task.answer().ifPresent(System.out::println);'];
  return [print(assign(`${type} result`, made), 4), '    System.out.println(result);'];
}
