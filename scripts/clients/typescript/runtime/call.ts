/** A call that is sent when somebody wants its outcome. */
import type { Reply } from './exchange.ts';
import type { Outcome } from './outcome.ts';

/** How a call reaches the server. */
export interface Sender {
  /** @param signal Instead of the one that the call was made with. */
  readonly send: (unread?: boolean, signal?: AbortSignal) => Promise<Reply>;
  readonly read: (reply: Reply) => Outcome | Promise<Outcome>;
  readonly about: () => Identity;
}

/** What tells a call from others. */
export interface Identity {
  readonly api: string;
  /** `operationId`. */
  readonly operation: string;
  /** The arguments, and the parameters that the client binds. */
  readonly input: object;
  /** The secrets among them. */
  readonly secrets: readonly string[];
}

/**
 * A call to an operation. It is sent once, when it is awaited or one of its methods is called, and never if neither happens.
 *
 * Awaited, it gives the data of a success and throws ApiError, NetworkError, TimeoutError or ParseError.
 */
export class Call<Data, Result> implements PromiseLike<Data> {
  readonly #sender: Sender;
  #outcome: Promise<Outcome> | undefined;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  then<Value = Data, Other = never>(
    onFulfilled?: ((data: Data) => Value | PromiseLike<Value>) | null,
    onRejected?: ((error: unknown) => Other | PromiseLike<Other>) | null,
  ): Promise<Value | Other> {
    return this.#data().then(onFulfilled, onRejected);
  }

  catch<Other = never>(onRejected?: ((error: unknown) => Other | PromiseLike<Other>) | null): Promise<Data | Other> {
    return this.#data().catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.#data().finally(onFinally);
  }

  /** The outcome with its status: a refusal of the server is a value here. Other errors are thrown. */
  result(): Promise<Result> {
    return this.settle() as Promise<Result>;
  }

  /**
   * The response as it came, with its body unread, whatever its status.
   * @throws TypeError if the call was sent before.
   */
  async raw(): Promise<Response> {
    const taken = new TypeError('A call gives either its response, by raw(), or its outcome.');
    if (this.#outcome) throw taken;
    const reply = this.#sender.send(true);
    this.#outcome = reply.then(() => {
      throw taken;
    });
    this.#outcome.catch(() => {});
    return (await reply).response;
  }

  /** @internal */
  about(): Identity {
    return this.#sender.about();
  }

  /**
   * Sends the call unless it was sent.
   * @internal
   */
  protected settle(signal?: AbortSignal): Promise<Outcome> {
    this.#outcome ??= this.#sender.send(false, signal).then(this.#sender.read);
    return this.#outcome;
  }

  async #data(): Promise<Data> {
    return dataOf(await this.settle()) as Data;
  }
}

/** The data of a success. @throws ApiError */
export function dataOf(outcome: Outcome): unknown {
  if (!outcome.ok) throw outcome.error;
  return outcome.data;
}
