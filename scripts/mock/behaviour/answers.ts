/** The answers that a description offers for an operation, and which of them a request gets. */
import type { Operation, Response } from '../../model/types.ts';
import { print, type Value } from '../json.ts';
import { holds } from './pointers.ts';
import { unknownPreference, type Preference } from '../request/prefer.ts';

export interface Answer {
  /** HTTP status; of a `default` response the one that was asked for. */
  readonly status: number;
  readonly mediaType?: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Name of the example. */
  readonly example?: string;
  readonly body?: Value;
  /** The body as it is sent. Not a string, or Node would send the headers in UTF-8 together with it. */
  readonly bytes?: Buffer;
}

/** Status that a `default` response is sent with where the request names none. */
const anyFailure = 500;

/** The value of a named example, with all digits of its integers. */
export type ExampleValue = (status: Response['status'], name: string) => Value;

export class Answers {
  readonly #operation: Operation;
  readonly #declared: readonly Answer[];
  readonly #failures: readonly Answer[];

  /** @throws Error for a body without an example. */
  constructor(operation: Operation, value: ExampleValue) {
    const of = (wanted: (response: Response) => boolean) =>
      operation.responses.filter(wanted).flatMap((response) => answersOf(operation, response, value));
    this.#operation = operation;
    this.#declared = of(({ status }) => status !== 'default').sort((a, b) => a.status - b.status);
    this.#failures = of(({ status }) => status === 'default');
  }

  /** Those with a status of their own, in ascending order, then those of the `default` response. */
  get all(): readonly Answer[] {
    return [...this.#declared, ...this.#failures];
  }

  /** Whether an answer is a success by status and envelope. */
  isSuccess({ status, body }: Answer): boolean {
    const { envelope } = this.#operation;
    return status < 300 && (!envelope || holds(envelope.success, status, body));
  }

  /** The first success, or whatever stands first. */
  get usual(): Answer {
    return this.#declared.find((answer) => this.isSuccess(answer)) ?? this.all[0] ?? { status: 200, headers: {} };
  }

  /** @throws Problem `unknown-preference` that lists what there is. */
  choose({ code, example }: Preference): Answer {
    const named = ({ example: name }: Answer) => example === undefined || name === example;
    if (code === undefined) return this.all.find(named) ?? this.#unknown(`no example '${example ?? ''}'`);
    const ofCode = this.#ofCode(code);
    if (ofCode.length === 0) return this.#unknown(`no response ${code}`);
    const fitting = ofCode.filter(named);
    return (
      fitting.find((answer) => this.isSuccess(answer)) ??
      fitting[0] ??
      this.#unknown(`no example '${example ?? ''}' for ${code}`)
    );
  }

  /** What there is, such as `200 (Success, Empty), default for any status from 400 to 599 (Failure)`. */
  get summary(): string {
    const groups = new Map<string, string[]>();
    for (const { status, example } of this.#declared) {
      groups.set(String(status), [...(groups.get(String(status)) ?? []), ...(example === undefined ? [] : [example])]);
    }
    if (this.#failures.length > 0) {
      const names = this.#failures.flatMap(({ example }) => (example === undefined ? [] : [example]));
      groups.set('any other status from 400 to 599', names);
    }
    return [...groups].map(([key, names]) => (names.length > 0 ? `${key} (${names.join(', ')})` : key)).join('; ');
  }

  #ofCode(code: number): readonly Answer[] {
    const exact = this.#declared.filter(({ status }) => status === code);
    if (exact.length > 0 || code < 400) return exact;
    return this.#failures.map((answer) => ({ ...answer, status: code }));
  }

  #unknown(what: string): never {
    throw unknownPreference(`${this.#operation.id} has ${what}`, `There is: ${this.summary}.`);
  }
}

/** @throws Error for a body without an example: the mock makes nothing up. */
function answersOf({ id }: Operation, response: Response, value: ExampleValue): Answer[] {
  const { status, mediaType, examples } = response;
  const facts = { status: status === 'default' ? anyFailure : status, headers: headersOf(response) };
  if (mediaType === undefined) return [facts];
  if (examples.length === 0) throw new Error(`${id}: response ${status} has no example that the mock could send`);
  return examples.map(({ name }) => withBody({ ...facts, mediaType, example: name }, value(status, name)));
}

/** Headers that have an example, as bytes of UTF-8: Node refuses other characters than those of Latin 1. */
function headersOf({ headers }: Response): Record<string, string> {
  return Object.fromEntries(
    headers.flatMap(({ name, type: { examples } }) =>
      examples?.[0] === undefined ? [] : [[name.toLowerCase(), Buffer.from(String(examples[0])).toString('latin1')]],
    ),
  );
}

/** The same answer with another body. */
export function withBody(answer: Answer, body: Value): Answer {
  const text = typeof body === 'string' && !answer.mediaType?.endsWith('json') ? body : print(body);
  return { ...answer, body, bytes: Buffer.from(text) };
}
