/** Programs in languages that have no reader here: what holds the canary has to be a comment, or stand between quotes. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { canary } from '../payloads.ts';

interface Rules {
  /** What begins a comment that goes to the end of its line. */
  readonly comment: RegExp;
  /** What ends a line, and so a comment. */
  readonly lineEnd: RegExp;
  /** Literals in which nothing is expanded, and those of the others that are written right. */
  readonly literals: RegExp;
}

const anyLine = /[\n\r\u0085\u2028\u2029]/;
const rules: Readonly<Record<string, Rules>> = {
  '.sh': { comment: /^\s*#|\s#\s/, lineEnd: /\n/, literals: /'[^']*'|\\'/g },
  // The end tag ends a comment, too.
  '.php': { comment: /^\s*\/\//, lineEnd: /[\n\r]|\?>/, literals: /'(?:[^'\\]|\\.)*'|"(?:[^"\\$]|\\.)*"/gs },
  '.rb': {
    comment: /^\s*#/,
    lineEnd: /\n/,
    literals: /'(?:[^'\\]|\\.)*'|"(?:[^"\\#]|\\.|#(?!\{)|#\{(?![^}]*pwned)[^"}]*\})*"/gs,
  },
  '.cs': { comment: /^\s*\/\//, lineEnd: anyLine, literals: /@"(?:[^"]|"")*"|"(?:[^"\\\n]|\\.)*"/g },
  '.swift': { comment: /^\s*\/\//, lineEnd: /[\n\r]/, literals: /"(?:[^"\\\n]|\\[^(])*"/g },
};

export function readLines(file: string): string[] {
  const rule = rules[extname(file)];
  if (!rule) return [`${file}: there are no rules for it`];
  const text = readFileSync(file, 'utf8');
  // A here-document whose delimiter is quoted is a literal as well.
  const bare = text.replace(/<<'JSON'\n[^]*?\nJSON\n/, '');
  const lines = bare.split(rule.lineEnd).filter((line) => !rule.comment.test(line.replace(/^\s*/, '')));
  const code = lines.join('\n').replaceAll(rule.literals, '');
  return code.includes(canary) ? [`${file}: ${code.split('\n').find((line) => line.includes(canary)) ?? ''}`] : [];
}
