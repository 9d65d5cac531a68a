import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../../scripts/registry.ts';
import { installRenderer, rendererIsInstalled } from '../../scripts/site/install.ts';
import { withLock } from '../../scripts/site/lock.ts';
import { sitemap } from '../../scripts/site/machine/files.ts';
import { rendererVersion } from '../../scripts/site/renderer/bundle.ts';
import { siteIsFresh } from '../../scripts/site/renew.ts';
import { UserError } from '../../scripts/site/user-error.ts';
import { notFoundHtml } from '../../scripts/site/shell/not-found.ts';
import { read, sites } from './built.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collab-openapi-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the renderer', () => {
  const manifest = JSON.parse(
    spawnSync('node', ['-p', 'JSON.stringify(require("./scripts/site/package.json"))'], {
      cwd: repository,
      encoding: 'utf8',
    }).stdout,
  ) as { dependencies: Record<string, string> };

  it('is the pinned version and renders on this Node', () => {
    expect(manifest.dependencies['@scalar/api-reference']).toBe(rendererVersion());
    for (const version of Object.values(manifest.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(read('reference/shimo/index.html')).toContain('scalar-api-reference');
  });

  it('has a lockfile that names no registry', async () => {
    const { readFile } = await import('node:fs/promises');
    expect(await readFile(join(repository, 'scripts/site/package-lock.json'), 'utf8')).not.toMatch(
      /"resolved": *"http/,
    );
  });

  it('counts as installed only if that happened after its lockfile was written', async () => {
    const place = join(folder, 'installed');
    await mkdir(join(place, 'node_modules'), { recursive: true });
    await writeFile(join(place, 'package-lock.json'), '{}');
    expect(rendererIsInstalled(place)).toBe(false);
    await writeFile(join(place, 'node_modules/.package-lock.json'), '{}');
    expect(rendererIsInstalled(place)).toBe(true);
    await utimes(join(place, 'node_modules/.package-lock.json'), 1, 1);
    expect(rendererIsInstalled(place)).toBe(false);
  });

  it('says plainly what to do where it cannot be installed', async () => {
    const place = join(folder, 'offline');
    await mkdir(place);
    for (const file of ['package.json', 'package-lock.json'])
      await cp(join(repository, 'scripts/site', file), join(place, file));
    await writeFile(
      join(place, '.npmrc'),
      `registry=http://127.0.0.1:1/\nfetch-retries=0\ncache=${join(folder, 'cache')}\n`,
    );
    const failure = await installRenderer(place).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect((failure as Error).message).toMatch(/connect to the network and run `npm run site` again/);
  });
});

describe('npm run site', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/site/cli.ts', ...args], {
      cwd: repository,
      encoding: 'utf8',
    });

  it('tells its options with --help', () => {
    expect(run('--help').stdout).toContain('--url URL');
  });

  it.each([['--url', 'docs.example'], ['--nothing']])('says in a few lines what is wrong with %s %s', (...args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stderr).toContain('Options: --url URL');
    expect(stderr).not.toContain('    at ');
  });

  it('knows that what it built is fresh', async () => {
    expect(await siteIsFresh()).toBe(true);
  });
});

describe('a lock', () => {
  it('lets one work at a time and is gone afterwards', async () => {
    const file = join(folder, 'lock');
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} starts`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      log.push(`${name} ends`);
    };
    await Promise.all([withLock(file, work('a')), withLock(file, work('b'))]);
    expect(log[1]).toBe(`${log[0]?.[0]} ends`);
    expect(log[3]).toBe(`${log[2]?.[0]} ends`);
    await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(file, () => Promise.resolve('free'))).toBe('free');
  });

  it('of a process that has ended does not hold', async () => {
    const file = join(folder, 'dead');
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    await writeFile(file, String(pid));
    expect(await withLock(file, () => Promise.resolve('taken over'))).toBe('taken over');
  });
});

describe('where the site will be published', () => {
  it('makes addresses absolute, and none is invented without it', () => {
    expect(sitemap(['zh/'], 'https://docs.example/base/')).toContain('<loc>https://docs.example/base/zh/</loc>');
    expect(sitemap(['zh/'], undefined)).toContain('<loc>./zh/</loc>');
    const assets = { script: (name: string) => [`assets/${name}.js`], style: (name: string) => `assets/${name}.css` };
    expect(notFoundHtml(sites, assets, 'https://docs.example/base/')).toContain('href="/base/zh/"');
    expect(notFoundHtml(sites, assets, undefined)).toContain('href="/zh/"');
  });
});
