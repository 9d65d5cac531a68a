/** Drives the Java client: the program in `java/` with a method for each call, compiled together with the client. */
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callDoc } from '../../../scripts/clients/java/calls.ts';
import { print, quoted } from '../../../scripts/clients/java/layout.ts';
import {
  basePackage,
  clientClass,
  modelPackageOf,
  packageOf,
  pascalCase,
} from '../../../scripts/clients/java/names.ts';
import {
  classPathWith,
  command,
  compileClient,
  javaFiles,
  javaMissing,
  quickJvm,
} from '../../../scripts/clients/java/toolchain.ts';
import { resultOf } from '../../../scripts/clients/java/services.ts';
import type { Json } from '../../../scripts/model/types.ts';
import { repository } from '../../../scripts/registry.ts';
import { isUpload } from '../../conformance/vector.ts';
import { credentials, intervalMs, namedCalls, type NamedCall } from '../calls.ts';
import type { Driver } from './driver.ts';

/** A client that kept what it reads would run out of this. */
const heap = '-Xmx512m';

export const java: Driver = {
  name: 'java',
  title: 'Java',
  missing: javaMissing,

  async prepare(folder) {
    const sources = join(folder, 'sources');
    cpSync(join(import.meta.dirname, 'java'), sources, { recursive: true });
    writeFileSync(join(sources, 'Calls.java'), program());
    await compileClient(join(repository, 'generated', 'java'), join(folder, 'classes'), javaFiles(sources));
  },

  async command(folder, authority) {
    const classPath = await classPathWith(join(folder, 'classes'));
    const trusted = `-Djavax.net.ssl.trustStore=${await trustStore(authority)}`;
    const secret = '-Djavax.net.ssl.trustStorePassword=changeit';
    return { program: 'java', arguments: [...quickJvm, heap, trusted, secret, '-cp', classPath, 'Driver'] };
  },
};

/** A store of the JDK's with this certificate, beside it. */
async function trustStore(authority: string): Promise<string> {
  const store = `${authority}.p12`;
  if (existsSync(store)) return store;
  const scratch = mkdtempSync(`${store}-`);
  const made = join(scratch, 'store');
  const given = ['-importcert', '-noprompt', '-alias', 'tests', '-file', authority];
  await command('keytool', [...given, '-keystore', made, '-storepass', 'changeit'], scratch);
  renameSync(made, store);
  rmSync(scratch, { recursive: true });
  return store;
}

function program(): string {
  const packages = namedCalls.flatMap(({ api }) => [packageOf(api), modelPackageOf(api)]);
  return `import ${basePackage}.*;
${[...new Set(packages)].map((name) => `import ${name}.*;`).join('\n')}
import java.time.Duration;
import java.util.*;

final class Calls {
  static final Map<String, String> GIVEN = new HashMap<>();
  static final TaskOptions WAITING = TaskOptions.usual().interval(Duration.ofMillis(${intervalMs}));

  static {
${Object.values(credentials)
  .flatMap((values) => Object.entries(values))
  .map(([name, value]) => `    GIVEN.put(${quoted(name)}, ${quoted(value)});`)
  .join('\n')}
${namedCalls.map(({ name }, index) => `    Driver.CALLS.put(${quoted(name)}, Calls::call${index});`).join('\n')}
  }

  static void load() {}

${namedCalls.map(callText).join('\n')}}
`;
}

function callText({ api, operation, arguments: args, drive, fileTimes = 1 }: NamedCall, index: number): string {
  const file = (value: Json): string => {
    if (!isUpload(value)) throw new Error(`${JSON.stringify(value)} is no file.`);
    return `Upload.of(${quoted(value.name)}, Driver.content(${quoted(value.base64)}, ${fileTimes}))`;
  };
  const call = (method?: string) =>
    callDoc(api, operation, args, { client: 'client', file, ...(method && { method }) });
  const resume = `resume${pascalCase(operation.method)}`;
  const owner = `client.${operation.resource}()`;
  const isVoid = resultOf(api, operation).type === 'void';
  const result = operation.longRunning ? ['return ', call(), '.answer().orElse(null);'] : ['return ', call(), ';'];
  const bodies = {
    call: isVoid ? `${print([call(), ';'], 4)}\n    return null;` : print(result, 4),
    begin:
      `${print(['var task = ', call(), ';'], 4)}\n    Driver.begun(ask, task.id().orElseThrow());\n` +
      '    task.done(WAITING);\n    return null;',
    resume: `    ${owner}.${resume}(ask.get("task").asText()).done(WAITING);\n    return null;`,
  };
  return `  private static Object call${index}(com.fasterxml.jackson.databind.JsonNode ask) throws Exception {
    ${clientClass(api)} client = Clients.${clientClass(api).replace(/^./, (first) => first.toLowerCase())}(ask);
${bodies[drive]}
  }
`;
}
