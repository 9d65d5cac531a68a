/** Holds a request body or a response against the facts: media types, shapes, examples, error codes. */
import type { Json } from '../../../scripts/model/types.ts';
import { at, escapeKey, follow, isObject, sameJson, type Located } from './bundle.ts';
import { codesOf, isKnownCode } from './codes.ts';
import { compareNodes, type Difference } from './compare.ts';
import type { Content, Facts, ResponseCodes, Shape } from './load.ts';
import { nodeOfSchema } from './schema.ts';
import { nodeOfShape } from './shape.ts';

const mediaTypes = {
  json: 'application/json',
  form: 'multipart/form-data',
  html: 'text/html',
  text: 'text/plain',
} as const;

/** @param place The body or response. `what` is its status, or 'request'. */
export function* checkContent(
  bundle: Json,
  shapes: Readonly<Record<string, Shape>>,
  codes: NonNullable<Facts['codes']>,
  stated: Content | 'none',
  place: Located,
  what: string,
): Generator<Difference> {
  const { pointer } = place;
  const content = isObject(place.value) && isObject(place.value['content']) ? place.value['content'] : {};
  const facts = stated === 'none' ? {} : stated;
  const headers = isObject(place.value) ? place.value['headers'] : undefined;
  for (const header of isObject(headers) ? Object.keys(headers) : []) {
    yield { pointer: `${pointer}/headers/${header}`, message: `the header ${header} is not documented` };
  }
  const documented = new Set<string>();
  for (const [key, mediaType] of Object.entries(mediaTypes) as [keyof typeof mediaTypes, string][]) {
    const shape = facts[key];
    if (shape === undefined) continue;
    documented.add(mediaType);
    const media = content[mediaType];
    if (!isObject(media)) {
      yield { pointer, message: `the documented media type ${mediaType} is missing` };
      continue;
    }
    const here = `${pointer}/content/${escapeKey(mediaType)}`;
    yield* compareNodes(nodeOfShape(shape, shapes), nodeOfSchema(bundle, media['schema'] ?? true, `${here}/schema`));
    if (key === 'json') yield* checkExamples(bundle, codes, facts, media, here, what);
  }
  for (const mediaType of Object.keys(content)) {
    if (!documented.has(mediaType)) yield { pointer, message: `the media type ${mediaType} is not documented` };
  }
}

function* checkExamples(
  bundle: Json,
  codes: NonNullable<Facts['codes']>,
  facts: Content,
  media: Json,
  pointer: string,
  what: string,
): Generator<Difference> {
  const named = isObject(media) && isObject(media['examples']) ? media['examples'] : {};
  const examples = Object.entries(named).map(([name, example]) => {
    const place = follow(bundle, example, `${pointer}/examples/${name}`);
    return { pointer: place.pointer, value: isObject(place.value) ? place.value['value'] : undefined };
  });
  if (examples.length === 0) yield { pointer, message: 'there is no example' };
  for (const value of facts.examples ?? []) {
    if (!examples.some((example) => sameJson(example.value, value))) {
      yield { pointer, message: `the documented example is missing: ${JSON.stringify(value)}` };
    }
  }
  if (what === 'request') return;

  // Where the facts name no place, a code at the usual one still has to be one of the table.
  for (const place of facts.codes ?? [{ at: '/code' }]) {
    const codesShown = examples.map((example) => ({ ...example, code: at(example.value ?? null, place.at) }));
    yield* checkCodesShown(place, codesShown, codes, facts.examples ?? [], pointer);
  }
}

function* checkCodesShown(
  { at: place, values = [], groups = [], except }: ResponseCodes,
  shown: readonly { pointer: string; code: Json | undefined }[],
  codes: NonNullable<Facts['codes']>,
  documented: readonly Json[],
  pointer: string,
): Generator<Difference> {
  const members = groups.map((group) => group.flatMap(codesOf));
  for (const code of values) {
    if (!shown.some((example) => example.code === code)) {
      yield { pointer, message: `there is no example with the documented code ${code}` };
    }
  }
  for (const group of members) {
    if (!shown.some((example) => group.some((code) => code === example.code))) {
      yield { pointer, message: `there is no example with one of the documented codes ${group.join(', ')}` };
    }
  }
  if (except !== undefined) {
    if (!shown.some((example) => example.code !== undefined && example.code !== except)) {
      yield { pointer, message: `there is no example of a failure, where ${place} is not ${except}` };
    }
    return;
  }
  const stated: readonly (Json | undefined)[] = [
    undefined,
    ...values,
    ...members.flat(),
    ...documented.map((example) => at(example, place)),
  ];
  const anyOfTheTable = values.length === 0 && groups.length === 0;
  for (const { code, pointer: example } of shown) {
    if (stated.includes(code) || (anyOfTheTable && isKnownCode(code ?? null, codes))) continue;
    yield { pointer: example, message: `the code ${String(code)} of the example is not documented here` };
  }
}
