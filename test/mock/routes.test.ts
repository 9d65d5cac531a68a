/** Routing finds the right operation, and does not look at the others. */
import { describe, expect, test, vi } from 'vitest';
import { Routes } from '../../scripts/mock/routes.ts';

function routesOf(...routes: readonly string[]): Routes<string> {
  const found = new Routes<string>();
  for (const route of routes) {
    const [method = '', template = ''] = route.split(' ');
    found.add(method, template, route);
  }
  return found;
}

const segmentsOf = (path: string) => path.slice(1).split('/');

describe('finds', () => {
  const routes = ['GET /a/{x}', 'GET /a/b', 'DELETE /a/{x}', 'GET /a/{x}/c', 'GET /a/b/d', 'GET /{y}/{x}/c', 'GET /'];

  test.each([
    ['GET /a/b', 'GET /a/b', {}],
    ['GET /a/z', 'GET /a/{x}', { x: 'z' }],
    ['DELETE /a/b', 'DELETE /a/{x}', { x: 'b' }],
    ['GET /a/b/c', 'GET /a/{x}/c', { x: 'b' }],
    ['GET /a/b/d', 'GET /a/b/d', {}],
    ['GET /z/b/c', 'GET /{y}/{x}/c', { y: 'z', x: 'b' }],
    ['GET /', 'GET /', {}],
  ])('%s by %s, in either order', (request, route, parameters) => {
    const [method = '', path = ''] = request.split(' ');
    for (const order of [routes, [...routes].reverse()]) {
      expect(routesOf(...order).find(method, segmentsOf(path))).toEqual({ route, parameters });
    }
  });

  test.each(['POST /a/b', 'GET /a', 'GET /a/', 'GET /a//c', 'GET /a/b/c/d', 'GET /A/b'])(
    'nothing for %s',
    (request) => {
      const [method = '', path = ''] = request.split(' ');
      expect(routesOf(...routes).find(method, segmentsOf(path))).toBeUndefined();
    },
  );

  test('the methods of a path', () => {
    expect(routesOf(...routes).methods(['a', 'b'])).toEqual(['DELETE', 'GET']);
    expect(routesOf(...routes).methods(['z'])).toEqual([]);
  });
});

test('refuses a parameter that is only part of a segment', () => {
  expect(() => routesOf('GET /a/{x}.json')).toThrow("'/a/{x}.json': a parameter has to be a whole segment");
});

test('takes the same number of steps among 10 operations and among 10,000', () => {
  const steps = [10, 10_000].map((count) => {
    const routes = routesOf(...Array.from({ length: count }, (_, n) => `GET /group-${n % 10}/{id}/part-${n}`));
    const get = vi.spyOn(Map.prototype, 'get');
    try {
      expect(routes.find('GET', ['group-3', 'x', 'part-3'])?.route).toBe('GET /group-3/{id}/part-3');
      return get.mock.calls.length;
    } finally {
      get.mockRestore();
    }
  });
  expect(steps[0]).toBeGreaterThan(0);
  expect(steps[1]).toBe(steps[0]);
});
