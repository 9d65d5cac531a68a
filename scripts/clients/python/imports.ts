/** Imports, in the order in which ruff sorts them. */

/** Names of a module that code may use. A name can be `x as y`. A module without names is imported itself. */
export type Modules = Readonly<Record<string, readonly string[]>>;

interface Statement {
  readonly module: string;
  readonly code: string;
}

const standard = ['collections.abc', 'dataclasses', 'time', 'typing'];

/**
 * The statements that import what the code uses.
 * @param code What comes below the imports.
 */
export function importsFor(code: string, modules: Modules): string {
  const bare = code.replaceAll(/"""[^]*?"""/g, '').replaceAll(/"(?:[^"\\]|\\.)*"/g, '');
  const statements = Object.entries(modules).flatMap(([module, names]) => statementsOf(bare, module, names));
  const sorted = statements.sort((one, other) => compare(rank(one), rank(other)));
  const sections = [0, 1, 2].map((section) => sorted.filter(({ module }) => sectionOf(module) === section));
  const blocks = sections.filter(({ length }) => length > 0).map((list) => list.map((each) => each.code).join('\n'));
  return ['from __future__ import annotations', ...blocks].join('\n\n');
}

function statementsOf(code: string, module: string, names: readonly string[]): Statement[] {
  if (names.length === 0) return uses(code, module) ? [{ module, code: `import ${module}` }] : [];
  const used = names.filter((name) => uses(code, name.split(' as ').at(-1) ?? name));
  const plain = used.filter((name) => !name.includes(' as '));
  // A name that is changed has a statement of its own.
  const lists = [...used.filter((name) => name.includes(' as ')), ...(plain.length > 0 ? [memberList(plain)] : [])];
  return lists.map((list) => ({ module, code: `from ${module} import ${list}` }));
}

/** The names after `import`: constants, classes, the rest, each by the alphabet without regard to case. */
export const memberList = (names: readonly string[]) => inOrder(names, (name) => name.toLowerCase()).join(', ');

/** The names of `__all__`: as above, but capital letters come first. */
export const exportedNames = (names: readonly string[]) => inOrder(names, (name) => name);

const inOrder = (names: readonly string[], key: (name: string) => string) =>
  [...names].sort((one, other) => kind(one) - kind(other) || compare(key(one), key(other)));

const kind = (name: string) => (/^[A-Z][A-Z\d_]+$/.test(name) ? 0 : /^[A-Z]/.test(name) ? 1 : 2);

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

const sectionOf = (module: string) => (module.startsWith('.') ? 2 : standard.includes(module) ? 0 : 1);

/** Whole modules come before names of modules, and packages further up before those nearby. */
function rank({ module, code }: Statement): string {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  return `${code.startsWith('import') ? 0 : 1} ${9 - dots} ${module.slice(dots)} ${code.includes(' as ') ? 0 : 1}`;
}

const uses = (code: string, name: string) => new RegExp(`(?<![\\w.])${name}\\b(?!=)`).test(code);
