/**
 * Every operation through the typed client against the mock, with every documented request and response example, by every
 * documented way of signing in. The cases are made from the model, and the coverage report from what was seen on the wire.
 */
import { afterAll, describe, expect, inject, test } from 'vitest';
import { ApiError } from '../../generated/typescript/runtime/index.ts';
import { loadModel } from '../../scripts/model.ts';
import type {
  Api,
  Condition,
  Example,
  Json,
  Operation,
  Response as Documented,
  Type,
} from '../../scripts/model/types.ts';
import { readRegistry } from '../../scripts/registry.ts';
import { callOperation, clients, inputOf, type AnyOutcome } from './clients.ts';
import { at, Coverage } from './coverage.ts';

const apis = readRegistry().map(loadModel);
const coverage = new Coverage(apis);

/** A request, and the response that the mock is asked for. */
interface Case {
  readonly title: string;
  readonly which: 'all parameters' | 'required parameters';
  readonly request: Example | undefined;
  readonly response: Documented;
  readonly example: Example | undefined;
}

describe.each(apis.map((api) => [api.name, api] as const))('%s', (_name, api) => {
  const baseUrl = `${inject('mockUrl')}/${api.name}`;
  const types = new Map<string, Type>(api.types.map((type) => [type.name, type.type]));

  describe.each(Object.entries(clients[api.name] ?? {}))('credentials by %s', (way, create) => {
    const replies: Response[] = [];
    const observed = coverage.observe(api, baseUrl);
    const client = create({
      baseUrl,
      headers: { 'X-Mock-Session': `operations-${way}` },
      fetch: async (input, init) => {
        const reply = await observed(input, init);
        replies.push(reply);
        return reply;
      },
    });

    describe.each(api.operations.map((operation) => [operation.id, operation] as const))('%s', (_id, operation) => {
      test.each(casesOf(operation).map((each) => [each.title, each] as const))('%s', async (_title, each) => {
        const { status } = each.response;
        const code = status === 'default' ? undocumentedStatus(operation) : status;
        const prefer = `code=${code}${each.example ? `, example=${each.example.name}` : ''}`;
        const input = inputOf(operation, types, each.which, each.request?.value);
        replies.length = 0;

        const call = callOperation(client, operation, input, { headers: { Prefer: prefer } });
        const outcome: AnyOutcome = await call.result();

        expect(replies.map((reply) => reply.headers.get('X-Contract-Violation'))).toEqual([null]);
        expect(outcome.status).toBe(code);
        const body = each.example?.value;
        if (succeeds(operation, code, body)) {
          const data = at(body, operation.envelope?.data ?? '');
          expect(outcome).toMatchObject({ ok: true, data });
          await expect(call).resolves.toEqual(data);
        } else {
          expect(outcome.ok).toBe(false);
          const error = await call.catch((thrown: unknown) => thrown);
          expect(error).toBe(outcome.error);
          expect(error).toBeInstanceOf(ApiError);
          expect(error).toMatchObject({ operation: operation.id, status: code, body });
          expectCode(api, operation, error as ApiError, body);
        }
      });
    });
  });

  // Most codes are known without a status, so no response example shows them.
  if (api.errorCodes.length === 0) return;
  test.each(api.errorCodes.map((known) => [known.code, known] as const))('error code %s', async (_code, known) => {
    const { code, pointer = '/code', meaning, action, status = 400 } = known;
    const operation = api.operations.find(({ id }) => known.operations.includes(id)) ?? api.operations[0];
    const [create] = Object.values(clients[api.name] ?? {});
    if (!operation || !create) throw new Error(`${api.name} has no operation or no client`);
    const body = { [pointer.slice(1)]: code };
    const fetch = coverage.observe(api, baseUrl, async () => Response.json(body, { status }));
    const input = inputOf(operation, types, 'required parameters');

    const outcome = await callOperation(create({ baseUrl, fetch }), operation, input, {}).result();

    if (succeeds(operation, status, body)) return expect(outcome).toMatchObject({ ok: true, data: body });
    expect(outcome.error).toMatchObject({ status, code, meaning, action });
    expect(String(outcome.error)).toContain(meaning);
  });
});

test('nothing of the descriptions was left out', () => {
  expect(coverage.unreached()).toEqual([]);
});

afterAll(() => {
  console.info(`Contract coverage: ${coverage.summary()}.`);
  for (const item of coverage.unreached()) console.info(`  not reached: ${item}`);
});

/** Each request example with the first success, and each response example with the first request. */
function casesOf(operation: Operation): Case[] {
  const requests = operation.body?.examples ?? [];
  const success = operation.responses.find(({ status }) => status !== 'default' && status < 300);
  if (!success) throw new Error(`${operation.id} has no success`);
  const asked = requests.map((request) => ({
    title: `request ${request.name}`,
    which: 'required parameters' as const,
    request,
    response: success,
    example: success.examples[0],
  }));
  const answered = operation.responses.flatMap((response) =>
    (response.examples.length > 0 ? response.examples : [undefined]).map((example) => ({
      title: `response ${response.status}${example ? ` ${example.name}` : ''}`,
      which: 'all parameters' as const,
      request: requests[0],
      response,
      example,
    })),
  );
  return [...asked, ...answered];
}

/** A status for which only the default response is documented. */
function undocumentedStatus({ responses }: Operation): number {
  const free = [500, 503, 502, 504].find((status) => !responses.some((response) => response.status === status));
  if (free === undefined) throw new Error('all statuses of server errors are documented');
  return free;
}

function succeeds({ envelope }: Operation, status: number, body: Json | undefined): boolean {
  if (status >= 300) return false;
  const holds = (condition: Condition) =>
    'status' in condition ? condition.status === status : at(body, condition.pointer) === condition.equals;
  return !envelope || envelope.success.every(holds) || (envelope.pending?.every(holds) ?? false);
}

/** The error carries the code that stands in the body, and says what the table says about it. */
function expectCode(api: Api, operation: Operation, error: ApiError, body: Json | undefined): void {
  const pointers = [
    operation.envelope?.code ?? '/code',
    '/code',
    ...api.errorCodes.map(({ pointer }) => pointer ?? '/code'),
  ];
  const code = pointers.map((pointer) => at(body, pointer)).find((value) => value !== undefined && value !== '');
  expect(error.code).toBe(code);
  expect(error.meaning).toBe(api.errorCodes.find((known) => String(known.code) === String(code))?.meaning);
}
