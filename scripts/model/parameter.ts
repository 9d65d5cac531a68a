/** Parameters of an operation. */
import type { Node } from './node.ts';
import { readType } from './schema.ts';
import type { Parameter, Type } from './types.ts';

/** Parameters of the operation and of its path, each once. */
export function readParameters(path: Node, operation: Node): Parameter[] {
  const parameters = [path, operation].flatMap((owner) => owner.get('parameters')?.items() ?? []).map(readParameter);
  const seen = new Set<string>();
  for (const { name, in: place } of parameters) {
    if (seen.has(`${place} ${name}`)) operation.fail(`${place} parameter '${name}' is declared twice`);
    seen.add(`${place} ${name}`);
  }
  return parameters;
}

/** Checks that the template of a path and its path parameters name the same things. */
export function checkTemplate(operation: Node, template: string, parameters: readonly Parameter[]): void {
  if (!/^(\/(\{[\w-]+\}|(?!\.{1,2}(\/|$))[\w.~-]+))+$/.test(template)) {
    operation.fail(`'${template}' is no path of plain segments and parameters that are a whole segment`);
  }
  const placeholders = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
  const declared = parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name);
  for (const name of placeholders) {
    if (!declared.includes(name ?? '')) operation.fail(`path parameter '${name}' of ${template} is not declared`);
  }
  for (const name of declared) {
    if (!placeholders.includes(name)) operation.fail(`path parameter '${name}' does not stand in ${template}`);
  }
}

function readParameter(written: Node): Parameter {
  const node = written.resolve();
  const extensions = node.check('parameter', [
    'name',
    'in',
    'description',
    'required',
    'deprecated',
    'schema',
    'style',
    'explode',
    'example',
    'examples',
  ]);
  const place = node.need('in').oneOf(['path', 'query', 'header']);
  const required = node.get('required')?.boolean() ?? false;
  if (place === 'path' && !required) node.fail('a path parameter has to be required');
  node.get('style')?.oneOf([place === 'query' ? 'form' : 'simple']);
  const type = readType(node.need('schema'));
  const bound = extensions['x-bound'];
  const example = node.get('example') ?? firstExample(node);
  return {
    name: node.need('name').checkWireName(node.need('name').string()).string(),
    in: place,
    required,
    deprecated: node.get('deprecated')?.boolean() ?? false,
    description: written.get('description')?.string() ?? node.get('description')?.string() ?? '',
    type,
    ...(bound !== undefined && { bound }),
    secret: extensions['x-secret'] ?? type.secret ?? false,
    ...(type.default !== undefined && { default: type.default }),
    explode: node.get('explode')?.boolean() ?? place === 'query',
    ...exampleOf(example, type),
  };
}

function firstExample(node: Node): Node | undefined {
  return node.get('examples')?.entries()[0]?.[1].resolve().get('value');
}

function exampleOf(node: Node | undefined, type: Type): Pick<Parameter, 'example'> {
  const value = node ? node.json() : type.examples?.[0];
  return value === undefined ? {} : { example: value };
}
