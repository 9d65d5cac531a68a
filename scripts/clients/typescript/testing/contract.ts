/** What a description says about the answers of a server, and what a test may say instead. */
import type { Envelope } from '../runtime/operation.ts';

/** A response as the description shows it. */
export interface ExampleResponse {
  /** HTTP status. */
  readonly status: number;
  /** Media type of the body; absent where there is none. */
  readonly type?: string;
  /** JSON, or the text of a body that is none. */
  readonly body?: unknown;
}

/** A parameter, and how to read it from a URL or a header. */
export interface ContractParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly type: 'string' | 'number' | 'boolean';
  /** The parameter is a list, whose items repeat the name or are joined by commas. */
  readonly list?: 'repeated' | 'joined';
}

export interface ContractOperation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  /** Templates with `{param}`; servers of the vendor know the operation by any of them. */
  readonly paths: readonly string[];
  readonly parameters: readonly ContractParameter[];
  readonly envelope?: Envelope;
  /** Statuses and media types of successes, in the order of the description. */
  readonly successes: readonly Pick<ExampleResponse, 'status' | 'type'>[];
  /** Example responses by name, successes first. */
  readonly examples: Readonly<Record<string, ExampleResponse>>;
}

declare const answersOf: unique symbol;

/** The operations of an API by their ids, and the type of the answers that a test can give in their place. */
export interface Contract<Answers> {
  readonly name: string;
  readonly operations: Readonly<Record<string, ContractOperation>>;
  /** Exists only for the compiler. */
  readonly [answersOf]?: Answers;
}

/** A request that a fake server received. */
export interface ReceivedCall<Input = Readonly<Record<string, unknown>>> {
  /** `operationId`. */
  readonly operation: string;
  /** Arguments as the client was given them; parameters that it binds stand among them, integers of 64 bits are strings. */
  readonly input: Input;
  /** The request, its body unread. */
  readonly request: Request;
  /** How often this operation was called, this call included. */
  readonly times: number;
}

/** One of the description's examples, picked by {@link example}. */
export class Example<Name extends string> {
  constructor(
    /** Its name in the description. */
    readonly name: Name,
  ) {}
}

/** Answers with an example of the description, a failure too: `copyFile: example('StillRunning')`. */
export function example<const Name extends string>(name: Name): Example<Name> {
  return new Example(name);
}

/**
 * What answers a request: the data that the method then returns, an example of the description, a whole response, or an error
 * that ends the connection.
 */
export type Reply<Data, Examples extends string> = Data | Example<Examples> | Response | Error;

/** A reply for every call, or a function that makes one for each. */
export type Answer<Input, Data, Examples extends string> =
  Reply<Data, Examples> | ((call: ReceivedCall<Input>) => Reply<Data, Examples> | Promise<Reply<Data, Examples>>);
