/** What the mock answers of its own accord: problem+json (RFC 9457) that nobody can take for a vendor's error. */
import type { ServerResponse } from 'node:http';

const kinds = {
  'malformed-http': [400, 'The request is not valid HTTP'],
  'malformed-target': [400, 'The request target is malformed'],
  'malformed-accept': [400, 'The Accept header is malformed'],
  'malformed-body': [400, 'The body is malformed'],
  'unknown-preference': [400, 'The Prefer header asks for something that does not exist'],
  unauthorized: [401, 'The request lacks credentials'],
  'unknown-api': [404, 'No API is mocked under this prefix'],
  'unknown-path': [404, 'The API has no such path'],
  'unknown-task': [404, 'No such task was started'],
  'unknown-method': [405, 'The path has no such method'],
  'not-acceptable': [406, 'The response has no media type that the Accept header allows'],
  'slow-headers': [408, 'The request came too slowly'],
  'body-too-large': [413, 'The body is larger than the mock takes'],
  'unsupported-body': [415, 'The operation takes no body of this media type'],
  'unknown-expectation': [417, 'The Expect header asks for something that the mock does not know'],
  'invalid-request': [422, 'The request breaks the contract'],
  'header-too-large': [431, 'The headers are larger than the mock takes'],
  fault: [500, 'The mock failed'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemKind = keyof typeof kinds;

export interface Violation {
  /** Where: `body/title`, `query/limit`, `path/fileId`, `header/accept`, `security`. */
  readonly place: string;
  readonly message: string;
}

interface Facts {
  readonly violations?: readonly Violation[];
  /** What to do. */
  readonly hint: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly kind: ProblemKind,
    readonly detail: string,
    readonly facts: Facts,
  ) {
    super(detail);
  }

  get status(): number {
    return kinds[this.kind][0];
  }

  /** The caller broke the contract this many times. 0: the fault is the mock's own. */
  get count(): number {
    return this.kind === 'fault' ? 0 : Math.max(1, this.facts.violations?.length ?? 0);
  }

  get headers(): Record<string, string> {
    return {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...this.facts.headers,
      ...(this.count > 0 && { 'x-contract-violation': String(this.count) }),
    };
  }

  get body(): string {
    const [status, title] = kinds[this.kind];
    const { violations = [], hint } = this.facts;
    return JSON.stringify({
      type: `urn:collab-openapi:mock:${this.kind}`,
      title,
      status,
      detail: this.detail,
      violations: violations.length > 0 || this.count === 0 ? violations : [{ place: 'request', message: this.detail }],
      hint,
    });
  }

  send(response: ServerResponse): void {
    response.writeHead(this.status, { ...this.headers, 'content-length': Buffer.byteLength(this.body) });
    response.end(this.body);
  }
}
