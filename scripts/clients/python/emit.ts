/** Emits the Python distribution. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Api } from '../../model/types.ts';
import { repository } from '../../registry.ts';
import { contentsOf } from '../facts/contents.ts';
import { twinIn } from '../facts/twins.ts';
import { clientModule } from './client.ts';
import { contentsModule, parserName } from './contents.ts';
import { coreModule } from './core.ts';
import { docstring } from './docstring.ts';
import { errorCodesModule } from './error-codes.ts';
import { format } from './format.ts';
import { exportedNames, memberList } from './imports.ts';
import { text } from './literal.ts';
import { inOrder, modelsModule } from './models.ts';
import { clientClass, groupClass, groupsOf, packageName } from './names.ts';
import { operationsModule } from './operations.ts';

/** Files of the distribution that are not code of the package, copied as they are. */
const folders = ['examples', 'tests'];

/**
 * Writes the distribution with the clients of the APIs and the runtime that they share.
 * @param outDir Folder of the distribution.
 */
export async function emitPython(apis: readonly Api[], outDir: string): Promise<void> {
  const root = join(outDir, 'src', 'collab_openapi');
  const { version } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8')) as { version: string };
  // All code is made before any is written, so that a mistake in one description leaves no half of a package behind.
  const modules = [
    ...apis.flatMap((api) => modulesOf(api).map(([name, code]) => [join(root, packageName(api), name), code] as const)),
    [join(root, '__init__.py'), rootModule(apis)] as const,
  ].map(([file, code]) => [file, format(code)] as const);
  await mkdir(root, { recursive: true });
  const only = { recursive: true, filter: (source: string) => !/__pycache__|\.pyc$/.test(source) };
  await cp(join(import.meta.dirname, 'runtime'), join(root, '_runtime'), only);
  for (const folder of folders) await cp(join(import.meta.dirname, 'package', folder), join(outDir, folder), only);
  await cp(join(import.meta.dirname, 'package', 'README.md'), join(outDir, 'README.md'));
  await cp(join(repository, 'LICENSE'), join(outDir, 'LICENSE'));
  const project = await readFile(join(import.meta.dirname, 'package', 'pyproject.toml'), 'utf8');
  await writeFile(join(outDir, 'pyproject.toml'), project.replace('0.0.0', version));
  await writeFile(join(root, 'py.typed'), '');
  await Promise.all(modules.map(([file, code]) => write(file, code)));
}

async function write(file: string, code: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, code);
}

function modulesOf(api: Api): [name: string, code: string][] {
  const contents = contentsModule(api);
  return [
    ['__init__.py', indexModule(api)],
    ['_core.py', coreModule(api)],
    ['_error_codes.py', errorCodesModule(api)],
    ['_operations.py', operationsModule(api)],
    ['async_client.py', clientModule(api, true)],
    ['client.py', clientModule(api, false)],
    ...(contents === undefined ? [] : [['contents.py', contents] satisfies [string, string]]),
    ['models.py', modelsModule(api)],
  ];
}

/** What the package itself gives. */
function rootModule(apis: readonly Api[]): string {
  const clients = apis.map(
    (api) => [packageName(api), [false, true].map((isAsync) => clientClass(api, isAsync))] as const,
  );
  const imports = clients.map(([name, classes]) => `from .${name} import ${memberList(classes)}`);
  const names = [...clients.flatMap(([, classes]) => classes), ...Object.values(shared).flat()];
  return `${docstring([
    'Clients of Shimo documents, Easemob Circle and ZSGF access tokens, synchronous and asynchronous.',
    '',
    'The types of each API are in its own package, such as `collab_openapi.shimo`.',
  ])}
${Object.entries(shared)
  .map(([module, exported]) => `from ._runtime.${module} import ${memberList(exported)}`)
  .join('\n')}
${[...imports].sort().join('\n')}

__all__ = [${exportedNames(names).map(text).join(', ')}]
`;
}

/** What the clients share and callers may need, by module. */
const shared: Readonly<Record<string, readonly string[]>> = {
  app_token: ['AsyncClientCredentials', 'ClientCredentials'],
  client: ['CallOptions'],
  credentials: ['AsyncSecret', 'Secret'],
  download: ['AsyncRemoteFile', 'RemoteFile'],
  errors: [
    'ApiError',
    'AuthenticationError',
    'CallTimeoutError',
    'ClientError',
    'ErrorCode',
    'NetworkError',
    'NotFoundError',
    'ParseError',
    'PermissionDeniedError',
    'RateLimitError',
    'RedirectError',
    'TaskError',
  ],
  hooks: ['Attempt', 'AttemptAnswered', 'AttemptFailed', 'CallRepeated', 'Hooks'],
  limiter: ['Limiter'],
  model: ['Model'],
  pages: ['Page'],
  signing: ['sign'],
  tasks: ['AsyncFileTask', 'AsyncRepeatedTask', 'AsyncTask', 'FileTask', 'RepeatedTask', 'Task'],
  unset: ['UNSET', 'Unset'],
  upload: ['Content', 'Upload', 'UploadFile'],
};

function indexModule(api: Api): string {
  const groups = groupsOf(api).flatMap(({ name }) => name ?? []);
  const classes = (isAsync: boolean) => [
    ...groups.map((name) => groupClass(api, name, isAsync)),
    clientClass(api, isAsync),
  ];
  const contents = contentsOf(api).map(parserName);
  const exported: Record<string, readonly string[]> = {
    '._error_codes': ['ERROR_CODES'],
    '.async_client': classes(true),
    '.client': classes(false),
    ...(contents.length > 0 && { '.contents': contents, '.._runtime.content': ['UnknownContent'] }),
    '.models': inOrder(api).map(({ name }) => name),
    ...(api.operations.some(({ resource }) => resource === 'sheets') && sheets),
  };
  const names = Object.values(exported).flat();
  const twin = twinIn(names);
  if (twin !== undefined) throw new Error(`${api.name}: the Python client would export '${twin}' twice; rename one`);
  return `${docstring([`${api.title}: the clients and the types of what they take and give.`])}
${Object.entries(exported)
  .sort(([one], [other]) =>
    one.startsWith('..') === other.startsWith('..') ? (one < other ? -1 : 1) : one.startsWith('..') ? -1 : 1,
  )
  .map(([module, list]) => `from ${module} import ${memberList(list)}`)
  .join('\n')}

__all__ = [${exportedNames(names).map(text).join(', ')}]
`;
}

/** Helpers for the values of sheets. */
const sheets = {
  '.._runtime.cells': ['read_cells', 'write_cells'],
  '.._runtime.oadate': ['from_oadate', 'to_oadate'],
  '.._runtime.ranges': ['CellPlace', 'CellRectangle', 'SheetRange', 'a1', 'cell_name', 'parse_a1', 'parse_cells'],
};
