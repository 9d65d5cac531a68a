import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadModel } from '../../scripts/model.ts';
import { readRegistry, repository } from '../../scripts/registry.ts';

let child: ChildProcess;
let output = '';
let origin = '';

beforeAll(async () => {
  child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', '--port', '0'], { cwd: repository });
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (output.includes('Ready.')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
  });
  origin = /(http:\/\/127\.0\.0\.1:\d+)\/shimo/.exec(output)?.[1] ?? '';
}, 300_000);

afterAll(() => {
  child.kill('SIGTERM');
});

describe('npm start', () => {
  it('prints where each API and the reference are', () => {
    for (const { name } of readRegistry()) expect(output).toContain(`${origin}/${name}`);
    expect(output).toContain(`Reference\n  ${origin}/`);
  });

  it.each(readRegistry().map((entry) => entry.name))('prints a curl line for %s that works', async (name) => {
    const line = output.split('\n').find((text) => text.trim().startsWith('curl') && text.includes(`/${name}/`)) ?? '';
    const url = /'(http[^']+)'$/.exec(line)?.[1] ?? '';
    const headers = [...line.matchAll(/-H '([^:]+): ([^']+)'/g)].map(
      ([, key, value]) => [key, value] as [string, string],
    );
    const response = await fetch(url, { headers });
    expect(response.status).toBe(200);
    expect(response.headers.get('x-contract-violation')).toBeNull();
  });

  it.each(['', 'zh/'])('serves the front page and the pages of the APIs (/%s)', async (folder) => {
    const front = await (await fetch(`${origin}/${folder}`, { headers: { accept: 'text/html' } })).text();
    for (const { name } of readRegistry()) {
      expect(front).toMatch(new RegExp(`href="[./]*${folder}reference/${name}/"`));
      const page = await fetch(`${origin}/${folder}reference/${name}/`);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toContain('text/html');
    }
  });

  it.each(['', 'zh/'])(
    'serves pages that have each operation and ask nobody else for anything (/%s)',
    async (folder) => {
      for (const entry of readRegistry()) {
        const page = await (await fetch(`${origin}/${folder}reference/${entry.name}/`)).text();
        for (const { id, tag } of loadModel(entry).operations) {
          expect(page, id).toContain(`id="${entry.name}/tag/${tag}/${id}"`);
        }
        const tags = page.match(/<(?:script|link|img|iframe)\b[^>]*>/g) ?? [];
        expect(tags.filter((tag) => /\b(?:src|href)=["']?(?:https?:)?\/\//.test(tag))).toEqual([]);
      }
    },
  );

  it('serves the reference with a policy, and tells it that the mock is there', async () => {
    const page = await fetch(`${origin}/reference/shimo/`);
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(await (await fetch(`${origin}/site.json`)).json()).toEqual({ mock: true });
  });

  it('readies the mock before the reference', () => {
    expect(output.indexOf('Mock\n')).toBeLessThan(output.indexOf('Reference\n'));
    expect(output.indexOf('curl')).toBeLessThan(output.indexOf('Reference\n'));
  });

  it('answers an unknown page with a plain 404', async () => {
    const response = await fetch(`${origin}/no-such-page`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('The reference starts at /');
  });
});

describe('npm start with other options', () => {
  const start = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/start.ts', ...args], {
      cwd: repository,
      encoding: 'utf8',
    });

  it('tells them with --help', () => {
    const { status, stdout } = start('--help');
    expect([status, stdout]).toEqual([0, expect.stringContaining('Options: --port N (default 4010')]);
  });

  it('says in one line that its port is taken', () => {
    const { port } = new URL(origin);
    const { status, stdout, stderr } = start('--port', port);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      `Port ${port} on 127.0.0.1 is taken. Stop what listens there, or choose another with --port N.\n`,
    );
  });
});
