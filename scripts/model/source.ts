/** Where in the hand-written files stands what a pointer into a bundle leads to. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { tokensOf } from './pointer.ts';

export interface Source {
  /** Absolute path. */
  readonly file: string;
  readonly line: number;
}

interface Place extends Source {
  readonly node: unknown;
  readonly lines: LineCounter;
}

/**
 * The place of a pointer; where the files hold less than the bundle, the innermost that encloses it.
 *
 * @param root The description's root file, whose components stand in files of their own below `components/`.
 */
export function sourceOf(root: string, pointer: string): Source {
  const [first, kind = '', name = '', ...rest] = tokensOf(pointer);
  const component = join(dirname(root), 'components', kind, `${name}.yaml`);
  const isComponent = first === 'components' && existsSync(component);
  const tokens = isComponent ? rest : tokensOf(pointer);
  let place = open(isComponent ? component : root);
  for (const token of tokens) {
    const next = child(follow(place), token);
    if (!next) break;
    place = next;
  }
  return { file: place.file, line: place.line };
}

function open(file: string): Place {
  const lines = new LineCounter();
  const node = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines }).contents;
  return { file, line: 1, node, lines };
}

/** Where a `$ref` leads, in this file or in another. */
function follow(place: Place): Place {
  const reference = isMap(place.node) ? place.node.get('$ref') : undefined;
  if (typeof reference !== 'string') return place;
  const [path = '', pointer = ''] = reference.split('#');
  const file = resolve(dirname(place.file), path);
  if (path === '' || !existsSync(file)) return place;
  return tokensOf(pointer).reduce<Place>((at, token) => child(at, token) ?? at, open(file));
}

function child({ node, file, lines }: Place, token: string): Place | undefined {
  const at = (value: unknown, shown: Node): Place => {
    return { file, lines, node: value, line: lines.linePos(shown.range?.[0] ?? 0).line };
  };
  if (isSeq(node)) {
    const item = node.items[Number(token)] as Node | undefined;
    return item && at(item, item);
  }
  const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === token) : undefined;
  return pair && at(pair.value, pair.key as Node);
}
