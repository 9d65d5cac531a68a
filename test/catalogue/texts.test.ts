import { expect, test } from 'vitest';
import { textsOf } from '../../scripts/catalogue/texts.ts';

const pathsOf = (bundle: Parameters<typeof textsOf>[0]): string[] =>
  textsOf(bundle).map(({ path, text, context }) => `/${path.join('/')} ${text}${context ? ` (${context})` : ''}`);

test('finds every kind of text, in the order of the bundle', () => {
  const bundle = {
    info: { title: 'Pets', summary: 'All pets.', description: 'About pets.', license: { name: 'MIT' } },
    tags: [{ name: 'pets', 'x-displayName': 'Pets', description: 'The pets.' }],
    'x-decisions': [{ id: 'D1', says: 'One.', decided: 'Two.', sure: 'high' }],
    'x-error-codes': [{ code: 1, group: 'Pets', meaning: 'No pet.', action: 'Get one.', source: 'page 1' }],
    'x-formats': { summary: 'not a text' },
  };
  expect(pathsOf(bundle)).toEqual([
    '/info/title Pets',
    '/info/summary All pets.',
    '/info/description About pets.',
    '/tags/0/x-displayName Pets',
    '/tags/0/description The pets.',
    '/x-decisions/0/says One.',
    '/x-decisions/0/decided Two.',
    '/x-error-codes/0/group Pets',
    '/x-error-codes/0/meaning No pet.',
    '/x-error-codes/0/action Get one.',
  ]);
});

test('names the operation or the component that a text stands in', () => {
  const bundle = {
    paths: { '/pets': { get: { operationId: 'listPets', responses: { 200: { description: 'Pets.' } } } } },
    components: {
      schemas: { Pet: { properties: { name: { description: 'Name.' } } } },
      responses: { Failure: { description: 'Failure.', 'x-assumed': 'Nobody says.' } },
    },
  };
  expect(pathsOf(bundle)).toEqual([
    '/paths//pets/get/responses/200/description Pets. (listPets)',
    '/components/schemas/Pet/properties/name/description Name. (Pet)',
    '/components/responses/Failure/description Failure. (Failure)',
    '/components/responses/Failure/x-assumed Nobody says. (Failure)',
  ]);
});

test('takes names and data for what they are', () => {
  const bundle = {
    components: {
      schemas: {
        title: {
          type: 'object',
          required: ['description'],
          properties: {
            description: { type: 'string', description: 'A real text.', examples: [{ title: 'data' }] },
            value: { description: 'Under a name.', default: { summary: 'data' }, enum: [{ title: 'data' }] },
            examples: { const: { title: 'data' }, description: 'Also under a name.' },
          },
        },
      },
      examples: { Pet: { summary: 'A pet', value: { title: 'data', description: 'data' } } },
    },
    paths: {
      '/pets': { get: { responses: { 200: { links: { next: { parameters: { title: '$request.body' } } } } } } },
    },
  };
  expect(textsOf(bundle).map(({ text }) => text)).toEqual([
    'A real text.',
    'Under a name.',
    'Also under a name.',
    'A pet',
  ]);
});
