/** The bundles of the repository with hostile text in them, as a careless or malicious author would have written it. */
import { readFileSync } from 'node:fs';
import { loadModelFromDocument } from '../../scripts/model.ts';
import type { Api } from '../../scripts/model/types.ts';
import { readRegistry } from '../../scripts/registry.ts';

export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
export type Document = { [key: string]: Value };

const bundles = readRegistry().map(({ name, bundle }) => ({ name, text: readFileSync(bundle, 'utf8') }));

/** Gives the text for the next place: the same each time, or one after another. */
export type Next = () => string;

/** An API whose description was changed. */
export function hostileApi(name: string, change: (document: Document) => void): Api {
  const document = documentOf(name);
  change(document);
  return loadModelFromDocument(document, `${name}.json`, name);
}

/** A fresh copy of a bundle. */
export function documentOf(name: string): Document {
  const bundle = bundles.find((each) => each.name === name);
  if (!bundle) throw new Error(`There is no API ${name}.`);
  return JSON.parse(bundle.text) as Document;
}

/** Fields that hold prose, wherever they stand. */
const prose = new Set([
  'summary',
  'description',
  'meaning',
  'action',
  'title',
  'x-displayName',
  'x-assumed',
  'says',
  'decided',
]);

/** Of these, fields of one line. */
const ofOneLine = new Set(['summary', 'title', 'x-displayName']);

/** Puts a text into all prose; where one line is allowed only, without its line feeds. */
export const inProse = (next: Next) => (document: Document) => {
  visit(document, (value, key, isName) => {
    if (isName || !prose.has(key) || typeof value !== 'string') return value;
    return `${value} ${ofOneLine.has(key) ? next().replaceAll('\n', ' ') : next()}`;
  });
};

/** Puts a text into all examples and defaults. Where only some values are allowed, they stay. */
export const inExamples = (next: Next) => (document: Document) => {
  const poison = (value: Value): Value => {
    if (typeof value === 'string') return `${value}${next()}`;
    if (Array.isArray(value)) return value.map(poison);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, poison(each)]));
  };
  visit(document, (value, key, isName, parent) => {
    if (isName || 'enum' in parent || typeof parent['schema'] === 'object') {
      return key === 'example' && !isName && typeof value === 'string' && !hasEnum(parent) ? poison(value) : value;
    }
    // Answers that tell tasks apart have to stay what their conditions say.
    if (key === 'value' && 'summary' in parent) return typeof value === 'string' ? poison(value) : value;
    return key === 'examples' && Array.isArray(value) ? value.map(poison) : value;
  });
};

function hasEnum(parameter: Document): boolean {
  return JSON.stringify(parameter['schema'] ?? '').includes('"enum"');
}

/** Adds a value to all sets of allowed and of known texts. */
export const inEnums = (next: Next) => (document: Document) => {
  visit(document, (value, key, isName) => {
    const isTexts = Array.isArray(value) && value.every((each) => typeof each === 'string');
    return !isName && isTexts && (key === 'enum' || key === 'x-known-values') ? [...value, next()] : value;
  });
};

/** Adds a property of this name to all objects of the components. */
export const inProperties = (next: Next) => (document: Document) => {
  visit(document, (value, key, isName) => {
    if (isName || key !== 'properties' || typeof value !== 'object' || value === null) return value;
    return { ...value, [next()]: { type: 'string', description: 'A field.' } };
  });
};

/** Adds a query parameter and a header of this name to all operations. */
export const inParameters = (next: Next) => (document: Document) => {
  for (const operation of operationsOf(document)) {
    const parameter = (place: string) => ({
      name: next(),
      in: place,
      description: 'A parameter.',
      schema: { type: 'string' },
      example: 'a',
    });
    operation['parameters'] = [
      ...((operation['parameters'] as Value[] | undefined) ?? []),
      parameter('query'),
      parameter('header'),
    ];
  }
};

/** Puts a text into the addresses of the documentation and into patterns. */
export const inFacts = (next: Next) => (document: Document) => {
  visit(document, (value, key, isName, parent) => {
    if (isName || typeof value !== 'string') return value;
    if (key === 'url' && !('variables' in parent)) return `${value}${next().replaceAll('\n', ' ')}`;
    if (key === 'pattern') return `${value}${next().replace(/[\\()[\]{}*+?]/g, '')}`;
    return value;
  });
};

export function operationsOf(document: Document): Document[] {
  return Object.values(document['paths'] as Document).flatMap((path) =>
    Object.entries(path as Document)
      .filter(([key]) => ['get', 'post', 'put', 'delete'].includes(key))
      .map(([, operation]) => operation as Document),
  );
}

type Change = (value: Value, key: string, isName: boolean, parent: Document) => Value;

/** Maps whose keys are names that the author chose. */
const maps = new Set([
  'properties',
  'schemas',
  'parameters',
  'responses',
  'examples',
  'headers',
  'securitySchemes',
  'paths',
  'variables',
  'content',
  'links',
]);

/** Changes every value of the document, from the outside in; `isName` says that a key is a name of the author's. */
function visit(value: Value, change: Change, key = '', isName = false): void {
  if (Array.isArray(value)) {
    for (const each of value) visit(each, change, key);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const areNames = !isName && maps.has(key);
  for (const [name, each] of Object.entries(value)) {
    // What an example holds is a value, not a description.
    const changed = change(each, name, areNames, value);
    value[name] = changed;
    if (name !== 'value' || areNames) visit(changed, change, name, areNames);
  }
}
