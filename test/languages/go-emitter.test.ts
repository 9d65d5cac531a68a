/** The emitter of the Go client: what it makes does not depend on where or when, and it refuses what it has no form for. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { emitGo } from '../../scripts/clients/go/emit.ts';
import { exported, unexported } from '../../scripts/clients/go/names.ts';
import { loadModel } from '../../scripts/model.ts';
import type { Api, Operation } from '../../scripts/model/types.ts';
import { readRegistry, repository } from '../../scripts/registry.ts';

const apis = readRegistry().map((entry) => loadModel(entry));
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function emitted(...changed: readonly Api[]): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'collab-openapi-go-'));
  folders.push(folder);
  await emitGo(changed, folder);
  return filesIn(folder);
}

async function filesIn(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.map(async (file) => [file.slice(folder.length), await readFile(file, 'utf8')] as const),
  );
  return new Map(texts.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function api(name: string): Api {
  const found = apis.find((each) => each.name === name);
  if (!found) throw new Error(`There is no API ${name}.`);
  return found;
}

/** The API with one operation changed. */
function withOperation(name: string, id: string, change: Partial<Operation>): Api {
  const original = api(name);
  const operations = original.operations.map((each) => (each.id === id ? { ...each, ...change } : each));
  expect(operations).not.toEqual(original.operations);
  return { ...original, operations };
}

it('makes what is committed', async () => {
  expect(await emitted(...apis)).toEqual(await filesIn(join(repository, 'generated', 'go')));
});

describe('refuses, naming the place,', () => {
  const [parameter] = api('shimo').operations.find(({ id }) => id === 'listHistory')?.parameters ?? [];
  if (!parameter) throw new Error('listHistory has parameters');

  it('a parameter that Go has no form for', async () => {
    const list = { ...parameter, name: 'ids', type: { kind: 'array', items: { kind: 'string' } } } as const;
    const changed = withOperation('shimo', 'listHistory', { parameters: [list] });
    await expect(emitted(changed)).rejects.toThrow(/listHistory.*'ids'/);
  });

  it('a body without a name', async () => {
    const body = {
      description: '',
      required: true,
      mediaType: 'application/json',
      type: { kind: 'string' },
      examples: [],
    } as const;
    await expect(emitted(withOperation('shimo', 'createFile', { body }))).rejects.toThrow(/createFile: the body/);
  });

  it('two operations of one name', async () => {
    const changed = withOperation('circle', 'joinServer', { id: 'getServer' });
    await expect(emitted(changed)).rejects.toThrow(/'GetServerParams' twice/);
  });

  it('a union that Go has no type for', async () => {
    const original = api('shimo');
    const union = { kind: 'union', of: [{ kind: 'boolean' }, { kind: 'array', items: { kind: 'boolean' } }] } as const;
    const types = original.types.map((each) => (each.name === 'CellValue' ? { ...each, type: union } : each));
    await expect(emitted({ ...original, types })).rejects.toThrow(/CellValue: Go has no form for a union/);
  });

  it('pages by a parameter that is not there', async () => {
    const pagination = { style: 'offset', offset: 'from', limit: 'pageSize', items: '/histories' } as const;
    await expect(emitted(withOperation('shimo', 'listHistory', { pagination }))).rejects.toThrow(/listHistory.*'from'/);
  });
});

it('names things as Go does', () => {
  expect(
    ['server_id', 'fileId', 'tagIds', 'icon_url', 'zh-CN', 'UpdateAppEndpointUrlRequest', 'ttl'].map(exported),
  ).toEqual(['ServerID', 'FileID', 'TagIDs', 'IconURL', 'ZhCN', 'UpdateAppEndpointURLRequest', 'TTL']);
  expect(['createFile', 'URLOf', 'getApp'].map(unexported)).toEqual(['createFile', 'urlOf', 'getApp']);
});
