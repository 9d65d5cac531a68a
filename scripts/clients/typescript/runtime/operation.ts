/** How the generated operations describe themselves to the runtime. */

/** A JSON Pointer into a response body; '' is the body itself. */
export type Pointer = string;

/** All conditions have to hold. */
export type Conditions = readonly (
  { readonly status: number } | { readonly pointer: Pointer; readonly equals: unknown }
)[];

/** Which success responses report a failure. */
export interface Envelope {
  readonly success: Conditions;
  /** Neither a success nor a failure: the task still runs. */
  readonly pending?: Conditions;
  readonly code: Pointer;
  readonly message?: Pointer;
  /** What a method returns; the whole body if absent. */
  readonly data?: Pointer;
}

/** What a client puts into a request to prove who calls. */
export type CredentialName = 'signature' | 'token' | 'appId' | 'appToken' | 'accessToken';

/** Where a credential travels. */
export interface Carrier {
  readonly credential: CredentialName;
  readonly in: 'header' | 'query' | 'bearer';
  /** Of the header or query parameter; `bearer` has none. */
  readonly name?: string;
}

/** Alternatives, each a set of credentials that travel together. */
export type Security = readonly (readonly Carrier[])[];

export interface Operation {
  /** `operationId` of the description. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  /** Template with `{param}`. */
  readonly path: string;
  readonly query?: readonly string[];
  readonly header?: readonly string[];
  /** Arrays in the query are joined by commas instead of repeating the name. */
  readonly joined?: true;
  readonly body?: 'json' | 'form';
  /** Fields of the body that are secrets. */
  readonly secrets?: readonly string[];
  /** What a success carries. */
  readonly reply: 'json' | 'text' | 'none';
  readonly security: Security;
  /** Value of the `scope` claim of the signature. */
  readonly scope?: 'license';
  readonly envelope?: Envelope;
}

/** Arguments of an operation: parameters by their names on the wire, and the body. */
export type Input = Readonly<Record<string, unknown>> & { readonly body?: unknown };

/** What the vendor says about an application error code. */
export interface ErrorCode {
  readonly name?: string;
  readonly meaning: string;
  /** What the caller should do. */
  readonly action: string;
  /** Whether the same request can succeed later. */
  readonly retry: boolean;
}

/** What is known about application error codes, by code. */
export type ErrorCodes = Readonly<Record<string, ErrorCode>>;

/** What holds for every operation of an API. */
export interface Api {
  readonly name: string;
  /** Where a body may carry an application error code. */
  readonly codeAt: readonly Pointer[];
}
