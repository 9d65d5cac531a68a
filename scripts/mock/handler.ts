/** Answers one request: finds its operation, has it validated, and sends what its behaviour chose. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Operation } from '../model/types.ts';
import { negotiate, parseAccept } from './request/accept.ts';
import type { Answer } from './behaviour/answers.ts';
import { drain, readBody } from './request/body.ts';
import type { MockedApi, MockedOperation } from './contract.ts';
import { allowOrigin, answerPreflight } from './request/cors.ts';
import { validate, type EngineRequest } from './engine.ts';
import { noApi, noMethod, noPath } from './refusal/misses.ts';
import { parsePrefer } from './request/prefer.ts';
import { Problem } from './refusal/problem.ts';
import { checkQuery } from './request/query.ts';
import { rejection } from './refusal/rejection.ts';
import type { Match } from './routes.ts';
import { Sessions } from './behaviour/sessions.ts';
import { parseTarget, type Target } from './request/target.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Site {
  readonly apis: readonly MockedApi[];
  /** What `GET /` tells. */
  readonly description: object;
  /** Serves paths that are no API's, and the front page to a browser. */
  readonly fallback: Handler | undefined;
}

/** The handler never throws and never leaves a request without an answer. */
export function createHandler(site: Site): Handler {
  const sessions = new Sessions();
  return (request, response) => {
    answer(site, sessions, request, response).catch(async (error: unknown) => {
      if (request.socket.destroyed) return;
      await drain(request);
      if (response.headersSent) response.destroy();
      else asProblem(error).send(response);
    });
  };
}

async function answer(site: Site, sessions: Sessions, request: IncomingMessage, response: ServerResponse) {
  allowOrigin(request, response);
  const method = request.method ?? 'GET';
  if (method === 'OPTIONS' && answerPreflight(request, response)) return;
  const target = parseTarget(request.url ?? '/');
  const [name = ''] = target.segments;
  const mocked = site.apis.find(({ api }) => api.name === name);
  if (mocked) return answerApi(mocked, sessions, target, request, response);
  const isRoot = target.segments.length === 0 || (target.segments.length === 1 && name === '');
  if (target.session !== undefined && isRoot) return reset(sessions, target.session, method, response);
  if (target.session === undefined) {
    const wantsPage = /\btext\/html\b/.test(request.headers.accept ?? '');
    if (isRoot && ['GET', 'HEAD'].includes(method) && !(site.fallback && wantsPage)) {
      return sendJson(response, 200, site.description);
    }
    if (site.fallback) return site.fallback(request, response);
  }
  throw noApi(site.apis, method, target);
}

function reset(sessions: Sessions, id: string, method: string, response: ServerResponse): void {
  if (method !== 'DELETE') throw noMethod(`/@${id}`, method, ['DELETE']);
  sessions.reset(id);
  response.writeHead(204).end();
}

async function answerApi(
  { api, routes }: MockedApi,
  sessions: Sessions,
  target: Target,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? 'GET';
  const segments = target.segments.slice(1);
  const match = routes.find(method, segments) ?? (method === 'HEAD' ? routes.find('GET', segments) : undefined);
  if (!match) {
    const methods = routes.methods(segments);
    if (methods.length === 0) throw noPath(api, routes, segments);
    if (method !== 'OPTIONS') throw noMethod(`/${[api.name, ...segments].join('/')}`, method, methods);
    response.writeHead(204, { allow: [...methods, 'OPTIONS'].join(', ') }).end();
    return;
  }
  const { headers } = request;
  const preference = parsePrefer(headers.prefer as string | undefined);
  const ranges = parseAccept(headers.accept);
  const { operation, engine, integers, answers, behave } = match.route;
  const body = await readBody(request, operation);
  const violations = [
    ...validate(engine, engineRequest(match, target, request, body)),
    ...checkQuery(operation, target.query),
  ];
  // Only then is the body known to be what the checks of its integers go through.
  if (violations.length === 0) {
    violations.push(...integers.check({ parameters: match.parameters, query: target.query, headers, json: body.text }));
  }
  if (violations.length > 0) throw rejection(violations, operation, answers);
  const session = sessions.of(target.session ?? (headers['x-mock-session'] as string | undefined) ?? '');
  const call = { session, preference, parameters: match.parameters, query: target.query, body: body.text };
  const chosen = behave(call);
  // Failures are sent whatever the client accepts, as servers do.
  if (chosen.mediaType !== undefined && chosen.status < 400 && negotiate(ranges, [chosen.mediaType]) === undefined) {
    throw notAcceptable(operation, chosen.mediaType, headers.accept);
  }
  send(response, chosen, operation.id);
}

function engineRequest(
  { route, parameters }: Match<MockedOperation>,
  { query }: Target,
  { headers }: IncomingMessage,
  body: { value: unknown; headers: Readonly<Record<string, string>> },
): EngineRequest {
  const { path } = route.operation;
  const { authorization } = headers;
  return {
    method: route.engine.method as EngineRequest['method'],
    url: {
      path: path.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? '')),
      query: Object.fromEntries(
        [...query].map(([name, values]) => [name, values.length > 1 ? [...values] : (values[0] ?? '')]),
      ),
    },
    headers: {
      ...(headers as Record<string, string>),
      // The scheme's case doesn't matter (RFC 9110, 11.1), but it does to the engine.
      ...(authorization !== undefined && { authorization: authorization.replace(/^bearer /i, 'Bearer ') }),
      ...body.headers,
    },
    body: body.value,
  };
}

function send(response: ServerResponse, { status, mediaType, headers, bytes }: Answer, operationId: string): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('x-mock-operation', operationId);
  if (bytes !== undefined && mediaType !== undefined) {
    response.setHeader('content-type', mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType);
    response.setHeader('content-length', bytes.length);
  }
  response.writeHead(status);
  response.end(bytes);
}

function notAcceptable({ id }: Operation, mediaType: string, accept: string | undefined): Problem {
  const message = `${id} answers with ${mediaType}, but the client accepts only '${accept}'`;
  return new Problem('not-acceptable', message, {
    violations: [{ place: 'header/accept', message }],
    hint: `Send Accept: ${mediaType}, or leave the header off.`,
  });
}

function sendJson(response: ServerResponse, status: number, value: object): void {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Problem('fault', `The mock could not answer: ${what}`, {
    hint: 'This is a fault of the mock, not of the request. Please report it with the request that caused it.',
  });
}
