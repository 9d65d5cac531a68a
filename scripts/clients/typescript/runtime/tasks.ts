/** Tasks: a call starts one, the server works on it, and the client asks how far it is. */
import { Call, dataOf } from './call.ts';
import type { CallOptions, Client } from './client.ts';
import type { RemoteFile } from './download.ts';
import { TaskError } from './errors.ts';
import { follow, type TaskOptions } from './follow.ts';
import type { Following, Operation, Pointer } from './operation.ts';
import { either } from './deadline.ts';
import { valueAt } from './pointer.ts';

/** A task on the server. It runs there whether somebody waits for it or not. */
export interface Task<Done> {
  /** Identifies the task on the server: whoever has it can resume the task, in another process too. */
  readonly id: string;
  /**
   * Waits until the task is done, and gives what the server answered last.
   * @throws TaskError if the task failed, ran too long or could not be asked for; or the signal's reason.
   */
  done(options?: TaskOptions): Promise<Done>;
}

/** A task that ends in a file. */
export interface FileTask<Done> extends Task<Done> {
  /**
   * Waits until the task is done, and opens the file that it made. The download carries no credentials.
   * @throws TaskError as `done` does; ApiError, NetworkError or TimeoutError if the file cannot be downloaded.
   */
  file(options?: TaskOptions): Promise<RemoteFile>;
}

/** A call that starts a task. Awaited, it gives the first answer of the server. */
export interface TaskCall<Data, Result, Done, Started = Task<Done>> extends Call<Data, Result> {
  /**
   * Starts the task without waiting for its end.
   * @throws what the call throws.
   */
  start(options?: { signal?: AbortSignal | undefined }): Promise<Started>;
  /**
   * Starts the task, waits until it is done, and gives what the server answered last.
   * @throws TaskError if the task failed, ran too long or could not be asked for; what the call throws; or the signal's reason.
   */
  done(options?: TaskOptions): Promise<Done>;
}

/** A call that starts a task which ends in a file. */
export interface FileTaskCall<Data, Result, Done> extends TaskCall<Data, Result, Done, FileTask<Done>> {
  /**
   * Starts the task, waits until it is done, and opens the file that it made. The download carries no credentials.
   * @throws TaskError as `done` does; ApiError, NetworkError or TimeoutError if the file cannot be downloaded.
   */
  file(options?: TaskOptions): Promise<RemoteFile>;
}

/** A task that is asked for by its identifier. */
export class PolledTask<Done> implements FileTask<Done> {
  readonly id: string;
  readonly #client: Client;
  readonly #following: Following;
  readonly #ask: (options: CallOptions) => Call<unknown, unknown>;
  readonly #options: CallOptions;

  /** @param ask Asks the server for the task. */
  constructor(
    client: Client,
    following: Following,
    id: string,
    ask: (options: CallOptions) => Call<unknown, unknown>,
    options: CallOptions = {},
  ) {
    if (!id) throw new TypeError(`${following.id}: the task has no identifier`);
    this.id = id;
    this.#client = client;
    this.#following = following;
    this.#ask = ask;
    this.#options = options;
  }

  async done(options?: TaskOptions): Promise<Done> {
    const ask = (signal: AbortSignal) => this.#ask(this.#options).settle(signal);
    return dataOf(await follow(this.#following, ask, this.#options.signal, options, this.id)) as Done;
  }

  async file(options: TaskOptions = {}): Promise<RemoteFile> {
    const { id, result } = this.#following;
    const url = valueAt(await this.done(options), result);
    const { download } = this.#client.parts().options;
    if (!download) throw new TypeError(`${id}: the client has no 'download': give it downloadFile`);
    if (typeof url !== 'string' || !URL.canParse(url)) {
      throw new TaskError(id, this.id, 'failed', 'ended without a file');
    }
    const signal = either(this.#options.signal, options.signal);
    return download(id, url, this.#client.context({ ...this.#options, signal }));
  }
}

/** A call that starts a task which has an identifier. */
export class StartingCall<Data, Result, Done> extends Call<Data, Result> implements FileTaskCall<Data, Result, Done> {
  readonly #id: Pointer;
  readonly #resume: (id: string) => Task<Done>;

  /** @param id Where the first answer names the task. */
  constructor(
    client: Client,
    operation: Operation,
    id: Pointer,
    resume: (id: string) => Task<Done>,
    input?: object,
    options?: CallOptions,
  ) {
    super(client, operation, input, options);
    this.#id = id;
    this.#resume = resume;
  }

  async start({ signal }: TaskOptions = {}): Promise<FileTask<Done>> {
    const outcome = await this.settle(either(this.made().options.signal, signal));
    return this.#resume(String(valueAt(dataOf(outcome), this.#id) ?? '')) as FileTask<Done>;
  }

  async done(options?: TaskOptions): Promise<Done> {
    return (await this.start(options)).done(options);
  }

  async file(options?: TaskOptions): Promise<RemoteFile> {
    return (await this.start(options)).file(options);
  }
}

/** A call that starts a task and, sent again, tells how far the task is. Awaited, it gives the first answer of the server. */
export class RepeatedCall<Data, Result, Done> extends Call<Data, Result> {
  readonly #following: Following;

  constructor(client: Client, operation: Operation, following: Following, input?: object, options?: CallOptions) {
    super(client, operation, input, options);
    this.#following = following;
  }

  /**
   * Repeats the call until the task is done. The first answer serves as that of the first call, if there is one already.
   * @throws TaskError if the task ran too long; what the call throws if it failed; or the signal's reason.
   */
  async done(more?: TaskOptions): Promise<Done> {
    const { client, operation, input, options } = this.made();
    let call: Call<unknown, unknown> = this;
    const ask = (signal: AbortSignal) => {
      const outcome = call.settle(signal);
      call = client.call(operation, input, options);
      return outcome;
    };
    return dataOf(await follow(this.#following, ask, options.signal, more)) as Done;
  }
}
