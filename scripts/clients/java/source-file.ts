/** A file of Java: its package, the imports that its code needs, and the code. */
import type { Api } from '../../model/types.ts';
import { twinIn } from '../facts/twins.ts';
import { hasClass } from './java-types.ts';
import { basePackage, clientClass, modelPackageOf, packageOf, paramsName } from './names.ts';

const outside = {
  'com.fasterxml.jackson.annotation': 'JsonAnyGetter JsonAnySetter JsonCreator JsonInclude JsonProperty JsonValue',
  'com.fasterxml.jackson.core.type': 'TypeReference',
  'com.fasterxml.jackson.databind': 'JsonNode',
  'java.math': 'BigDecimal',
  'java.time': 'Duration',
  'java.nio.file': 'Path',
  'java.util': 'Arrays LinkedHashMap List Map Optional',
  'java.util.function': 'Function Supplier',
  [basePackage]:
    'ApiException CallOptions ClientBuilder ClientOptions ErrorCode FileTask Limiter Nullable Page ParseException Task Upload',
  [`${basePackage}.internal`]:
    'Api Arguments Branches Carrier Client Condition Credential Credentials Envelope Following Json KeptToken Lengths Operation ' +
    'Paging Reply Signer UploadRule',
};

/** Full names by simple ones. */
const known = new Map(
  Object.entries(outside).flatMap(([folder, names]) =>
    names.split(' ').map((name) => [name, `${folder}.${name}`] as const),
  ),
);

export interface SourceFile {
  /** Path below the folder of the sources. */
  readonly path: string;
  readonly text: string;
}

/** @param name Simple name of the class that the code declares. */
export function sourceFile(api: Api, folder: string, name: string, code: string): SourceFile {
  const imports = importsOf(api, code).filter((each) => each.slice(0, each.lastIndexOf('.')) !== folder);
  const lines = imports.map((each) => `import ${each};\n`).join('');
  return {
    path: `${folder.replaceAll('.', '/')}/${name}.java`,
    text: `package ${folder};\n\n${lines}${lines === '' ? '' : '\n'}${code}`,
  };
}

/** Names of the classes that the generated code declares for models. */
const modelNames = (api: Api): string[] => [
  ...api.types.filter(hasClass).map(({ name }) => name),
  ...api.operations.map(paramsName),
];

/** By API, since every file asks, and a large description makes as many files as it has names. */
const knownByApi = new WeakMap<Api, ReadonlyMap<string, string>>();

/** Full names of all classes that the code of an API can use, by simple ones. */
function classesOf(api: Api): ReadonlyMap<string, string> {
  const names =
    knownByApi.get(api) ??
    new Map([
      ...known,
      ...modelNames(api).map((each) => [each, `${modelPackageOf(api)}.${each}`] as const),
      [clientClass(api), `${packageOf(api)}.${clientClass(api)}`],
    ]);
  knownByApi.set(api, names);
  return names;
}

/** Full names of the classes that a code uses, in their order. */
export function importsOf(api: Api, code: string): string[] {
  const classes = classesOf(api);
  const bare = code.replace(/"(?:[^"\\]|\\.)*"/g, '""').replace(/\/\*[\s\S]*?\*\//g, '');
  // Javadoc finds what it names by imports too.
  const thrown = [...code.matchAll(/@throws (\w+)/g)].map(([, name = '']) => name);
  const used = new Set([...(bare.match(/(?<![\w.])[A-Z]\w*/g) ?? []), ...thrown]);
  return [...used].flatMap((each) => classes.get(each) ?? []).sort((one, other) => (one < other ? -1 : 1));
}

/** @throws Error if a schema has the name of a class that the generated code uses. */
export function checkClasses(api: Api): void {
  const own = modelNames(api);
  const language = 'Object String Integer Long Double Boolean Override Record Void Iterable Exception'.split(' ');
  const twin = own.find((name) => known.has(name) || language.includes(name)) ?? twinIn(own);
  if (twin !== undefined)
    throw new Error(`${packageOf(api)}: the schema '${twin}' has the name of another class; rename it`);
}
