import { expect, test } from 'vitest';
import { findings } from './lint.ts';

const path = '/v1/cloud-files/{fileId}';
const file = 'paths/v1_cloud-files_{fileId}.yaml';
const message = `The path stands in a file that is named after it. Write \`$ref: '${file}'\`.`;
const at = 'openapi.yaml#/paths/~1v1~1cloud-files~1{fileId}';

test.each([file, `./${file}`])('accepts %s', async (ref) => {
  const files = { 'openapi.yaml': `paths:\n  ${path}: { $ref: '${ref}' }\n`, [file]: 'get: {}' };
  expect(await findings('path-file-names', files)).toEqual([]);
});

test.each(['paths/files.yaml', 'paths/v1-cloud-files-{fileId}.yaml'])('refuses %s', async (ref) => {
  const files = { 'openapi.yaml': `paths:\n  ${path}: { $ref: '${ref}' }\n`, [ref]: 'get: {}' };
  expect(await findings('path-file-names', files)).toEqual([{ message, at }]);
});

test('refuses a path that stands in the root file', async () => {
  expect(await findings('path-file-names', `paths:\n  ${path}: { get: {} }\n`)).toEqual([{ message, at }]);
});
