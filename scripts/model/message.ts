/** Request bodies and responses. */
import type { Node } from './node.ts';
import { readType } from './schema.ts';
import type { Example, RequestBody, Response } from './types.ts';

/** Media types that the model knows how to describe in a response. */
const responseMedia = ['application/json', 'text/html', 'text/plain'] as const;

export function readBody(written: Node): RequestBody {
  const node = written.resolve();
  node.check('requestBody', ['description', 'required', 'content']);
  const [mediaType, content] = onlyEntry(node.need('content'));
  if (mediaType !== 'application/json' && mediaType !== 'multipart/form-data') {
    return content.fail(`a request cannot be sent as '${mediaType}'; use application/json or multipart/form-data`);
  }
  content.check('none', ['schema', 'examples']);
  return {
    description: written.get('description')?.string() ?? node.get('description')?.string() ?? '',
    required: node.get('required')?.boolean() ?? false,
    mediaType,
    type: readType(content.need('schema')),
    examples: readExamples(content),
  };
}

export function readResponse(written: Node, status: string): Response {
  const node = written.resolve();
  const { 'x-assumed': assumed } = node.check('response', ['description', 'headers', 'content', 'links']);
  if (status !== 'default' && !/^[1-5]\d\d$/.test(status)) node.fail(`'${status}' is no HTTP status`);
  const [mediaType, content] = node.get('content') ? onlyEntry(node.need('content')) : [];
  if (content) {
    content.check('none', ['schema', 'examples']);
    if (!responseMedia.some((known) => known === mediaType)) content.fail(`unknown media type '${mediaType}'`);
  }
  return {
    status: status === 'default' ? status : Number(status),
    description: written.get('description')?.string() ?? node.need('description').string(),
    ...(content && mediaType !== undefined && { mediaType, type: readType(content.need('schema')) }),
    headers: (node.get('headers')?.entries() ?? []).map(readHeader),
    examples: content ? readExamples(content) : [],
    links: Object.fromEntries((node.get('links')?.entries() ?? []).map(readLink)),
    ...(assumed !== undefined && { assumed }),
  };
}

function onlyEntry(node: Node): [string, Node] {
  const [entry, ...others] = node.entries();
  return entry && others.length === 0 ? entry : node.fail('exactly one media type is needed');
}

function readHeader([name, written]: [string, Node]): Response['headers'][number] {
  const node = written.resolve();
  node.check('none', ['description', 'required', 'schema', 'example']);
  return {
    name,
    description: node.get('description')?.string() ?? '',
    type: readType(node.need('schema')),
    required: node.get('required')?.boolean() ?? false,
  };
}

function readExamples(content: Node): Example[] {
  return (content.get('examples')?.entries() ?? []).map(([name, written]) => {
    const node = written.resolve();
    node.check('example', ['summary', 'description', 'value']);
    return {
      name,
      summary: written.get('summary')?.line() ?? node.get('summary')?.line() ?? '',
      value: node.need('value').json(),
    };
  });
}

function readLink([name, written]: [string, Node]): [string, Response['links'][string]] {
  const node = written.resolve();
  node.check('none', ['operationId', 'parameters', 'description']);
  const parameters = (node.get('parameters')?.entries() ?? []).map(([key, value]) => [key, value.string()] as const);
  return [name, { operationId: node.need('operationId').string(), parameters: Object.fromEntries(parameters) }];
}
