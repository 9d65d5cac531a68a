/** A call that is sent when somebody wants its outcome. */
import type { CallOptions, Client } from './client.ts';
import type { Input, Operation } from './operation.ts';
import type { Outcome } from './outcome.ts';

/** What a call was made of. */
export interface Made {
  readonly client: Client;
  readonly operation: Operation;
  readonly input: Input;
  readonly options: CallOptions;
}

/**
 * A call to an operation. It is sent once, when it is awaited or one of its methods is called, and never if neither happens.
 *
 * Awaited, it gives the data of a success and throws ApiError, NetworkError, TimeoutError or ParseError.
 */
export class Call<Data, Result> implements PromiseLike<Data> {
  readonly #made: Made;
  #outcome: Promise<Outcome> | undefined;

  constructor(client: Client, operation: Operation, input: object = {}, options: CallOptions = {}) {
    this.#made = { client, operation, input: input as Input, options };
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
    const taken = new TypeError('A call gives either raw() or its outcome.');
    if (this.#outcome) throw taken;
    const reply = this.#made.client.send(this.#made, true);
    this.#outcome = reply.then(() => {
      throw taken;
    });
    this.#outcome.catch(() => {});
    return (await reply).response;
  }

  /** @internal */
  made(): Made {
    return this.#made;
  }

  /**
   * Sends the call unless it was sent.
   * @param signal Instead of the one that the call was made with.
   * @internal
   */
  settle(signal?: AbortSignal): Promise<Outcome> {
    const { client, operation } = this.#made;
    this.#outcome ??= client.send(this.#made, false, signal).then((reply) => client.read(operation, reply));
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
