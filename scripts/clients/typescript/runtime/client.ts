import { Call } from './call.ts';
import type { Credentials } from './credentials.ts';
import { exchange } from './exchange.ts';
import type { Api, ErrorCodes, Input, Operation } from './operation.ts';
import { outcomeOf } from './outcome.ts';
import { Transport } from './transport.ts';

/** What every client can be told. */
export interface ClientOptions {
  /** Sends the requests, the `fetch` of the platform unless set. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Time limit of an answer in milliseconds, body included; 60,000 unless set, 0 for none. */
  timeoutMs?: number | undefined;
  /** What the vendor's error codes mean, for `meaning` and `action` of ApiError. */
  errorCodes?: ErrorCodes | undefined;
  /** Sent with every request. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** What a single call can be told. */
export interface CallOptions {
  /** Ends the call; the call throws the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Time limit in milliseconds, instead of the client's. */
  timeoutMs?: number | undefined;
  /** Sent with this request. */
  headers?: Readonly<Record<string, string>> | undefined;
}

const defaultTimeoutMs = 60_000;

/** Calls the operations of one API. */
export class Client {
  readonly #api: Api;
  readonly #credentials: Credentials;
  readonly #transport: Transport;
  readonly #options: ClientOptions;

  /**
   * @param bound Parameters that the client's options supply, by their names on the wire.
   * @throws TypeError if the base URL is none.
   */
  constructor(
    api: Api,
    options: ClientOptions & { readonly baseUrl: string },
    credentials: Credentials,
    bound: Readonly<Record<string, unknown>> = {},
  ) {
    this.#api = api;
    this.#credentials = credentials;
    this.#options = options;
    this.#transport = new Transport(originOf(api, options.baseUrl), options.headers ?? {}, bound);
  }

  /** Prepares a call; the generated functions are the typed way to it. */
  call<Data, Result>(operation: Operation, typed: object = {}, options: CallOptions = {}): Call<Data, Result> {
    const input = typed as Input;
    const context = {
      operation,
      secrets: secretsIn(operation, input),
      credentials: this.#credentials,
      fetch: this.#options.fetch ?? globalThis.fetch,
      timeoutMs: options.timeoutMs ?? this.#options.timeoutMs ?? defaultTimeoutMs,
      signal: options.signal,
    };
    return new Call({
      send: (body) =>
        this.#transport.send(operation, input, options.headers, (draft) => exchange(draft, context, body)),
      read: (reply) => outcomeOf(this.#api, operation, reply, this.#options.errorCodes),
    });
  }
}

function secretsIn({ secrets = [] }: Operation, { body }: Input): string[] {
  const fields = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  return fields.flatMap(([name, value]) => (secrets.includes(name) && typeof value === 'string' ? [value] : []));
}

function originOf(api: Api, baseUrl: string): string {
  if (!/^https?:\/\/[^/?#]/.test(baseUrl)) {
    throw new TypeError(`${api.name}: baseUrl has to be the address of the server, such as https://host`);
  }
  return baseUrl.replace(/\/+$/, '');
}
