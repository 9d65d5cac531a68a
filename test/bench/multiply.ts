/** Large descriptions: copies of a real one, each with names of its own, so that its shape stays real. */
export type Json = { [key: string]: unknown };

/** The description with its operations `copies` times. */
export function multiplied(original: Json, copies: number): Json {
  const document = structuredClone(original);
  for (let copy = 2; copy <= copies; copy++)
    add(document, renamed(original, lettersOf(copy), ['schemas']), `/copy${copy}`);
  return document;
}

/** One description that has all operations of several, each below the name of its own; the first gives what stands once. */
export function merged(originals: ReadonlyMap<string, Json>): Json {
  const [first] = originals.values();
  const document: Json = { ...structuredClone(first), paths: {}, components: {}, servers: [{ url: '/' }] };
  for (const [name, original] of originals) {
    const copy = renamed(original, lettersOf(name), Object.keys(original['components'] as Json));
    for (const operation of operationsOf(copy)) operation['security'] ??= copy['security'];
    add(document, copy, `/${name}`);
  }
  return document;
}

/** The operations of a description, as it has them. */
export function operationsOf({ paths }: Json): Json[] {
  return Object.values(paths as Record<string, Json>).flatMap((item) => Object.values(item).filter(hasId));
}

const hasId = (value: unknown): value is Json => typeof value === 'object' && value !== null && 'operationId' in value;

function add(document: Json, copy: Json, prefix: string): void {
  const components = document['components'] as Record<string, Json>;
  for (const [kind, parts] of Object.entries(copy['components'] as Json))
    components[kind] = { ...components[kind], ...(parts as Json) };
  const paths = document['paths'] as Json;
  for (const [path, item] of Object.entries(copy['paths'] as Json)) paths[`${prefix}${path}`] = item;
}

/** 12 -> 'Copybc': names of resources hold letters only, and a name of a type is one word with its capital. */
export const lettersOf = (copy: number | string) =>
  `Copy${String(copy)
    .replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))
    .replaceAll(/\W/g, '')}`;

/** The description with a suffix at its names of operations, resources and components of these kinds. */
function renamed(original: Json, suffix: string, kinds: readonly string[]): Json {
  const isRenamed = (reference: string) => kinds.some((kind) => reference.startsWith(`#/components/${kind}/`));
  const document = JSON.parse(JSON.stringify(original), (key, value: unknown) => {
    if ((key === 'operationId' || key === 'resource') && typeof value === 'string') return `${value}${suffix}`;
    if (key === '$ref' && isRenamed(String(value))) return `${String(value)}${suffix}`;
    if (key === 'security' && kinds.includes('securitySchemes'))
      return (value as Json[]).map((one) => withKeys(one, suffix));
    return value;
  }) as Json;
  const components = document['components'] as Record<string, Json>;
  for (const kind of kinds) components[kind] = withKeys(components[kind] ?? {}, suffix);
  return document;
}

const withKeys = (object: Json, suffix: string): Json =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [`${name}${suffix}`, value]));
