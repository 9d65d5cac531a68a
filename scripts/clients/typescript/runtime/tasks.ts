/** Tasks: a call starts one, the server works on it, and the client asks how far it is. */
import { Call, dataOf, type Sender } from './call.ts';
import type { CallOptions, Client } from './client.ts';
import type { RemoteFile } from './download.ts';
import { TaskError } from './errors.ts';
import { follow, type TaskOptions } from './follow.ts';
import type { Following, Operation, Pointer } from './operation.ts';
import type { Outcome } from './outcome.ts';
import { either } from './deadline.ts';
import { valueAt } from './pointer.ts';

type Ask = (options: CallOptions) => Call<unknown, unknown>;

/** A task on the server. It runs there whether somebody waits for it or not. */
export class Task<Done> {
  readonly #following: Following;
  readonly #ask: Ask;
  readonly #options: CallOptions;

  /**
   * @param id Identifies the task on the server: whoever has it can resume the task, in another process too.
   * @param ask Asks the server for it.
   */
  constructor(
    following: Following,
    readonly id: string,
    ask: Ask,
    options: CallOptions = {},
  ) {
    if (!id) throw new TypeError(`${following.id}: the identifier of the task is missing`);
    this.#following = following;
    this.#ask = ask;
    this.#options = options;
  }

  /**
   * Waits until the task is done, and gives what the server answered last.
   * @throws TaskError if the task failed, ran too long or could not be asked for; or the signal's reason.
   */
  async done(options: TaskOptions = {}): Promise<Done> {
    const signal = either(this.#options.signal, options.signal);
    const ask = (each: AbortSignal) => this.#ask({ ...this.#options, signal: each }).result() as Promise<Outcome>;
    return dataOf(await follow(this.#following, ask, { ...options, signal }, this.id)) as Done;
  }
}

/** A task that ends in a file. */
export class FileTask<Done> extends Task<Done> {
  readonly #open: (signal: AbortSignal | undefined, done: unknown) => Promise<RemoteFile>;

  /** @param result Where the address of the file stands. */
  constructor(client: Client, result: Pointer, following: Following, id: string, ask: Ask, options: CallOptions = {}) {
    super(following, id, ask, options);
    this.#open = async (signal, data) => {
      const url = valueAt(data, result);
      const { download } = client.parts().options;
      if (!download) throw new TypeError(`${following.id}: the client has no 'download': give it downloadFile`);
      if (typeof url === 'string' && URL.canParse(url)) {
        return download(following.id, url, client.context({ ...options, signal: either(options.signal, signal) }));
      }
      throw new TaskError(following.id, id, 'failed', `the task '${id}' ended without the address of a file`);
    };
  }

  /**
   * Waits until the task is done, and opens the file that it made. The download carries no credentials.
   * @throws TaskError as `done` does; ApiError, NetworkError or TimeoutError if the file cannot be downloaded.
   */
  async file(options: TaskOptions = {}): Promise<RemoteFile> {
    return this.#open(options.signal, await this.done(options));
  }
}

/** A call that starts a task. Awaited, it gives the first answer of the server. */
export class TaskCall<Data, Result, Done, Started extends Task<Done> = Task<Done>> extends Call<Data, Result> {
  readonly #id: Pointer;
  readonly #resume: (id: string) => Started;
  readonly #signal: AbortSignal | undefined;

  /** @param id Where the first answer names the task. */
  constructor(sender: Sender, id: Pointer, resume: (id: string) => Started, options?: CallOptions) {
    super(sender);
    this.#id = id;
    this.#resume = resume;
    this.#signal = options?.signal;
  }

  /**
   * Starts the task without waiting for its end.
   * @throws what the call throws.
   */
  async start({ signal }: { signal?: AbortSignal | undefined } = {}): Promise<Started> {
    const outcome = await this.settle(either(this.#signal, signal));
    return this.#resume(String(valueAt(dataOf(outcome), this.#id) ?? ''));
  }

  /**
   * Starts the task, waits until it is done, and gives what the server answered last.
   * @throws TaskError if the task failed, ran too long or could not be asked for; what the call throws; or the signal's reason.
   */
  async done(options: TaskOptions = {}): Promise<Done> {
    return (await this.start(options)).done(options);
  }
}

/** A call that starts a task which ends in a file. */
export class FileTaskCall<Data, Result, Done> extends TaskCall<Data, Result, Done, FileTask<Done>> {
  /**
   * Starts the task, waits until it is done, and opens the file that it made. The download carries no credentials.
   * @throws TaskError as `done` does; ApiError, NetworkError or TimeoutError if the file cannot be downloaded.
   */
  async file(options: TaskOptions = {}): Promise<RemoteFile> {
    return (await this.start(options)).file(options);
  }
}

/** A call that starts a task and, sent again, tells how far the task is. Awaited, it gives the first answer of the server. */
export class RepeatedCall<Data, Result, Done> extends Call<Data, Result> {
  readonly #following: Following;
  readonly #again: (signal: AbortSignal | undefined) => Promise<Outcome>;
  readonly #signal: AbortSignal | undefined;

  constructor(client: Client, operation: Operation, following: Following, input?: object, options?: CallOptions) {
    super(client.prepare(operation, input, options));
    this.#following = following;
    this.#again = (signal) =>
      client.call<unknown, unknown>(operation, input, { ...options, signal }).result() as Promise<Outcome>;
    this.#signal = options?.signal;
  }

  /**
   * Repeats the call until the task is done. The first answer serves as that of the first call, if there is one already.
   * @throws TaskError if the task ran too long; what the call throws if it failed; or the signal's reason.
   */
  async done(options: TaskOptions = {}): Promise<Done> {
    const signal = either(this.#signal, options.signal);
    let first = true;
    const ask = (each: AbortSignal) => {
      const outcome = first ? this.settle(each) : this.#again(each);
      first = false;
      return outcome;
    };
    return dataOf(await follow(this.#following, ask, { ...options, signal })) as Done;
  }
}
