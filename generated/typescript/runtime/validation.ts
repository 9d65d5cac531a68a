/** Checks the data of successes with schemas of any library that knows Standard Schema: Zod, Valibot, ArkType and others. */
import { ParseError } from './errors.ts';
import type { Outcome } from './outcome.ts';
import { redact } from './secrets.ts';

/** The part of Standard Schema (https://standardschema.dev) that is used. */
export interface StandardSchema {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => Validated | Promise<Validated>;
  };
}

interface Validated {
  readonly issues?: readonly Issue[] | undefined;
}

/** Why a value does not fit, and where. */
export interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** Schemas by `operationId`; an operation without one is not checked. */
export type Schemas<Id extends string = string> = { readonly [Each in Id]?: StandardSchema | undefined };

/** An outcome whose data fits; made by {@link validateBy}. `Id` are the operations that it knows. */
export interface Validator<out Id extends string = string> {
  (operation: string, outcome: Outcome, secrets: readonly string[]): Promise<Outcome>;
  /** Exists only for the compiler. */
  readonly operations?: Id;
}

/** What a client is told about validation. */
export interface Validation<Id extends string = string> {
  /** Checks the data of successes: `validateBy(schemas)`. Nothing is checked unless set. */
  validate?: Validator<Id> | undefined;
}

/**
 * Checks the data of successes: `createShimo({ …, validate: validateBy({ getPlainText: z.object({ content: z.string() }) }) })`.
 * What does not fit makes a ParseError that names the places; what fits stays as it came, with fields that the schema does not
 * name.
 */
export function validateBy<const Id extends string>(schemas: Schemas<Id>): Validator<Id> {
  return async (operation, outcome, secrets) => {
    const schema = Object.hasOwn(schemas, operation) ? schemas[operation as Id] : undefined;
    if (!schema || !outcome.ok) return outcome;
    const { issues } = await schema['~standard'].validate(outcome.data);
    if (!issues) return outcome;
    const text = redact(issues.map(issueText).join('; '), secrets);
    throw new ParseError(operation, outcome.status, `the data does not fit the schema: ${text}`);
  };
}

function issueText({ message, path = [] }: Issue): string {
  const pointer = path.map((part) => `/${String(typeof part === 'object' ? part.key : part)}`).join('');
  return pointer === '' ? message : `${pointer}: ${message}`;
}
