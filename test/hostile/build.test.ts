/** A build that fails or is killed leaves the output of the one before whole. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareFolders, replaceFolder } from '../../scripts/folder-diff.ts';
import { repository } from '../../scripts/registry.ts';
import { profile, tries } from '../assurance/profile.ts';
import { record, type Finding } from '../assurance/record.ts';
import { copyRepository, type Copy } from './build-copy.ts';

const findings: Finding[] = [];
afterAll(() => record('hostile-build', 'Builds that fail or are killed', findings));

describe('a build', () => {
  let copy: Copy;
  const generated = () => join(copy.folder, 'generated');
  // Not the repository's own, which another build may change at any moment.
  const before = join(mkdtempSync(join(tmpdir(), 'hostile-before-')), 'generated');
  beforeAll(async () => {
    copy = await copyRepository();
    await cp(generated(), before, { recursive: true });
  });
  afterAll(async () => {
    await copy.remove();
    await rm(dirname(before), { recursive: true, force: true });
  });

  const broken: Readonly<Record<string, readonly [file: string, from: string | RegExp, to: string, says: RegExp]>> = {
    'YAML that is none': [
      'openapi/access-token/openapi.yaml',
      /^info:/m,
      'info: [',
      /openapi\/access-token\/openapi\.yaml" \(\d+:\d+\)/,
    ],
    'a reference that leaves the folder': [
      'openapi/access-token/components/parameters/TokenId.yaml',
      /^schema:[^]*/m,
      "schema:\n  $ref: '../../../../package.json'\n",
      /openapi\/access-token\/components\/parameters\/TokenId\.yaml:\d+/,
    ],
    'a method of an operation that is no name': [
      'openapi/access-token/paths/AccessToken_{appKey}.yaml',
      /method: list\b/,
      "method: 'list(); evil'",
      /openapi\/access-token\/paths\/AccessToken_\{appKey\}\.yaml:\d+/,
    ],
  };
  const cases = Object.entries(broken).slice(0, profile === 'full' ? undefined : 1);

  test.each(cases)('fails over %s, says where, and changes nothing', async (what, [file, from, to, says]) => {
    const path = join(copy.folder, file);
    const text = await readFile(path, 'utf8');
    const changed = text.replace(from, () => to);
    expect(changed).not.toBe(text);
    const finding = { what: `a build that fails over ${what}`, tried: 1 };
    await writeFile(path, changed);
    const { status, output } = await copy.build();
    await writeFile(path, text);
    const differences = await compareFolders(before, generated());
    findings.push({ ...finding, wrong: status === 1 && says.test(output) && differences.length === 0 ? 0 : 1 });
    expect(status, output).toBe(1);
    expect(output).toMatch(says);
    expect(differences).toEqual([]);
  });

  const killed = profile === 'full' ? test : undefined;
  killed?.(
    'that is killed at any moment leaves the old output, or the new one, and the next one is right',
    async () => {
      const path = join(copy.folder, 'openapi/access-token/openapi.yaml');
      const text = await readFile(path, 'utf8');
      // A generated folder that no build would make, so that old and new are different.
      await writeFile(join(generated(), 'old.txt'), 'old\n');
      const kills = 12;
      let wrong = 0;
      for (let n = 0; n < kills; n += 1) {
        await copy.build(300 + n * 2500 * Math.random());
        const differences = existsSync(generated()) ? await compareFolders(before, generated()) : [];
        const isOld = differences.length === 1 && differences[0]?.file === 'old.txt';
        const isNew = existsSync(generated()) && differences.length === 0;
        // Between the two names it is neither, for less than a millisecond; the next build mends that.
        const isBetween = !existsSync(generated()) && existsSync(`${generated()}.old`);
        if (!isOld && !isNew && !isBetween) wrong += 1;
      }
      const { status, output } = await copy.build();
      const differences = await compareFolders(before, generated());
      findings.push({ what: 'builds that are killed', tried: kills, wrong: wrong + differences.length });
      expect(await readFile(path, 'utf8')).toBe(text);
      expect(status, output).toBe(0);
      expect(differences).toEqual([]);
      expect(readdirSync(copy.folder).filter((name) => /\.(next|old)$/.test(name))).toEqual([]);
      expect(wrong).toBe(0);
    },
  );
});

test('a folder that is replaced when its process is killed is the old one or the new one, or the next replacement mends it', async () => {
  const work = await mkdtemp(join(tmpdir(), 'hostile-swap-'));
  try {
    const [target, one, other] = ['target', 'one', 'other'].map((name) => join(work, name)) as [string, string, string];
    await cp(join(repository, 'generated', 'go'), one, { recursive: true });
    await cp(join(repository, 'generated', 'typescript'), other, { recursive: true });
    await mkdir(target);
    await replaceFolder(target, one);
    const kills = tries({ reduced: 6, full: 150 });
    let wrong = 0;
    let between = 0;
    for (let n = 0; n < kills; n += 1) {
      const child = spawn(process.execPath, [
        '--import',
        'tsx',
        join(import.meta.dirname, 'swap.ts'),
        target,
        other,
        one,
      ]);
      await once(child.stdout, 'data');
      await sleep(Math.random() * 150);
      child.kill('SIGKILL');
      await once(child, 'close');
      if (!existsSync(target)) {
        between += 1;
        if (!existsSync(`${target}.old`)) wrong += 1;
      } else {
        const isOne = (await compareFolders(one, target)).length === 0;
        const isOther = (await compareFolders(other, target)).length === 0;
        if (!isOne && !isOther) wrong += 1;
      }
    }
    await replaceFolder(target, one);
    const differences = await compareFolders(one, target);
    const left = readdirSync(work).sort();
    const figures = `${between} between the two names, which the next build mends`;
    findings.push({ what: 'replacements that are killed', tried: kills, wrong: wrong + differences.length, figures });
    expect(wrong).toBe(0);
    expect(differences).toEqual([]);
    expect(left).toEqual(['one', 'other', 'target']);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
});
