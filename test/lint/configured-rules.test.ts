import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConfig } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../../scripts/lint/plugin.ts';
import { repository } from '../../scripts/registry.ts';
import { lintFiles } from './lint.ts';

const { oas3_1Rules: settings } = parse(readFileSync(join(repository, 'redocly.yaml'), 'utf8')) as {
  oas3_1Rules: Record<string, { message: string }>;
};

/** What each rule that redocly.yaml composes itself refuses, and what it accepts in the same place. */
const cases: Record<string, { refused: string[]; accepted: string[]; in: (text: string) => string }> = {
  'rule/default-response': {
    refused: ["{ '200': { description: Done. } }"],
    accepted: ['{ default: { description: Any failure. } }'],
    in: (text) => operation(`responses: ${text}`),
  },
  'rule/dialect': {
    refused: ['info: {}', 'jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base'],
    accepted: ['jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema'],
    in: (text) => text,
  },
  'rule/bare-origin': {
    refused: ['https://example.org/v1', 'https://example.org/', '/v1'],
    accepted: ['https://example.org', 'http://{host}:8080'],
    in: (text) => `servers: [{ url: '${text}' }]`,
  },
  'rule/tag-name': {
    refused: ['Files', 'access_tokens', 'files2'],
    accepted: ['files', 'access-tokens', 'server members'],
    in: (text) => `tags: [{ name: ${text} }]`,
  },
  'rule/security-scheme-name': {
    refused: ['bearer', 'app_token', 'App-Token'],
    accepted: ['Bearer', 'AppToken'],
    in: (text) => `components: { securitySchemes: { ${text}: {} } }`,
  },
  'rule/example-key': {
    refused: ['success', '成功', 'still-running'],
    accepted: ['Success', 'StillRunning'],
    in: (text) => `components: { parameters: { Id: { examples: { ${text}: { summary: Success } } } } }`,
  },
  'rule/components-in-files': {
    refused: ['schemas: { Pet: {} }', 'parameters: {}'],
    accepted: ['securitySchemes: {}'],
    in: (text) => `components: { ${text} }`,
  },
  'rule/operation-id-get': {
    refused: ['fetchPet', 'list', 'list_pets', 'ListPets'],
    accepted: ['getPet', 'listPets', 'searchPets', 'checkPet', 'countPets'],
    in: (text) => operation(`operationId: ${text}`),
  },
  'rule/operation-id-post': {
    refused: ['newPet', 'create', 'create-pet'],
    accepted: ['createPet', 'addPet', 'importPets', 'getProgress'],
    in: (text) => operation(`operationId: ${text}`, 'post'),
  },
  'rule/operation-id-put': {
    refused: ['replacePet', 'update'],
    accepted: ['updatePet', 'appendPets'],
    in: (text) => operation(`operationId: ${text}`, 'put'),
  },
  'rule/operation-id-delete': {
    refused: ['removePet', 'delete'],
    accepted: ['deletePet'],
    in: (text) => operation(`operationId: ${text}`, 'delete'),
  },
  'rule/operation-method': {
    refused: ['patch', 'head'],
    accepted: ['get', 'post', 'put', 'delete'],
    in: (text) => operation('responses: {}', text),
  },
  'rule/operation-summary-length': {
    refused: ['List pets', `List ${'the '.repeat(14)}`],
    accepted: ['List all pets'],
    in: (text) => operation(`summary: '${text}'`),
  },
  'rule/operation-summary-imperative': {
    refused: ['Lists the pets', 'Listing of pets', 'The list of pets', 'list all the pets'],
    accepted: ['List the pets', 'Access the pets of a user'],
    in: (text) => operation(`summary: ${text}`),
  },
  'rule/operation-summary-sentence-case': {
    refused: ['List All Pets', 'List all the pets.'],
    accepted: ['List all pets', 'Update the URL of an app'],
    in: (text) => operation(`summary: ${text}`),
  },
  'rule/operation-description-verb': {
    refused: ['List all pets.', 'The pets.', 'This operation lists pets.'],
    accepted: ['Lists all pets.'],
    in: described,
  },
  'rule/operation-external-docs': {
    refused: ['tags: [pets]'],
    accepted: ['externalDocs: { url: https://example.org }'],
    in: (text) => operation(text),
  },
  'rule/description-capital': {
    refused: ['lists all pets.'],
    accepted: ['Lists all pets.', '`name` of a pet.', '5 is the most.'],
    in: described,
  },
  'rule/description-full-stop': {
    refused: ['Lists all pets', 'Lists all pets:'],
    accepted: ['Lists all pets.', 'Pets:\n\n| name |\n| --- |\n'],
    in: described,
  },
  'rule/description-first-sentence': {
    refused: ['Lists all\npets.', 'Pets:\n\n- Rex\n', '| name |\n| --- |\n'],
    accepted: ['Lists all pets.', 'Lists all pets.\n\n- Rex\n'],
    in: described,
  },
  'rule/description-sentence-a-line': {
    refused: ['Lists all pets. The order is random.', 'Lists `pets`. All of them.'],
    accepted: ['Lists all pets.\nThe order is random.', 'Pets:\n\n| Rex. A dog. |', 'A file of 2. 5 MB.'],
    in: described,
  },
  'rule/description-third-person': {
    refused: ['Lists your pets.', 'Please wait.', 'We list the pets.'],
    accepted: ['Lists the pets of the caller.', 'The yours of a pet.'],
    in: described,
  },
  'rule/parameter-noun-phrase': {
    refused: ['Specifies the name.', 'This is the name.', 'Must be a name.', 'If set, the name.'],
    accepted: ['Name of the pet.', 'Whether to list dead pets.'],
    in: (text) => `components: { parameters: { Name: { description: '${text}' } } }`,
  },
  'rule/schema-noun-phrase': {
    refused: ['Indicates the name.', 'Returns the name.', 'Used for names.'],
    accepted: ['Name of the pet.', 'Whether the pet is alive.'],
    in: (text) => `components: { schemas: { Name: { type: string, description: '${text}' } } }`,
  },
  'rule/boolean-whether': {
    refused: ['boolean, description: True if the pet is alive.'],
    accepted: ['boolean, description: Whether the pet is alive.', 'string, description: Name.'],
    in: (text) => `components: { schemas: { Alive: { type: ${text} } } }`,
  },
  'rule/example-summary': {
    refused: ['value: 1', 'summary: Success., value: 1', 'summary: Yes, value: 1'],
    accepted: ['summary: A pet that is alive, value: 1'],
    in: (text) => `components: { examples: { Pet: { ${text} } } }`,
  },
  'rule/integer-format': {
    refused: ['integer', 'integer, format: uint8'],
    accepted: ['integer, format: int32', 'integer, format: int64', 'number', 'string'],
    in: (text) => `components: { schemas: { Age: { type: ${text} } } }`,
  },
  'rule/no-id-anchor': {
    refused: ['$id: pet', '$anchor: pet', '$schema: x', '$dynamicRef: x', '$dynamicAnchor: x'],
    accepted: ['$comment: pet'],
    in: (text) => `components: { schemas: { Pet: { ${text} } } }`,
  },
  'rule/no-old-keywords': {
    refused: ['nullable: true', 'example: Rex', 'definitions: {}', 'id: pet'],
    accepted: ["type: [string, 'null']", 'examples: [Rex]', '$defs: {}'],
    in: (text) => `components: { schemas: { Pet: { ${text} } } }`,
  },
};

describe.each(Object.entries(cases))('%s', (rule, { refused, accepted, in: place }) => {
  const problems = async (text: string): Promise<string[]> => {
    const config = await createConfig({ rules: { [rule]: settings[rule]! } });
    return (await lintFiles(place(text), config)).map((found) => found.message);
  };

  test.each(refused)('refuses %s', async (text) => {
    const [message = ''] = await problems(text);
    expect(message).toContain(settings[rule]!.message);
  });

  test.each(accepted)('accepts %s', async (text) => {
    expect(await problems(text)).toEqual([]);
  });
});

test('every rule that redocly.yaml composes stands above and says what to do', () => {
  const composed = Object.entries(settings).filter(([name]) => name.startsWith('rule/'));
  expect(composed.map(([name]) => name).sort()).toEqual(Object.keys(cases).sort());
  expect(composed.filter(([, { message }]) => !message).map(([name]) => name)).toEqual([]);
});

test('every rule of the plugin is turned on, and has a test file', () => {
  const turnedOn = Object.keys(settings).filter((name) => name.startsWith('contract/'));
  expect(turnedOn.sort()).toEqual(Object.keys(rules).map((name) => `contract/${name}`));
  const files = readdirSync(join(repository, 'test', 'lint'));
  expect(Object.keys(rules).filter((name) => !files.includes(`${name}.test.ts`))).toEqual([]);
});

function operation(text: string, method = 'get'): string {
  return `paths: { /pets: { ${method}: { ${text} } } }`;
}

function described(text: string): string {
  return operation(`description: ${JSON.stringify(text)}`);
}
