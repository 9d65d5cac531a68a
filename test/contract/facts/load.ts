/** The facts: what the vendors' documents say. README.md explains the format, facts.schema.yaml is its strict form. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { LineCounter, parse, parseDocument } from 'yaml';
import type { Json } from '../../../scripts/model/types.ts';

/** A short shape (`int64 | null`), or a long one. */
export type Shape = string | LongShape;

export interface LongShape {
  readonly type?: string;
  readonly anyOf?: readonly Shape[];
  readonly fields?: Readonly<Record<string, Shape>>;
  readonly oneSetOf?: readonly (readonly string[])[];
  readonly closed?: true;
  readonly items?: Shape;
  readonly values?: Shape;
  readonly json?: Shape;
  readonly enum?: readonly Json[];
  readonly known?: readonly Json[];
  readonly const?: Json;
  readonly default?: Json;
  readonly format?: string;
  readonly min?: number;
  readonly max?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly accepts?: readonly string[];
  readonly rejects?: readonly string[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  readonly deprecated?: true;
  readonly secret?: true;
  readonly unit?: string;
}

export interface Content {
  readonly json?: Shape;
  readonly form?: Shape;
  readonly html?: Shape;
  readonly text?: Shape;
  readonly examples?: readonly Json[];
  readonly codes?: readonly ResponseCodes[];
}

export interface ResponseCodes {
  readonly at: string;
  /** Each of these has an example. */
  readonly values?: readonly (number | string)[];
  /** Of each of these groups one at least has an example. A range is written `51000-51003`. */
  readonly groups?: readonly (readonly (number | string)[])[];
  /** The value that means success; an example has another one. */
  readonly except?: number | string;
}

export type Responses = Readonly<Record<string, 'none' | Content>>;
export type Parameters = Readonly<Record<string, Shape>>;
export type Credentials = readonly (readonly string[])[];

export interface Behaviour {
  readonly scope?: 'license';
  readonly permission?: string;
  readonly fileTypes?: readonly string[];
  readonly formats?: Json;
  readonly activatesSeat?: true;
  readonly since?: string;
  /** How a list is paged, in the terms of `x-pagination`. */
  readonly pages?: Json;
  /** How the task that it starts is followed, when it is done and when it runs on, in the terms of `x-long-running`. */
  readonly task?: Json;
  /** What makes a response with a status of 2xx a success, in the terms of `x-envelope`. */
  readonly envelope?: Json;
  /** Sending it twice has another effect than sending it once. */
  readonly once?: true;
}

export interface OperationFacts {
  readonly request: string;
  readonly source: readonly string[];
  readonly deprecated?: true;
  readonly credentials?: Credentials;
  readonly without?: readonly string[];
  readonly parameters?: Parameters;
  readonly body?: Content;
  readonly 'body?'?: Content;
  readonly responses: Responses;
  readonly behaviour?: Behaviour;
}

export interface CodeFacts {
  readonly status?: number;
  readonly at?: string;
  readonly operations?: readonly string[];
}

interface Sourced {
  readonly source: readonly string[];
}

export interface Facts {
  readonly api: string;
  readonly everywhere?: {
    readonly credentials?: Credentials;
    readonly parameters?: Parameters;
    readonly responses?: Responses;
    readonly behaviour?: Behaviour;
  };
  readonly server: Sourced & {
    readonly url: string;
    readonly variables: Readonly<Record<string, Json>>;
  };
  readonly rateLimit?: Sourced & {
    readonly limit: { readonly requests: number; readonly seconds: number; readonly per: string };
  };
  readonly shapes?: Readonly<Record<string, Shape>>;
  readonly operations: Readonly<Record<string, OperationFacts>>;
  readonly codes?: Readonly<Record<string, CodeFacts>>;
  readonly exceptions?: readonly { readonly at: string; readonly reason: string }[];
}

const folder = import.meta.dirname;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile<Facts>(
  parse(readFileSync(join(folder, 'facts.schema.yaml'), 'utf8')) as object,
);

/** Reads `<api>.yaml` of this folder. Throws with file and line where it is not of the documented form. */
export function loadFacts(api: string): Facts {
  return parseFacts(readFileSync(join(folder, `${api}.yaml`), 'utf8'), `test/contract/facts/${api}.yaml`);
}

/** @param file What the text is called in errors. */
export function parseFacts(text: string, file: string): Facts {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [fault] = document.errors;
  if (fault) throw new Error(`${file}:${fault.linePos?.[0].line ?? 1}: ${fault.message}`);
  const facts: unknown = document.toJS();
  if (validate(facts)) return facts;
  const problems = (validate.errors ?? [])
    .filter((error) => error.keyword !== 'oneOf')
    .map((error) => {
      const path = error.instancePath
        .split('/')
        .slice(1)
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
      const place = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
      const line = place?.range ? lines.linePos(place.range[0]).line : 1;
      const extra = (error.params as { additionalProperty?: string }).additionalProperty;
      return `${file}:${line}: ${error.instancePath} ${error.message ?? ''}${extra ? ` (${extra})` : ''}`;
    });
  throw new Error(`The facts are not of the form that README.md describes:\n${[...new Set(problems)].join('\n')}`);
}
