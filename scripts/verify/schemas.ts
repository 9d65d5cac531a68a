/** The last word on a response's body: the description's own schema, by Ajv. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Api, Json, Operation, Response } from '../model/types.ts';
import { tokensOf } from '../model/pointer.ts';
import { readRegistry } from '../registry.ts';
import { compare } from './compare.ts';
import type { Difference } from './deviation.ts';

/** Rules that compare.ts doesn't know. */
const limits = [
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'uniqueItems',
];

/** Holds bodies against the responses of one API. */
export class Schemas {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  readonly #api: Api;
  readonly #bundle: Json;
  readonly #types: ReadonlyMap<string, Api['types'][number]['type']>;

  constructor(api: Api) {
    this.#api = api;
    this.#types = new Map(api.types.map(({ name, type }) => [name, type]));
    formats.default(this.#ajv);
    const entry = readRegistry().find(({ name }) => name === api.name);
    if (!entry) throw new Error(`redocly.yaml has no API ${api.name}.`);
    this.#bundle = JSON.parse(readFileSync(entry.bundle, 'utf8')) as Json;
    this.#ajv.addSchema(this.#bundle as object, 'bundle');
  }

  /** What differs between a body and the schema of its response. */
  differences(operation: Operation, { status, mediaType, type }: Response, body: Json): Difference[] {
    if (!type || mediaType === undefined) return [];
    const named = (name: string) => {
      const found = this.#types.get(name);
      if (!found) throw new Error(`${this.#api.name} has no type ${name}`);
      return found;
    };
    const found = compare(type, body, named);
    const place = ['paths', operation.path, operation.httpMethod.toLowerCase(), 'responses', String(status)];
    const validate = this.#validatorAt([...this.#resolved(place), 'content', mediaType, 'schema']);
    if (validate(body)) return found;
    const errors = validate.errors ?? [];
    const explained = found.some(({ kind }) => kind !== 'unknown field');
    const places = new Set(found.map((each) => each.place));
    const left = errors.filter(
      ({ keyword, instancePath }) => (!explained || limits.includes(keyword)) && !places.has(instancePath),
    );
    return [...found, ...unique(left.map(asDifference))];
  }

  #validatorAt(place: readonly string[]) {
    const reference = `bundle#/${place.map(escape).join('/')}`;
    return this.#ajv.getSchema(reference) ?? this.#ajv.compile({ $ref: reference });
  }

  /** Where a response stands, which may be shared by operations. */
  #resolved(place: readonly string[]): readonly string[] {
    const at = (steps: readonly string[]) =>
      steps.reduce<Json>((node, step) => (node as Record<string, Json>)[step] as Json, this.#bundle);
    const { $ref } = at(place) as { $ref?: string };
    return $ref === undefined ? place : this.#resolved(tokensOf(decodeURIComponent($ref.slice(1))));
  }
}

function asDifference({ instancePath, message = 'another value' }: ErrorObject): Difference {
  return { kind: 'other value', place: instancePath, described: message, found: 'another value' };
}

function unique(differences: readonly Difference[]): Difference[] {
  return [...new Map(differences.map((each) => [`${each.place} ${each.described}`, each])).values()];
}

const escape = (token: string) => encodeURIComponent(token.replaceAll('~', '~0').replaceAll('/', '~1'));
