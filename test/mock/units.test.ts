/** The small parts: JSON without loss, pointers, identifiers, negotiation. */
import { describe, expect, test } from 'vitest';
import { negotiate, parseAccept } from '../../scripts/mock/request/accept.ts';
import { identityOf, vary, varyItem } from '../../scripts/mock/behaviour/identifiers.ts';
import { parseExactly, print } from '../../scripts/mock/json.ts';
import { holds, valueAt, withValueAt } from '../../scripts/mock/behaviour/pointers.ts';

describe('JSON', () => {
  test.each(['{"a":[9007199254740993,-9223372036854775808,1,1.5,1e21,"9007199254740993",null,true]}', '[]', '"石墨"'])(
    '%s survives',
    (text) => expect(print(parseExactly(text))).toBe(text.replace('1e21', '1e+21')),
  );
});

describe('a pointer', () => {
  const value = { a: [{ 'b/c': 1, '~': 2 }], n: null };

  test('reads', () => {
    expect(
      ['', '/a/0/b~1c', '/a/0/~0', '/n', '/a/1', '/toString', '/a/0/b~1c/d'].map((each) => valueAt(value, each)),
    ).toEqual([value, 1, 2, null, undefined, undefined, undefined]);
  });

  test('replaces in a copy', () => {
    expect(withValueAt(value, '/a/0/~0', 3)).toEqual({ a: [{ 'b/c': 1, '~': 3 }], n: null });
    expect(withValueAt(value, '/n', undefined)).toEqual({ a: value.a });
    expect(withValueAt(value, '', 1)).toBe(1);
    expect(value).toEqual({ a: [{ 'b/c': 1, '~': 2 }], n: null });
  });

  test('tests conditions, all of which have to hold', () => {
    expect(holds([{ status: 200 }, { pointer: '/n', equals: null }], 200, value)).toBe(true);
    expect(holds([{ status: 200 }, { pointer: '/n', equals: null }], 204, value)).toBe(false);
    expect(holds([{ pointer: '/x', equals: null }], 200, value)).toBe(false);
  });
});

describe('an identifier varies', () => {
  test.each([
    ['user1', 12, 'user13'],
    ['bob', 1, 'bob1'],
    ['file007', 1, 'file008'],
    [7, 3, 10],
    [9007199254740993n, 2, 9007199254740995n],
    ['60bdb8c847a7850006bf12c1', 5, '60bdb8c847a7850006bf0005'],
    ['3oo4vnBJgcG5HxMm:1:603:xmind', 1, '3oo4vnBJgcG50001:1:603:xmind'],
    ['b2cda692-1111-2222-3333-8ef0123456ab', 1, 'b2cda692-1111-2222-3333-8ef012340001'],
    ['用户', 1, '用户1'],
    ['user1', 0, 'user1'],
    [true, 1, true],
  ])('%s by %s to %s', (value, n, expected) => expect(vary(value, n)).toBe(expected));

  test('and with it the item that it is of', () => {
    expect(varyItem({ id: 1, userId: 2, name: 'a' }, 1)).toEqual({ id: 2, userId: 2, name: 'a' });
    expect(varyItem({ server_id: 'a', paid: true, channelId: 5 }, 1)).toEqual({
      server_id: 'a1',
      paid: true,
      channelId: 6,
    });
    expect(varyItem({ tag: 'a', size: 1 }, 2)).toEqual({ tag: 'a2', size: 1 });
    expect(varyItem('a', 1)).toBe('a1');
    expect(identityOf('a')).toEqual([]);
  });
});

describe('a media type is negotiated', () => {
  const available = ['application/json', 'text/html'];

  test.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['text/*', 'text/html'],
    ['text/html, application/json', 'application/json'],
    ['text/html, application/json;q=0.5', 'text/html'],
    ['Application/JSON; charset=utf-8', 'application/json'],
    ['application/json;q=0, */*', 'text/html'],
    ['image/png', undefined],
  ])('%s: %s', (header, expected) => expect(negotiate(parseAccept(header), available)).toBe(expected));

  test.each(['foo', '*/html', 'a/b;q=2', 'a/b;q=x', 'a/b;;', 'a b/c'])('%s is malformed', (header) =>
    expect(() => parseAccept(header)).toThrow('no media type'),
  );
});
