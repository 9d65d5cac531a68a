/** Finds the operation of a request, and the arguments that it was called with. */
import type { Contract, ContractOperation, ContractParameter } from './contract.ts';

/** An operation as requests ask for it. */
export interface Route {
  readonly id: string;
  readonly operation: ContractOperation;
  readonly path: string;
  /** Matches the end of a URL's path, since a base URL may have one too. Groups are the parameters by position. */
  readonly pattern: RegExp;
}

const parameter = /\{([^}]+)\}/;

/** The routes of an API, fixed paths before those with parameters in their place. */
export function routesOf(contract: Contract<unknown>): Route[] {
  return Object.entries(contract.operations)
    .flatMap(([id, operation]) => operation.paths.map((path) => ({ id, operation, path, pattern: patternOf(path) })))
    .sort((one, other) => (precedence(one.path) < precedence(other.path) ? -1 : 1));
}

/** The route of a request, undefined if the API has none. */
export function routeOf(routes: readonly Route[], { method, url }: Request): Route | undefined {
  const { pathname } = new URL(url);
  return routes.find(({ operation, pattern }) => operation.method === method && pattern.test(pathname));
}

/** The arguments of a call, from its request. */
export async function inputOf({ operation, path, pattern }: Route, request: Request): Promise<Record<string, unknown>> {
  const url = new URL(request.url);
  const values = pattern.exec(url.pathname)?.slice(1) ?? [];
  const names = [...path.matchAll(new RegExp(parameter, 'g'))].map(([, name]) => name);
  const sent = ({ name, in: place }: ContractParameter): string[] => {
    if (place === 'query') return url.searchParams.getAll(name);
    const value = place === 'path' ? values[names.indexOf(name)] : request.headers.get(name);
    return typeof value === 'string' ? [place === 'path' ? decodeURIComponent(value) : value] : [];
  };
  const input: Record<string, unknown> = {};
  for (const each of operation.parameters) {
    const [first, ...others] = sent(each);
    if (first !== undefined) input[each.name] = valueOf(each, [first, ...others]);
  }
  const body = await bodyOf(request.clone());
  return body === undefined ? input : { ...input, body };
}

function valueOf({ type, list }: ContractParameter, texts: readonly [string, ...string[]]): unknown {
  const read = (text: string) => (type === 'number' ? Number(text) : type === 'boolean' ? text === 'true' : text);
  if (!list) return read(texts[0]);
  return (list === 'joined' ? texts[0].split(',') : texts).map(read);
}

async function bodyOf(request: Request): Promise<unknown> {
  if (request.headers.get('Content-Type')?.startsWith('multipart/form-data')) {
    return Object.fromEntries(await request.formData());
  }
  const text = await request.text();
  return text === '' ? undefined : JSON.parse(text);
}

function patternOf(path: string): RegExp {
  const segments = path.split('/').map((segment) => (parameter.test(segment) ? '([^/]+)' : literal(segment)));
  return new RegExp(`${segments.join('/')}$`);
}

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Sorts as text: at each place a fixed segment before a parameter, and a longer path before a shorter one. */
const precedence = (path: string) =>
  `${path
    .split('/')
    .map((segment) => (parameter.test(segment) ? '1' : '0'))
    .join('')}2`;
