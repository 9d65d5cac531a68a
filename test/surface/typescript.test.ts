/** The surface of the TypeScript client, and how surfaces are read; the other languages' are in test/languages/surface.test.ts. */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { withoutDocs } from './go.ts';
import { publicOnly } from './java.ts';
import { publicOf } from './python.ts';
import { expectAsCommitted } from './expect.ts';
import { declarationsOf, typescript } from './typescript.ts';

test('the public surface of the TypeScript client is the committed one', () => expectAsCommitted(typescript), 120_000);

test('a surface that is not the committed one fails with the command that accepts it', async () => {
  const changed = { ...typescript, read: async () => '== collab-openapi\nnothing' };
  await expect(expectAsCommitted(changed)).rejects.toThrow('npm run surface');
});

describe('a surface', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'collab-openapi-surface-')));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('of TypeScript is what can be imported, without comments and what is private or internal', () => {
    writeFileSync(
      join(folder, 'part.ts'),
      `/** Said. */
export interface Options { /** Told. */ a?: string }
export class Thing { #own = 1; private hidden = this.#own;
  /** @internal */
  inner(): void {}
  go(options: Options): number { return options.a ? this.hidden : 0 } }
export const unexported = 1;`,
    );
    writeFileSync(
      join(folder, 'index.ts'),
      "export { Thing, type Options } from './part.ts';\nexport const size = 3;\n",
    );
    const [names, declarations] = declarationsOf(folder, { pack: 'index.ts' }).split('\n\n', 2);
    expect(names).toBe('== pack\nOptions\nThing\nsize');
    expect(declarations).toContain('export declare const size = 3;');
    const text = declarationsOf(folder, { pack: 'index.ts' });
    expect(text).toContain('go(options: Options): number;');
    for (const absent of ['Said', 'Told', 'inner', 'unexported', '#own']) expect(text).not.toContain(absent);
  });

  test('of Go has no sentences', () => {
    const documented = [
      'package one // import "example.com/one"',
      '',
      'Package one is one.',
      '',
      'TYPES',
      '',
      'type Options struct {',
      '\t// Name is a name.',
      '\tName string `json:"name"`',
      '}',
      '    Options are options.',
      '',
      'func (o Options) String() string',
    ];
    expect(withoutDocs(documented.join('\n')).split('\n')).toEqual([
      '== "example.com/one"',
      'TYPES',
      'type Options struct {',
      '\tName string `json:"name"`',
      '}',
      'func (o Options) String() string',
      '',
    ]);
  });

  test('of Java has public classes alone', () => {
    const printed =
      'Compiled from "A.java"\npublic class A {\n  public int a();\n}\nCompiled from "B.java"\nfinal class B {\n  public B();\n}\n';
    expect(publicOnly(printed)).toBe('public class A {\n  public int a();\n}\n');
  });

  test('of Python has public modules, and of private ones what they import', () => {
    const stubs = new Map([
      ['__init__.pyi', '"""\nMade.\n"""\n\nfrom ._runtime.base import Client, sign\n__all__ = ["Client"]\n'],
      [
        '_runtime/base.pyi',
        'class Client:\n    """A client."""\n    def get(self, *, a: int = ...) -> int:\n        """Gets.\n        """\n        ...\n    \n\nclass Other:\n    ...\n\n@overload\ndef sign(text: str) -> str:\n    ...\n',
      ],
    ]);
    expect(publicOf(stubs).split('\n')).toEqual([
      '== __init__.pyi',
      'from ._runtime.base import Client, sign',
      '__all__ = ["Client"]',
      '',
      '== _runtime/base.pyi',
      'class Client:',
      '    def get(self, *, a: int = ...) -> int: ...',
      '@overload',
      'def sign(text: str) -> str: ...',
      '',
    ]);
  });
});
