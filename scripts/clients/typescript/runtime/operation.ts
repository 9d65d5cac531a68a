/** How the generated operations describe themselves to the runtime. */
import type { FormStreamer } from './form.ts';
import type { Int64Reader } from './int64.ts';
import type { Int64Parameter } from './int64-request.ts';

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
export type Carrier =
  | { readonly credential: CredentialName; readonly in: 'header' | 'query'; readonly name: string }
  | { readonly credential: CredentialName; readonly in: 'bearer' };

/** Alternatives, each a set of credentials that travel together. */
export type Security = readonly (readonly Carrier[])[];

/** The fields of a form with a file, and what they may hold. */
export interface UploadFields {
  /** Field that holds the file. */
  readonly file: string;
  /** Field that may hold its name. */
  readonly name: string;
  /** Field that holds what the file becomes. */
  readonly type: string;
  /** Extensions of the files that become each type. */
  readonly formats: Readonly<Record<string, readonly string[]>>;
}

/** A body that is made while it is sent, once, and is given up when the signal ends its attempt. */
export type StreamedBody = (signal: AbortSignal) => ReadableStream<Uint8Array<ArrayBuffer>>;

/** A body with what a request needs to carry it. */
export interface EncodedBody {
  readonly body: BodyInit | StreamedBody;
  /** null for one that the platform writes by itself. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** What else `fetch` is told. */
  readonly init?: { readonly duplex?: 'half'; readonly redirect?: 'error'; readonly window?: null };
}

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
  /** Makes the body of a form. A reference, so that a bundle without uploads holds no code for them. */
  readonly encode?: (
    operation: Operation,
    body: Readonly<Record<string, unknown>>,
    streams?: FormStreamer,
  ) => Promise<EncodedBody>;
  /** The file in a form. */
  readonly upload?: UploadFields;
  /** Throws TypeError if a body breaks a rule of the vendor. A reference, as `encode` is. */
  readonly check?: (operation: Operation, body: Readonly<Record<string, unknown>>) => void;
  /** The secrets in a body. A reference, as `encode` is. */
  readonly secretsIn?: (body: unknown) => string[];
  /** What a success carries, JSON unless set. */
  readonly reply?: 'text' | 'none';
  readonly security: Security;
  /** Sending it twice is the same as sending it once. */
  readonly retrySafe?: true;
  /** Value of the `scope` claim of the signature. */
  readonly scope?: 'license';
  /** Reads and writes integers of 64 bits, where there are some. References, as `encode` is. */
  readonly readInt64?: Int64Reader;
  readonly writeInt64?: (body: unknown) => string;
  readonly int64Parameter?: Int64Parameter;
  readonly envelope?: Envelope;
}

/** How a task is followed, with pointers and conditions on the data of a success. */
export interface Following {
  /** `operationId` of the call that starts the task. */
  readonly id: string;
  readonly done: Conditions;
  readonly running: Conditions;
  /** Where the percentage stands. */
  readonly progress?: Pointer;
  /** Where the address of the file stands that the task ends in. */
  readonly result?: Pointer;
  /** The longest that the vendor runs a task. */
  readonly maxSeconds?: number;
  /** The vendor's limits of time, in words. */
  readonly limits?: string;
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
  /** The HTTP status that means what the code means, and so decides the class of the error; 0 means none that has a class. */
  readonly like?: number;
}

/** What is known about application error codes, by code. */
export type ErrorCodes = Readonly<Record<string, ErrorCode>>;

/** What holds for every operation of an API. */
export interface Api {
  readonly name: string;
  /** Where a body may carry an application error code. */
  readonly codeAt: readonly Pointer[];
  /** The segment of a path for which some servers have another name, and the name that is used. */
  readonly family?: readonly [described: string, used: string | undefined];
}
