import { expect, test } from 'vitest';
import { findings } from './lint.ts';

const used = {
  'openapi.yaml': 'paths: { /pets: { $ref: paths/pets.yaml } }',
  'paths/pets.yaml': 'get: { parameters: [{ $ref: ../components/parameters/Limit.yaml }] }',
  'components/parameters/Limit.yaml': 'name: limit\nin: query',
};

test('accepts files that are all reached', async () => {
  expect(await findings('unreferenced-files', used)).toEqual([]);
});

test('accepts files beside paths and components, and a description without either', async () => {
  expect(await findings('unreferenced-files', { 'openapi.yaml': 'paths: {}', 'zh-CN.yaml': '[]' })).toEqual([]);
});

test.each(['paths/dogs.yaml', 'components/schemas/Dog.yaml'])('refuses %s', async (file) => {
  expect(await findings('unreferenced-files', { ...used, [file]: 'x: 1' })).toEqual([
    { message: `No $ref leads to ${file}. Use the file or delete it.`, at: 'openapi.yaml#/' },
  ]);
});
