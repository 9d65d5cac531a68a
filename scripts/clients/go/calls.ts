/** Renders a call of the client, for samples and drivers. */
import type { Api, Json, Operation } from '../../model/types.ts';
import { exported, isSingle, methodName } from './names.ts';
import { dataOf } from './reach.ts';
import { GoTypes } from './types.ts';
import { Literals, type Context } from './literals.ts';

/** What a call gives besides an error. */
export type Gives = 'nothing' | 'value' | 'task';

/** Renders the calls of one API. */
export class Calls {
  readonly #api: Api;
  readonly #literals: Literals;
  readonly #types: GoTypes;

  constructor(api: Api) {
    this.#api = api;
    this.#literals = new Literals(api);
    this.#types = new GoTypes(api);
  }

  /**
   * A call of the method, or of another one of the same resource that takes the same.
   *
   * @param context How files are written.
   */
  expression(
    operation: Operation,
    args: Readonly<Record<string, Json>>,
    context: Context,
    method = methodName(operation),
  ): string {
    const resource = isSingle(this.#api) ? 'client' : `client.${exported(operation.resource)}`;
    const params = this.#literals.params(operation, args, context);
    return `${resource}.${method}(${['ctx', ...(params === undefined ? [] : [params])].join(', ')})`;
  }

  gives(operation: Operation): Gives {
    if (operation.longRunning) return 'task';
    return dataOf(this.#types, operation) ? 'value' : 'nothing';
  }
}
