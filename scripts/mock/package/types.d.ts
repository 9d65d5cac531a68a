/** Where the mock listens. */
export interface MockOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** 127.0.0.1 by default. */
  readonly host?: string;
}

export interface RunningMock {
  /** Origin, such as `http://127.0.0.1:4010`. An API's base URL is this, a slash, and its name: `${url}/shimo`. */
  readonly url: string;
  /** Stops listening and cuts open connections. */
  close(): Promise<void>;
}

/**
 * Starts the contract mock of all APIs.
 * @throws an Error named ListenError for a port that is taken.
 */
export declare function startMock(options?: MockOptions): Promise<RunningMock>;
