import { Call, type Made } from './call.ts';
import type { Credentials } from './credentials.ts';
import { exchange, type ExchangeContext, type Reply } from './exchange.ts';
import type { Downloader } from './download.ts';
import type { FormStreamer } from './form.ts';
import type { Hooks } from './hooks.ts';
import type { Int64Form } from './int64.ts';
import type { Limiter } from './limiter.ts';
import type { Api, ErrorCodes, Operation } from './operation.ts';
import { isFinal, outcomeOf, type Outcome } from './outcome.ts';
import type { followRedirects } from './redirects.ts';
import { draftOf, type Server } from './request.ts';
import type { BodyLimits } from './body.ts';
import type { Validation } from './validation.ts';

/** What every client can be told. */
export interface ClientOptions<Int extends Int64Form = Int64Form> extends BodyLimits {
  /** Sends the requests, the `fetch` of the platform unless set. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Time limit of an attempt in milliseconds, body included; 60,000 unless set, 0 for none. */
  timeoutMs?: number | undefined;
  /** Time limit of a call in milliseconds, with all its attempts and the pauses between them; none unless set. */
  deadlineMs?: number | undefined;
  /**
   * How often a call is sent again after a network fault, a timeout, or the status 408, 429 or 5xx; 2 unless set, 0 for never.
   *
   * Only calls that the description calls safe to repeat are, and none whose body is a stream. The pause is the one that the
   * server asks for, up to 60 s, or grows from 0.5 to 8 s at most, with jitter. Each attempt is signed anew.
   */
  retries?: number | undefined;
  /**
   * `followRedirects`, if redirects shall be followed; they are errors unless set. Another host gets no credentials, no headers
   * of yours and no body. A browser doesn't tell where they lead, so there they are always errors.
   */
  redirects?: typeof followRedirects | undefined;
  /** Decides when an attempt may start: `createLimiter`, which clients can share. None unless set. */
  limiter?: Limiter | undefined;
  /** Told what the client does, for logs, metrics and traces. */
  hooks?: Hooks | undefined;
  /** What the vendor's error codes mean, for `meaning` and `action` of ApiError. */
  errorCodes?: ErrorCodes | undefined;
  /**
   * What integers of 64 bits are in replies: `number` (unless set; one beyond 9007199254740991 makes a ParseError instead of
   * being rounded), `bigint`, or `string` for decimal digits. Arguments may be any of the three.
   */
  int64?: Int | undefined;
  /** `streamForm`, without which a stream cannot be uploaded. A client with methods has it. */
  streams?: FormStreamer | undefined;
  /** `downloadFile`, without which a task cannot end in a file. A client with methods has it. */
  download?: Downloader | undefined;
  /** Sent with every request. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** What a single call can be told. */
export interface CallOptions {
  /** Ends the call; the call throws the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Time limit of an attempt in milliseconds, instead of the client's. */
  timeoutMs?: number | undefined;
  /** Time limit of the call in milliseconds, instead of the client's. */
  deadlineMs?: number | undefined;
  /** How often the call is sent again, instead of the client's. */
  retries?: number | undefined;
  /** Sent with this request. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** What the modules of the runtime know of a client. */
export interface ClientParts {
  readonly api: Api;
  readonly options: ClientOptions & Validation;
  readonly credentials: Credentials;
  readonly server: Server;
}

/** Calls the operations of one API. */
export class Client<out Int extends Int64Form = Int64Form> {
  readonly #parts: ClientParts;
  /** What integers of 64 bits are in replies. Exists only for the compiler. */
  declare readonly int64?: Int;

  /**
   * @param bound Parameters that the client's options supply, by their names on the wire.
   * @throws TypeError if the base URL is none.
   */
  constructor(
    api: Api,
    options: ClientOptions<Int> & Validation & { readonly baseUrl: string },
    credentials: Credentials,
    bound: Readonly<Record<string, unknown>> = {},
  ) {
    const server = { ...options, baseUrl: originOf(api, options.baseUrl), bound };
    this.#parts = { api, options, credentials, server };
  }

  /** A call to an operation; the generated functions are the typed way to it. */
  call<Data, Result>(operation: Operation, input?: object, options?: CallOptions): Call<Data, Result> {
    return new Call(this, operation, input, options);
  }

  /**
   * Sends a call.
   * @param unread Whether to leave the body of the answer unread.
   * @internal
   */
  send({ operation: described, input, options }: Made, unread: boolean, signal = options.signal): Promise<Reply> {
    const { api, credentials, server, options: own } = this.#parts;
    const operation = placed(api, described);
    const context = {
      operation,
      secrets: operation.secretsIn?.(input.body) ?? [],
      credentials,
      isFinal: (reply: Reply) => isFinal(outcomeOf(api, operation, reply, own), own),
      ...this.context(options),
      signal,
    };
    return exchange(() => draftOf(server, operation, input, options.headers), context, unread);
  }

  /**
   * Reads the answer to a call.
   * @internal
   */
  read(operation: Operation, reply: Reply): Outcome | Promise<Outcome> {
    const { api, options } = this.#parts;
    const outcome = outcomeOf(api, operation, reply, options);
    return options.validate?.(operation.id, outcome, reply.secrets) ?? outcome;
  }

  /**
   * What sending takes, whether it is to the API or not.
   * @internal
   */
  context(options: CallOptions): Omit<ExchangeContext, 'operation' | 'secrets' | 'credentials'> {
    const own = this.#parts.options;
    const { signal, timeoutMs = own.timeoutMs, deadlineMs = own.deadlineMs, retries = own.retries } = options;
    // An object that begins with a spread takes V8 ten times as long.
    return Object.assign({}, own, { signal, timeoutMs, deadlineMs, retries });
  }

  /** @internal */
  parts(): ClientParts {
    return this.#parts;
  }
}

/** The operation under the path that a client calls it by. */
export const placed = ({ family: [described, used = described] = ['', ''] }: Api, operation: Operation): Operation => ({
  ...operation,
  path: operation.path.replace(`/${described}/`, `/${used}/`),
});

function originOf(api: Api, baseUrl: string): string {
  if (!/^https?:\/\/[^/?#@\s]+(\/[^?#]*)?$/.test(baseUrl)) {
    throw new TypeError(`${api.name}: baseUrl is no address such as https://host`);
  }
  return baseUrl.replace(/\/+$/, '');
}
