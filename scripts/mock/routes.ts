/** Finds an operation by method and path in a tree of segments, so that a look-up costs the same however many there are. */

export interface Match<T> {
  readonly route: T;
  /** Decoded values of the parameters in the path. */
  readonly parameters: Readonly<Record<string, string>>;
}

interface Branch<T> {
  readonly literals: Map<string, Branch<T>>;
  parameter?: Branch<T>;
  /** By method; the names of parameters in the order of their segments. */
  readonly leaves: Map<string, { readonly route: T; readonly names: readonly string[] }>;
}

const branch = <T>(): Branch<T> => ({ literals: new Map(), leaves: new Map() });

export class Routes<T> {
  readonly #root = branch<T>();

  /** @throws Error for a template in which a parameter is only part of a segment. */
  add(method: string, template: string, route: T): void {
    const names: string[] = [];
    let at = this.#root;
    for (const segment of template.slice(1).split('/')) {
      const name = /^\{([^{}]+)\}$/.exec(segment)?.[1];
      if (name !== undefined) {
        names.push(name);
        at = at.parameter ??= branch();
      } else {
        if (/[{}]/.test(segment)) throw new Error(`'${template}': a parameter has to be a whole segment`);
        const next = at.literals.get(segment) ?? branch<T>();
        at.literals.set(segment, next);
        at = next;
      }
    }
    at.leaves.set(method, { route, names });
  }

  /** The operation of a method and decoded segments. A literal segment wins over a parameter. */
  find(method: string, segments: readonly string[]): Match<T> | undefined {
    for (const { leaves, values } of this.#leaves(segments)) {
      const leaf = leaves.get(method);
      if (!leaf) continue;
      return {
        route: leaf.route,
        parameters: Object.fromEntries(leaf.names.map((name, i) => [name, values[i] ?? ''])),
      };
    }
    return undefined;
  }

  /** The methods of a path. None: there is no such path. */
  methods(segments: readonly string[]): string[] {
    return [...new Set([...this.#leaves(segments)].flatMap(({ leaves }) => [...leaves.keys()]))].sort();
  }

  *#leaves(segments: readonly string[]): Generator<{ leaves: Branch<T>['leaves']; values: string[] }> {
    const walk = function* (
      at: Branch<T>,
      index: number,
      values: string[],
    ): Generator<{ leaves: Branch<T>['leaves']; values: string[] }> {
      const segment = segments[index];
      if (segment === undefined) {
        if (at.leaves.size > 0) yield { leaves: at.leaves, values };
        return;
      }
      const literal = at.literals.get(segment);
      if (literal) yield* walk(literal, index + 1, values);
      // An empty segment is no value: `/files//copy` is a path that the API doesn't have.
      if (at.parameter && segment !== '') yield* walk(at.parameter, index + 1, [...values, segment]);
    };
    yield* walk(this.#root, 0, []);
  }
}
