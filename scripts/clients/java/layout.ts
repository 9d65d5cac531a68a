/** Lays out code as google-java-format leaves it, with the document printer of Prettier. */
import { doc, type Doc } from 'prettier';

const { align, group, join, line, softline } = doc.builders;

export type { Doc } from 'prettier';

/** Columns of a line. */
export const width = 100;

/** Continuation lines are indented by four. */
export const continued = (content: Doc) => align(4, content);

/** `name(a, b)`: arguments go to a line of their own, and each to its own if they don't fit there. */
export function call(name: Doc, args: readonly Doc[]): Doc {
  if (args.length === 0) return [name, '()'];
  return group([name, '(', continued([softline, group(join([',', line], [...args]))]), ')']);
}

/** `head.a().b()`: all links go to lines of their own if they don't fit on one. */
export function chain(head: Doc, links: readonly Doc[]): Doc {
  if (links.length === 0) return head;
  // What a head breaks into belongs to the continuation as well.
  return group(continued([head, ...links.map((link) => [softline, '.', link])]));
}

/** `left = right;` */
export const assign = (left: Doc, right: Doc): Doc => group([left, ' =', continued([line, right]), ';']);

/** A text, in pieces that fit if it is too long. The pieces stand below each other. */
export function stringLiteral(text: string, room: number): Doc {
  const pieces: string[] = [];
  let rest = text;
  while (quoted(rest).length > room) {
    // The first piece has no `+ ` before it, but its line ends with it just as well.
    const end = lastSpace(rest, room - 2);
    if (end <= 0) break;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  const [first = '', ...others] = [...pieces, rest].map(quoted);
  if (others.length === 0) return first;
  return [first, continued(others.map((piece) => [doc.builders.hardline, '+ ', piece]))];
}

function lastSpace(text: string, room: number): number {
  let end = -1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (quoted(text.slice(0, at)).length > room) break;
    end = at;
  }
  return end;
}

/** A Java string literal. */
export function quoted(text: string): string {
  const escaped = text.replace(/["\\\n\r\t\u0000-\u001f\u2028\u2029]/g, (one) => {
    const short: Record<string, string> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
    return short[one] ?? `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}

/** Text of a piece of code that begins at this column. */
export function print(content: Doc, indentation = 0): string {
  const { narrowed, restore } = narrow(align(indentation, [' '.repeat(indentation), content]));
  const options = { printWidth: width, tabWidth: 2 } as doc.printer.Options;
  return restore(doc.printer.printDocToString(narrowed, options).formatted).replace(/ +$/gm, '');
}

/** Chinese characters take one column for google-java-format, and two for Prettier: others stand in for them. */
function narrow(content: Doc): { narrowed: Doc; restore: (text: string) => string } {
  const firstPrivate = 0xe000;
  const wide: string[] = [];
  const stand = (one: string) => {
    if (!wide.includes(one)) wide.push(one);
    return String.fromCharCode(firstPrivate + wide.indexOf(one));
  };
  const narrowed = doc.utils.mapDoc(content, (part) =>
    typeof part === 'string' ? part.replace(/[\u1100-\ud7ff\uf900-\uffff]/g, stand) : part,
  );
  return {
    narrowed,
    restore: (text) => text.replace(/[\ue000-\uf8ff]/g, (one) => wide[one.charCodeAt(0) - firstPrivate] ?? one),
  };
}

/** The lines of a text, each indented. */
export const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));
