/** One operation, as far as it can be read without looking at the others. */
import { readBody, readResponse } from './message.ts';
import type { Node } from './node.ts';
import { checkTemplate, readParameters } from './parameter.ts';
import type { Method, Operation, SecurityScheme } from './types.ts';

const methods: Record<string, Method> = { get: 'GET', post: 'POST', put: 'PUT', delete: 'DELETE', patch: 'PATCH' };

/** An operation and where it stands, for the checks that follow. */
export interface ReadOperation {
  readonly node: Node;
  readonly operation: Operation;
  /** `poll` of x-long-running: a link's name or 'repeat'. */
  readonly poll?: string;
}

/** Reads the operations in the order of the document. */
export function readOperations(root: Node, schemes: readonly SecurityScheme[]): ReadOperation[] {
  return root
    .need('paths')
    .entries()
    .flatMap(([template, path]) => {
      path.check('none', ['summary', 'description', 'parameters', ...Object.keys(methods)]);
      return path
        .entries()
        .filter(([key]) => key in methods)
        .map(([key, node]) => readOperation(root, path, template, methods[key] as Method, node, schemes));
    });
}

function readOperation(
  root: Node,
  path: Node,
  template: string,
  httpMethod: Method,
  node: Node,
  schemes: readonly SecurityScheme[],
): ReadOperation {
  const extensions = node.check('operation', [
    'operationId',
    'summary',
    'description',
    'externalDocs',
    'tags',
    'deprecated',
    'security',
    'parameters',
    'requestBody',
    'responses',
  ]);
  const client = extensions['x-client'] ?? node.fail("'x-client' is missing");
  const parameters = readParameters(path, node);
  checkTemplate(node, template, parameters);
  const alias = extensions['x-path-alias'];
  if (alias !== undefined) checkTemplate(node, alias, parameters);
  const [tag, ...others] = node.need('tags').strings();
  if (tag === undefined || others.length > 0) return node.need('tags').fail('exactly one tag is needed');
  if (!(root.get('tags')?.items() ?? []).some((each) => each.get('name')?.value === tag)) {
    node.need('tags').fail(`tag '${tag}' is not declared`);
  }
  const docs = node.get('externalDocs');
  docs?.check('none', ['url', 'description']);
  const { poll, ...longRunning } = extensions['x-long-running'] ?? {};
  const body = node.get('requestBody');
  const operation: Operation = {
    id: node.need('operationId').identifier(),
    resource: client.resource,
    method: client.method,
    httpMethod,
    path: template,
    ...(alias !== undefined && { pathAlias: alias }),
    tag,
    summary: node.need('summary').line(),
    description: node.get('description')?.string() ?? '',
    ...(docs && { docsUrl: docs.need('url').line() }),
    deprecated: node.get('deprecated')?.boolean() ?? false,
    ...(extensions['x-since'] !== undefined && { since: extensions['x-since'] }),
    sources: extensions['x-sources'] ?? [],
    decisions: extensions['x-decisions'] ?? [],
    security: readSecurity(node.get('security') ?? root.get('security'), schemes),
    parameters,
    ...(body && { body: readBody(body) }),
    responses: node
      .need('responses')
      .entries()
      .map(([status, response]) => readResponse(response, status)),
    retrySafe: extensions['x-retry-safe'] ?? node.fail("'x-retry-safe' is missing"),
    ...(extensions['x-signature-scope'] && { signatureScope: extensions['x-signature-scope'] }),
    ...(extensions['x-envelope'] && { envelope: extensions['x-envelope'] }),
    ...(extensions['x-pagination'] && { pagination: extensions['x-pagination'] }),
    ...('done' in longRunning && { longRunning }),
    ...(extensions['x-permission'] && { permission: extensions['x-permission'] }),
    ...(extensions['x-file-types'] && { fileTypes: extensions['x-file-types'] }),
    ...(extensions['x-formats'] && { formats: extensions['x-formats'] }),
    activatesSeat: extensions['x-activates-seat'] ?? false,
  };
  return { node, operation, ...(poll !== undefined && { poll }) };
}

function readSecurity(node: Node | undefined, schemes: readonly SecurityScheme[]): SecurityScheme[][] {
  return (node?.items() ?? []).map((alternative) =>
    alternative.entries().map(([name, scopes]) => {
      if (scopes.items().length > 0) scopes.fail('scopes are for OAuth, which no scheme here uses');
      return schemes.find((scheme) => scheme.name === name) ?? scopes.fail(`security scheme '${name}' is not declared`);
    }),
  );
}
