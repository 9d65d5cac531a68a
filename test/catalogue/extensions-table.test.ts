import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extensionsTable, readmeWithTable } from '../../scripts/catalogue/extensions-table.ts';
import { readExtensions } from '../../scripts/lint/extensions.ts';
import { repository } from '../../scripts/registry.ts';

test('openapi/README.md has the table that extensions.yaml makes; npm run build renews it', async () => {
  expect(await readFile(join(repository, 'openapi', 'README.md'), 'utf8')).toBe(await readmeWithTable());
});

test('the table has a row for each extension, in the order of the file', () => {
  const names = extensionsTable()
    .split('\n')
    .slice(2)
    .map((row) => /`([^`]+)`/.exec(row)?.[1]);
  expect(names).toEqual([...readExtensions().keys()]);
});
