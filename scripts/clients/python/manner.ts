/** How the code of the two kinds of clients differs. */

export interface Manner {
  readonly isAsync: boolean;
  readonly def: string;
  /** An expression that gives the outcome of a coroutine. */
  readonly outcome: (coroutine: string) => string;
  /** An expression that gives what a generator gives. */
  readonly each: (generator: string) => string;
  readonly iterator: string;
}

export const synchronous: Manner = {
  isAsync: false,
  def: 'def',
  outcome: (coroutine) => `run(${coroutine})`,
  each: (generator) => `iterate(${generator})`,
  iterator: 'Iterator',
};

export const asynchronous: Manner = {
  isAsync: true,
  def: 'async def',
  outcome: (coroutine) => `await ${coroutine}`,
  each: (generator) => generator,
  iterator: 'AsyncIterator',
};
