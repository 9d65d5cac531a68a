import { spawn, type ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
}, 120_000);

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
      expect(front).toContain(`href="reference/${name}/index.html"`);
      const page = await fetch(`${origin}/${folder}reference/${name}/`);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toContain('text/html');
    }
  });

  it('answers an unknown page with a plain 404', async () => {
    const response = await fetch(`${origin}/no-such-page`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('The reference starts at /');
  });
});
