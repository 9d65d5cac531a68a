/** Emits what is said about the packages of an API. */
import type { Api } from '../../model/types.ts';
import { javadoc } from './javadoc.ts';
import { modelPackageOf, packageOf } from './names.ts';
import type { SourceFile } from './source-file.ts';

export function packageInfos(api: Api): SourceFile[] {
  const infos = [
    [packageOf(api), `The client of ${api.title}.`],
    [modelPackageOf(api), `What the client of ${api.title} sends and receives.`],
  ] as const;
  return infos.map(([name, text]) => ({
    path: `${name.replaceAll('.', '/')}/package-info.java`,
    text: `${javadoc(text, [], 0)}package ${name};\n`,
  }));
}
