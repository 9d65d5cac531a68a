/**
 * The model: what the descriptions say, in the one form that every emitter, the mock, the samples and the vectors read.
 *
 * It is made by `loadModel` (../model.ts) from a bundle. Everything that a `$ref` or an extension hides is resolved here, so a
 * reader of the model never looks at OpenAPI again.
 */

/** A JSON Pointer into a response body; '' is the body itself. */
export type Pointer = string;

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface Api {
  /** Key in redocly.yaml: 'shimo', 'circle', 'access-token'. Also the mock's path prefix. */
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly server: Server;
  readonly tags: readonly Tag[];
  readonly credentials: readonly SecurityScheme[];
  readonly operations: readonly Operation[];
  /** Named schemas in alphabetical order. */
  readonly types: readonly NamedType[];
  readonly errorCodes: readonly ErrorCode[];
  readonly rateLimit?: { readonly requests: number; readonly seconds: number; readonly per: string };
}

export interface Server {
  /** With `{variables}` in it. */
  readonly url: string;
  readonly variables: Readonly<Record<string, { default: string; description: string; enum?: readonly string[] }>>;
}

export interface Tag {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
}

export type Credential = 'signature' | 'token' | 'appId' | 'appToken' | 'accessToken';

export interface SecurityScheme {
  readonly name: string;
  readonly credential: Credential;
  /** Where it travels: a header or query parameter by its wire name, or `Authorization: Bearer`. */
  readonly carrier: { readonly in: 'header' | 'query'; readonly name: string } | { readonly in: 'bearer' };
  readonly description: string;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';

export interface Operation {
  readonly id: string;
  readonly resource: string;
  readonly method: string;
  readonly httpMethod: Method;
  /** Template with `{param}`. */
  readonly path: string;
  readonly pathAlias?: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly docsUrl?: string;
  readonly deprecated: boolean;
  readonly since?: string;
  readonly sources: readonly string[];
  readonly decisions: readonly Decision[];
  /** Alternatives, each a set of schemes that are sent together. Empty: no credentials. */
  readonly security: readonly (readonly SecurityScheme[])[];
  readonly parameters: readonly Parameter[];
  readonly body?: RequestBody;
  readonly responses: readonly Response[];
  readonly retrySafe: boolean;
  readonly signatureScope?: 'license';
  readonly envelope?: Envelope;
  readonly pagination?: Pagination;
  readonly longRunning?: LongRunning;
  readonly permission?: 'readable' | 'editable' | 'manageable';
  readonly fileTypes?: readonly string[];
  readonly formats?: Readonly<Record<string, { formats: readonly string[]; default?: string }>>;
  readonly activatesSeat: boolean;
}

export interface Decision {
  readonly id: string;
  readonly says: string;
  readonly decided: string;
  readonly sure: 'high' | 'medium' | 'low';
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string;
  readonly type: Type;
  /** Client option that supplies the value. */
  readonly bound?: string;
  readonly secret: boolean;
  readonly default?: Json;
  /** Repeats the name for each item of an array. */
  readonly explode: boolean;
  readonly example?: Json;
}

export interface RequestBody {
  readonly description: string;
  readonly required: boolean;
  readonly mediaType: 'application/json' | 'multipart/form-data';
  readonly type: Type;
  readonly examples: readonly Example[];
}

export interface Response {
  /** A number, or 'default'. */
  readonly status: number | 'default';
  readonly description: string;
  /** Absent when the response has no body. */
  readonly mediaType?: string;
  readonly type?: Type;
  readonly headers: readonly { name: string; description: string; type: Type; required: boolean }[];
  readonly examples: readonly Example[];
  /** Names of links to operations with the run-time expression of each parameter. */
  readonly links: Readonly<Record<string, { operationId: string; parameters: Readonly<Record<string, string>> }>>;
  readonly assumed?: string;
}

export interface Example {
  readonly name: string;
  readonly summary: string;
  readonly value: Json;
}

/** All conditions have to hold. */
export type Conditions = readonly Condition[];
export type Condition = { readonly status: number } | { readonly pointer: Pointer; readonly equals: Json };

export interface Envelope {
  readonly success: Conditions;
  readonly pending?: Conditions;
  readonly code: Pointer;
  readonly message?: Pointer;
  readonly data?: Pointer;
}

export type Pagination =
  | {
      readonly style: 'cursor';
      readonly cursor: string;
      readonly limit: string;
      readonly items: Pointer;
      readonly next: Pointer;
    }
  | {
      readonly style: 'offset';
      readonly offset: string;
      readonly limit: string;
      readonly items: Pointer;
      readonly last?: Pointer;
      readonly total?: Pointer;
    }
  | {
      readonly style: 'page';
      readonly page: string;
      readonly limit: string;
      readonly first: number;
      readonly items: Pointer;
    };

export interface LongRunning {
  /** The operation to poll, and how to fill its parameters from the first response; absent: the same request is repeated. */
  readonly poll?: { readonly operationId: string; readonly parameters: Readonly<Record<string, Pointer>> };
  readonly taskId?: Pointer;
  readonly done: Conditions;
  readonly running: Conditions;
  readonly progress?: Pointer;
  readonly result?: Pointer;
  readonly maxSeconds?: number;
  readonly keepSeconds?: number;
}

export interface ErrorCode {
  readonly code: number | string;
  readonly name?: string;
  readonly group?: string;
  readonly meaning: string;
  readonly action: string;
  readonly retry: boolean;
  readonly status?: number;
  readonly pointer?: Pointer;
  readonly operations: readonly string[];
  /** The code belongs to operations that the description does not hold. */
  readonly elsewhere?: true;
  readonly source: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

export interface NamedType {
  readonly name: string;
  readonly description: string;
  readonly type: Type;
}

/** Facts that hold for any type. */
interface TypeFacts {
  readonly description?: string;
  readonly nullable?: boolean;
  readonly secret?: boolean;
  readonly deprecated?: boolean;
  readonly default?: Json;
  readonly examples?: readonly Json[];
  readonly assumed?: string;
  readonly unit?: string;
}

export type Type = TypeFacts &
  (
    | {
        readonly kind: 'string';
        readonly format?: string;
        readonly enum?: readonly string[];
        readonly knownValues?: readonly string[];
        readonly minLength?: number;
        readonly maxLength?: number;
        readonly pattern?: string;
        /** The string is JSON of this type (contentMediaType, contentSchema). */
        readonly content?: Type;
      }
    | {
        readonly kind: 'integer';
        readonly format?: 'int32' | 'int64';
        readonly enum?: readonly number[];
        readonly knownValues?: readonly number[];
        readonly minimum?: number;
        readonly maximum?: number;
      }
    | { readonly kind: 'number'; readonly format?: string; readonly minimum?: number; readonly maximum?: number }
    | { readonly kind: 'boolean' }
    | { readonly kind: 'null' }
    | { readonly kind: 'const'; readonly value: Json }
    | { readonly kind: 'file' }
    | { readonly kind: 'any' }
    | { readonly kind: 'ref'; readonly name: string }
    | { readonly kind: 'array'; readonly items: Type; readonly minItems?: number; readonly maxItems?: number }
    | { readonly kind: 'map'; readonly values: Type }
    | {
        readonly kind: 'object';
        readonly properties: readonly Property[];
        /** Whether fields other than the named ones may come. */
        readonly open: boolean;
        /** Sets of fields of which at least one set has to be complete (anyOf of required). */
        readonly requireOneOf?: readonly (readonly string[])[];
      }
    /** `anyOf` or `oneOf`: any of these. The discriminator is the field whose constant tells them apart, where one is named. */
    | { readonly kind: 'union'; readonly of: readonly Type[]; readonly discriminator?: string }
  );

export interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly type: Type;
}
