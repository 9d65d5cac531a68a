/** The programs of the guides, run as their readers run them, against the mock. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMock } from '../../scripts/mock/index.ts';
import { programsFolder, workflowPrograms } from '../../scripts/site/guides/examples.ts';

let mock: Awaited<ReturnType<typeof startMock>>;
let folder: string;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
  folder = await mkdtemp(join(tmpdir(), 'collab-openapi-programs-'));
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true, force: true });
});

const pdf = '%PDF-1.7 of a file';

/** The store that exports are fetched from: the mock's answers name the vendor's example of one, which is no server. */
const store = `data:text/javascript,${encodeURIComponent(`
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const { hostname } = new URL(input instanceof Request ? input.url : input);
    return hostname === '127.0.0.1' ? fetch(input, init) : new Response(${JSON.stringify(pdf)});
  };
`)}`;

/** What a program prints; rejects if it fails. */
async function run(file: string, args: readonly string[], changes: Record<string, string> = {}): Promise<string> {
  const env = {
    ...process.env,
    SHIMO_BASE_URL: `${mock.url}/shimo`,
    SHIMO_APP_ID: 'app',
    SHIMO_APP_SECRET: 'secret',
    SHIMO_TOKEN: 'token',
    ...changes,
  };
  const program = join(programsFolder, file);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--import', store, program, ...args],
    {
      env,
    },
  );
  return stdout;
}

describe('the programs of the guides', () => {
  it('import a file', async () => {
    const path = join(folder, '报告.docx');
    await writeFile(path, 'The mock takes any bytes.');
    expect(await run('import-file.ts', [path, 'report-1'])).toMatch(/^(\d+ %\n)+.* is report-1 now\n$/);
  });

  it('export a file', async () => {
    const path = join(folder, 'report.pdf');
    expect(await run('export-file.ts', ['report-1', path])).toMatch(/^(\d+ %\n)+report-1 is in .* now\n$/);
    expect(await readFile(path, 'utf8')).toBe(pdf);
  });

  it('copy a file', async () => {
    expect(await run('copy-file.ts', ['report-1', 'report-2'])).toBe('report-2 is a copy of report-1 now\n');
  });

  it('end with a failure where the server refuses', async () => {
    await expect(
      run('export-file.ts', ['report-1', join(folder, 'no.pdf')], {
        SHIMO_BASE_URL: `${mock.url}/nowhere`,
      }),
    ).rejects.toThrow();
  });

  it('stand in the guides as they would in a project of their own', () => {
    for (const id of ['importUntilDone', 'exportUntilDone', 'copyUntilDone']) {
      const [{ source } = { source: '' }] = workflowPrograms(id);
      expect(source).toContain("from 'collab-openapi/shimo'");
      expect(source).not.toContain('../');
    }
  });
});
