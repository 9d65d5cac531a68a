/** What both targets for Java share. The class isn't public, so that the file needn't have its name. */
import { json, literal } from '../data.ts';
import { indent, lines, pascalCase } from '../layout.ts';
import { java, javaBlock, javaComment } from '../literals.ts';
import { FromEnvironment, type Data, type RequestCase, type Text } from '../request-case.ts';

export const javaText = (value: Text | number): string => {
  if (value instanceof FromEnvironment)
    return `${value.prefix === '' ? '' : `${java(value.prefix)} + `}env("${value.variable}")`;
  return typeof value === 'number' ? String(value) : java(value);
};

/** A text block; what comes from the environment is put in by `formatted`. */
export function javaJson(value: Data): string {
  const variables: string[] = [];
  const text = literal(value, {
    ...json(({ variable }) => {
      variables.push(`env("${variable}")`);
      return '"%s"';
    }),
  });
  if (variables.length === 0) return javaBlock(text, '    ');
  if (text.replaceAll('%s', '').includes('%'))
    throw new Error(`A sample in Java cannot format a body with a percent sign: ${text}`);
  return `${javaBlock(text, '    ')}.formatted(${variables.join(', ')})`;
}

export const notSuccessful = (condition: string, status: string): string =>
  lines(`if (${condition}) {`, `  System.err.println("HTTP " + ${status} + ": " + reply);`, '  System.exit(1);', '}');

export function javaClass(
  { comment, operationId }: RequestCase,
  imports: readonly string[],
  throws: string,
  main: string,
  ...functions: readonly (string | false)[]
): string {
  return lines(
    ...comment.map((line) => `// ${javaComment(line)}`.trimEnd()),
    '',
    ...[...imports].sort().map((name) => `import ${name};`),
    '',
    `final class ${pascalCase(operationId)} {`,
    `  public static void main(String[] args) throws ${throws} {`,
    indent(main, '    '),
    '  }',
    ...[...functions, environmentFunction].flatMap((text) => (text === false ? [] : ['', indent(text, '  ')])),
    '}',
  );
}

const environmentFunction = `private static String env(String name) {
  String value = System.getenv(name);
  if (value == null) {
    throw new IllegalStateException("Set " + name + " in the environment");
  }
  return value;
}`;
