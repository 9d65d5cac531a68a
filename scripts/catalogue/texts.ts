/** Finds the texts of a bundle that are translated. openapi/README.md lists them. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Path = readonly (string | number)[];

export interface Text {
  /** Where it stands in the bundle. */
  readonly path: Path;
  readonly text: string;
  /** The operation or the component that it stands in; absent outside of both. */
  readonly context?: string;
}

const textKeys = new Set(['summary', 'description', 'title', 'x-displayName', 'x-assumed']);

/** Extensions that are lists of objects, and which of their fields are texts. */
const textLists: Readonly<Record<string, readonly string[]>> = {
  'x-decisions': ['says', 'decided'],
  'x-error-codes': ['group', 'meaning', 'action'],
};

/** Keys whose value maps names to objects: a name in it may be `description` and means nothing by it. */
const maps = new Set(
  [
    ['paths', 'responses', 'content', 'headers', 'links', 'encoding', 'variables', 'properties', 'patternProperties'],
    ['$defs', 'dependentSchemas', 'schemas', 'parameters', 'examples', 'requestBodies', 'securitySchemes', 'pathItems'],
  ].flat(),
);

/** Keys whose value is data and not description. */
const data = new Set(['value', 'example', 'examples', 'default', 'const', 'enum', 'required', 'security', 'mapping']);

/** The texts in the order of the bundle. */
export function textsOf(bundle: Json): Text[] {
  return [...textsBelow(bundle, [], undefined)];
}

function* textsBelow(node: Json, path: Path, context: string | undefined): Generator<Text> {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) yield* textsBelow(item, [...path, index], context);
    return;
  }
  if (!isObject(node)) return;
  const here = typeof node['operationId'] === 'string' && path[0] === 'paths' ? node['operationId'] : context;
  for (const [key, value] of Object.entries(node)) {
    const at = [...path, key];
    if (textKeys.has(key) && typeof value === 'string') yield textAt(at, value, here);
    else if (Object.hasOwn(textLists, key)) yield* listed(value, at, textLists[key]!, here);
    else if (maps.has(key) && isObject(value)) yield* named(value, at, here);
    else if (!key.startsWith('x-') && !data.has(key)) yield* textsBelow(value, at, here);
  }
}

function* named(map: { [key: string]: Json }, path: Path, context: string | undefined): Generator<Text> {
  const components = path.length === 2 && path[0] === 'components';
  for (const [name, value] of Object.entries(map)) {
    yield* textsBelow(value, [...path, name], components ? name : context);
  }
}

function* listed(list: Json, path: Path, keys: readonly string[], context: string | undefined): Generator<Text> {
  for (const [index, item] of Array.isArray(list) ? list.entries() : []) {
    for (const key of keys) {
      const value = isObject(item) ? item[key] : undefined;
      if (typeof value === 'string') yield textAt([...path, index, key], value, context);
    }
  }
}

function textAt(path: Path, text: string, context: string | undefined): Text {
  return context === undefined ? { path, text } : { path, text, context };
}

export function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
