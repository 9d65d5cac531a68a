/** The parts of a description that stand outside its operations. */
import type { Node } from './node.ts';
import { readType } from './schema.ts';
import type { Api, ErrorCode, NamedType, SecurityScheme, Server, Tag } from './types.ts';

type DocumentFacts = Pick<
  Api,
  'title' | 'version' | 'description' | 'server' | 'tags' | 'credentials' | 'types' | 'errorCodes' | 'rateLimit'
>;

const componentKinds = [
  'schemas',
  'parameters',
  'responses',
  'headers',
  'examples',
  'requestBodies',
  'securitySchemes',
];

/** Reads everything but the operations. */
export function readDocument(root: Node): DocumentFacts {
  const extensions = root.check('document', [
    'openapi',
    'info',
    'jsonSchemaDialect',
    'externalDocs',
    'servers',
    'tags',
    'security',
    'paths',
    'components',
  ]);
  const info = root.need('info');
  info.check('none', ['title', 'version', 'summary', 'description', 'termsOfService', 'contact', 'license']);
  root.get('components')?.check('none', componentKinds);
  return {
    title: info.need('title').line(),
    version: info.need('version').line(),
    description: info.need('description').string(),
    server: readServer(root.need('servers')),
    tags: root.need('tags').items().map(readTag),
    credentials: (root.get('components')?.get('securitySchemes')?.entries() ?? []).map(readScheme),
    types: readNamedTypes(root),
    errorCodes: readErrorCodes(root, extensions['x-error-codes'] ?? []),
    ...(extensions['x-rate-limit'] && { rateLimit: extensions['x-rate-limit'] }),
  };
}

function readServer(node: Node): Server {
  const [server, ...others] = node.items();
  if (!server || others.length > 0)
    return node.fail('exactly one server is needed; put what differs into its variables');
  server.check('none', ['url', 'description', 'variables']);
  const url = server.need('url').line();
  const variables = (server.get('variables')?.entries() ?? []).map(([name, variable]) => {
    variable.check('none', ['default', 'description', 'enum']);
    if (!url.includes(`{${name}}`)) variable.fail(`the server's url has no {${name}}`);
    const values = variable.get('enum')?.strings();
    const text = variable.need('description').string();
    return [name, { default: variable.need('default').string(), description: text, ...(values && { enum: values }) }];
  });
  for (const [, name] of url.matchAll(/\{([^}]+)\}/g)) {
    if (!variables.some(([known]) => known === name)) server.need('url').fail(`variable '${name}' is not declared`);
  }
  return { url, variables: Object.fromEntries(variables) };
}

function readTag(node: Node): Tag {
  const { 'x-displayName': displayName } = node.check('tag', ['name', 'description', 'externalDocs']);
  const name = node.need('name').line();
  return { name, displayName: displayName ?? name, description: node.get('description')?.string() ?? '' };
}

function readScheme([name, node]: [string, Node]): SecurityScheme {
  const { 'x-credential': credential } = node.check('securityScheme', [
    'type',
    'description',
    'in',
    'name',
    'scheme',
    'bearerFormat',
  ]);
  const bearer = node.need('type').oneOf(['apiKey', 'http']) === 'http';
  if (bearer) node.need('scheme').oneOf(['bearer']);
  return {
    name,
    credential: credential ?? node.fail("'x-credential' is missing"),
    carrier: bearer
      ? { in: 'bearer' }
      : { in: node.need('in').oneOf(['header', 'query']), name: node.need('name').line() },
    description: node.get('description')?.string() ?? '',
  };
}

function readNamedTypes(root: Node): NamedType[] {
  const seen = new Map<string, string>();
  const types = (root.get('components')?.get('schemas')?.entries() ?? []).map(([name, node]) => {
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) node.fail(`'${name}' is no PascalCase name; two files of one name?`);
    const twin = seen.get(name.toLowerCase());
    if (twin !== undefined) node.fail(`type '${name}' differs from '${twin}' in case only`);
    seen.set(name.toLowerCase(), name);
    const type = readType(node);
    return { name, description: type.description ?? '', type };
  });
  return types.sort((a, b) => (a.name < b.name ? -1 : 1));
}

type WrittenCode = Omit<ErrorCode, 'operations'> & { operations?: readonly string[] };

function readErrorCodes(root: Node, codes: readonly WrittenCode[]): ErrorCode[] {
  const entries = root.get('x-error-codes')?.items() ?? [];
  const seen = new Set<unknown>();
  for (const [index, { code, name }] of codes.entries()) {
    for (const key of name === undefined ? [code] : [code, name]) {
      if (seen.has(key)) entries[index]?.fail(`error code '${key}' stands in the table twice`);
      seen.add(key);
    }
  }
  return codes.map((code) => ({ ...code, operations: code.operations ?? [] }));
}
