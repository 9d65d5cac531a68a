/** Finds every Schema Object of a bundle, and every example that a schema describes. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A place in a bundle, as a JSON Pointer in the form of a URI fragment: `#/components/schemas/File`. */
export type Fragment = string;

export interface Example {
  /** Where the example stands. */
  readonly at: Fragment;
  /** The schema that describes it. */
  readonly schema: Fragment;
  readonly value: Json;
}

const mapsOfSchemas = ['properties', 'patternProperties', '$defs', 'dependentSchemas'];
const listsOfSchemas = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const singleSchemas = [
  ['items', 'additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'propertyNames', 'contains'],
  ['not', 'if', 'then', 'else', 'contentSchema'],
].flat();

/**
 * The schemas that stand for themselves: named ones, those of parameters, headers and media types, and those of the JSON in a
 * string. Compiling them compiles all that stand within them.
 */
export function rootSchemasOf(bundle: Json): Fragment[] {
  const named = Object.keys(object(at(bundle, '#/components/schemas'))).map((name) =>
    below('#/components/schemas', name),
  );
  const roots = [...named, ...ownersOf(bundle).map((owner) => below(owner, 'schema'))];
  const nested = roots
    .flatMap((root) => schemasWithin(bundle, root))
    .filter((place) => place.endsWith('/contentSchema'));
  return [...roots, ...nested];
}

/** All Schema Objects. */
export function schemasOf(bundle: Json): Fragment[] {
  return [...new Set(rootSchemasOf(bundle).flatMap((root) => schemasWithin(bundle, root)))];
}

/** The examples of all media types, parameters, headers and schemas; a schema's `default` counts as one. */
export function examplesOf(bundle: Json): Example[] {
  const ofSchemas = schemasOf(bundle).flatMap((schema) => {
    const { examples, default: preset } = object(at(bundle, schema));
    const values = Array.isArray(examples) ? examples : [];
    const found = values.map((value, index) => ({ at: below(below(schema, 'examples'), index), schema, value }));
    return preset === undefined ? found : [...found, { at: below(schema, 'default'), schema, value: preset }];
  });
  const ofOwners = ownersOf(bundle).flatMap((owner) => {
    const { example, examples } = object(at(bundle, owner));
    const schema = below(owner, 'schema');
    const named = Object.keys(object(examples)).map((name) => {
      const { value = null } = object(resolved(bundle, below(below(owner, 'examples'), name)));
      return { at: below(below(owner, 'examples'), name), schema, value };
    });
    return example === undefined ? named : [...named, { at: below(owner, 'example'), schema, value: example }];
  });
  return [...ofSchemas, ...ofOwners];
}

/** The value at a place of a bundle; undefined if there is none. */
export function at(bundle: Json, fragment: Fragment): Json | undefined {
  return fragment
    .split('/')
    .slice(1)
    .map((token) => decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<Json | undefined>((node, token) => (node as Record<string, Json> | null | undefined)?.[token], bundle);
}

/** Parameters, headers and media types: the objects with a `schema`, outside of data. */
function ownersOf(bundle: Json): Fragment[] {
  const walk = (node: Json | undefined, here: Fragment): Fragment[] => {
    if (Array.isArray(node)) return node.flatMap((item, index) => walk(item, below(here, index)));
    if (typeof node !== 'object' || node === null) return [];
    const owner = typeof node['schema'] === 'object' ? [here] : [];
    const data = new Set(['schema', 'schemas', 'example', 'examples', 'value']);
    const keys = Object.keys(node).filter((key) => !data.has(key) && !key.startsWith('x-'));
    return [...owner, ...keys.flatMap((key) => walk(node[key], below(here, key)))];
  };
  return walk(bundle, '#');
}

function schemasWithin(bundle: Json, root: Fragment): Fragment[] {
  const schema = object(at(bundle, root));
  const children = [
    ...singleSchemas.filter((key) => typeof schema[key] === 'object').map((key) => below(root, key)),
    ...[...mapsOfSchemas, ...listsOfSchemas].flatMap((key) =>
      Object.keys((schema[key] as object | undefined) ?? {}).map((name) => below(below(root, key), name)),
    ),
  ];
  return [root, ...children.flatMap((child) => schemasWithin(bundle, child))];
}

function resolved(bundle: Json, fragment: Fragment): Json | undefined {
  const value = at(bundle, fragment);
  const { $ref } = object(value);
  return typeof $ref === 'string' ? resolved(bundle, $ref) : value;
}

function object(value: Json | undefined): { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function below(fragment: Fragment, key: string | number): Fragment {
  return `${fragment}/${encodeURIComponent(String(key).replaceAll('~', '~0').replaceAll('/', '~1'))}`;
}
