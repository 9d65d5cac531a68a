/** Drives the Java client: the program in `java/` with a method for each call, compiled together with the client. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callDoc } from '../../../scripts/clients/java/calls.ts';
import { print, quoted } from '../../../scripts/clients/java/layout.ts';
import { basePackage, clientClass, modelPackageOf, packageOf } from '../../../scripts/clients/java/names.ts';
import {
  classPathWith,
  compileClient,
  javaFiles,
  javaMissing,
  quickJvm,
} from '../../../scripts/clients/java/toolchain.ts';
import { resultOf } from '../../../scripts/clients/java/services.ts';
import type { Json } from '../../../scripts/model/types.ts';
import { repository } from '../../../scripts/registry.ts';
import { isUpload } from '../../conformance/vector.ts';
import { apis, namedCalls, type NamedCall } from '../calls.ts';
import type { Driver } from './driver.ts';

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

  async command(folder) {
    const classPath = await classPathWith(join(folder, 'classes'));
    const logging = `-Djava.util.logging.config.file=${join(folder, 'sources', 'logging.properties')}`;
    return { program: 'java', arguments: [...quickJvm, logging, '-cp', classPath, 'Driver'] };
  },
};

function program(): string {
  const packages = apis.flatMap((api) => [packageOf(api), modelPackageOf(api)]);
  return `import ${basePackage}.*;
${packages.map((name) => `import ${name}.*;`).join('\n')}
import java.util.*;

final class Calls {
  static void add() {
${namedCalls.map(({ name }, index) => `    Driver.CALLS.put(${quoted(name)}, Calls::call${index});`).join('\n')}
  }

${namedCalls.map(callText).join('\n')}}
`;
}

function file(value: Json): string {
  if (!isUpload(value)) throw new Error(`${JSON.stringify(value)} is no file.`);
  return `Upload.of(${quoted(value.name)}, Base64.getDecoder().decode(${quoted(value.base64)}))`;
}

function callText({ api, operation, arguments: args, drive }: NamedCall, index: number): string {
  const call = callDoc(api, operation, args, { client: 'client', file });
  const isVoid = resultOf(api, operation).type === 'void';
  const started = `${print(['var task = ', call, ';'], 4)}\n    trial.seen("task", task);\n`;
  const bodies = {
    call: isVoid ? print([call, ';'], 4) : print(['trial.seen("result", ', call, ');'], 4),
    done: `${started}    task.done(trial.waiting());`,
    file: `${started}    try (RemoteFile file = task.file(trial.waiting())) {\n      trial.seen("file", file);\n    }`,
  };
  const made = clientClass(api);
  return `  private static void call${index}(Trial trial) throws Exception {
    ${made} client = trial.${made.replace(/^./, (first) => first.toLowerCase())}();
${bodies[drive]}
  }
`;
}
