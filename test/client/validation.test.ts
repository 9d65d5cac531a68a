/** Responses checked by schemas of the caller. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { accessTokensSchemas } from '../../generated/typescript/access-token/index.ts';
import { circleSchemas } from '../../generated/typescript/circle/index.ts';
import { ParseError, validateBy } from '../../generated/typescript/runtime/index.ts';
import type { StandardSchema } from '../../generated/typescript/runtime/index.ts';
import { shimoSchemas } from '../../generated/typescript/shimo/index.ts';
import { loadModel } from '../../scripts/model.ts';
import type { Json, Operation } from '../../scripts/model/types.ts';
import { readRegistry } from '../../scripts/registry.ts';
import { at } from '../contract/coverage.ts';
import { accessTokens, circle, shimo } from './clients.ts';
import { json, rejection, stub } from './stub.ts';

const plainText = z.object({ content: z.string() });

describe('a schema', () => {
  test('that the data fits changes nothing, and drops no unknown field', async () => {
    const body = { content: '你好', fresh: 1 };
    const { content } = shimo({ ...stub(json(body)), validate: validateBy({ getPlainText: plainText }) });
    await expect(content.getPlainText({ fileId: 'f' })).resolves.toEqual(body);
  });

  test('that the data does not fit makes a ParseError that names the places', async () => {
    const { content } = shimo({ ...stub(json({ content: 1 })), validate: validateBy({ getPlainText: plainText }) });
    const error = await rejection(content.getPlainText({ fileId: 'f' }));
    expect(error).toBeInstanceOf(ParseError);
    expect(error).toMatchObject({ operation: 'getPlainText', status: 200 });
    expect(String(error)).toMatch(/the data does not fit the schema: \/content: .*expected string/);
  });

  test('sees what the envelope wraps', async () => {
    const body = { code: 200, data: { total: 1, data: [{ id: 'x' }] } };
    const schema = z.object({ data: z.array(z.object({ id: z.number() })) });
    const client = accessTokens({ ...stub(json(body)), validate: validateBy({ listAccessTokens: schema }) });
    expect(String(await rejection(client.list()))).toContain('/data/0/id: ');
  });

  test('sees each page of a list', async () => {
    const pages = [json({ servers: [{}], cursor: 'c' }), json({ servers: 'none' })];
    const schema = z.object({ servers: z.array(z.object({})) });
    const client = circle({ ...stub(...pages), validate: validateBy({ listServersByApp: schema }) });
    const seen: unknown[] = [];
    const error = await rejection(
      (async () => {
        for await (const server of client.servers.listByApp().items()) seen.push(server);
      })(),
    );
    expect(seen).toHaveLength(1);
    expect(error).toBeInstanceOf(ParseError);
  });

  test('may take its time', async () => {
    const schema = z.object({ content: z.string().refine(async (text) => text !== '', 'is empty') });
    const { content } = shimo({ ...stub(json({ content: '' })), validate: validateBy({ getPlainText: schema }) });
    expect(String(await rejection(content.getPlainText({ fileId: 'f' }).result()))).toContain('/content: is empty');
  });

  test('does not see failures and other operations', async () => {
    const validate = validateBy({ getPlainText: z.never() });
    const failing = shimo({ ...stub(json({ code: 1 }, 400)), validate });
    expect(await rejection(failing.content.getPlainText({ fileId: 'f' }))).toMatchObject({ status: 400 });
    const other = shimo({ ...stub(json({ count: 1 })), validate });
    await expect(other.content.getCommentCount({ fileId: 'f' })).resolves.toEqual({ count: 1 });
  });

  test('shows no secret, even if its message does', async () => {
    const schema = z.string('user-token-1 is no text');
    const { content } = shimo({ ...stub(json({ content: 1 })), validate: validateBy({ getPlainText: schema }) });
    expect(String(await rejection(content.getPlainText({ fileId: 'f' })))).toContain('*** is no text');
  });

  test('belongs to an operation that exists', () => {
    // @ts-expect-error no such operation
    shimo({ validate: validateBy({ getPlainTexts: plainText }) });
  });
});

const generated: Record<string, Readonly<Record<string, StandardSchema>>> = {
  shimo: shimoSchemas,
  circle: circleSchemas,
  'access-token': accessTokensSchemas,
};

describe.each(readRegistry().map((entry) => [entry.name, loadModel(entry)] as const))(
  'the schemas of %s',
  (name, { operations }) => {
    const issuesOf = async (id: string, data: unknown) => {
      const schema = generated[name]?.[id];
      if (!schema) throw new Error(`no schema for ${id}`);
      const { issues = [] } = await schema['~standard'].validate(data);
      return issues.map(({ message, path = [] }) => `/${path.map(String).join('/')}: ${message}`);
    };

    test.each(operations.map((operation) => [operation.id, operation] as const))(
      '%s: accepts every example, also with more fields, and none with a field of another kind',
      async (id, operation) => {
        for (const data of examplesOf(operation)) {
          expect(await issuesOf(id, data)).toEqual([]);
          expect(await issuesOf(id, Symbol())).toHaveLength(1);
          if (typeof data !== 'object' || data === null) continue;
          expect(await issuesOf(id, [[data]])).toHaveLength(1);
          if (Array.isArray(data)) continue;
          expect(await issuesOf(id, { ...data, fresh: 1 })).toEqual([]);
          for (const field of Object.keys(data)) {
            expect(await issuesOf(id, { ...data, [field]: Symbol() })).not.toEqual([]);
          }
        }
      },
    );
  },
);

/** Data of the examples of successes. */
function examplesOf({ responses, envelope }: Operation): (Json | undefined)[] {
  const successes = responses.filter(({ status }) => status !== 'default' && status < 300);
  return successes.flatMap(({ type, examples }): (Json | undefined)[] => {
    if (!type) return [undefined];
    const data = examples.map(({ value }) => at(value, envelope?.data ?? '') as Json | undefined);
    return envelope?.data === undefined ? data : data.filter((value) => value !== undefined && value !== null);
  });
}

describe('the schemas of the description', () => {
  const page = { total: 1, data: [{ id: 1, userID: '2', enable: true }] };
  const listed = async (data: unknown, int64: 'number' | 'bigint' | 'string' = 'number') => {
    const { fetch } = stub(json({ code: 200, data }));
    return accessTokens({ fetch, int64: int64 as 'number', validate: validateBy(accessTokensSchemas) }).list();
  };

  test.each(['number', 'bigint', 'string'] as const)('accept integers of 64 bits as %s', async (int64) => {
    await expect(listed(page, int64)).resolves.toHaveProperty('data');
  });

  test('name each place that does not fit', async () => {
    const broken = {
      total: 'many',
      data: [
        { id: 1, userID: 2, enable: 'yes' },
        { id: 1, userID: 2 },
      ],
    };
    const text = String(await rejection(listed(broken)));
    for (const place of ['/total: ', '/data/0/enable: expected boolean, found string', '/data/1/enable: is missing']) {
      expect(text).toContain(place);
    }
  });

  test('pass values that an enum does not list', async () => {
    const server = { server_id: 's', name: 'n', owner: 'o', type: 7, created: 1, default_channel_id: 'c' };
    const client = circle({ ...stub(json({ code: 200, server })), validate: validateBy(circleSchemas) });
    await expect(client.servers.get({ server_id: 's' })).resolves.toMatchObject({ server: { type: 7 } });
  });
});
