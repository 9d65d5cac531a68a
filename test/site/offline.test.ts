import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { redoclyRuns } from '../../scripts/redocly.ts';
import { readRegistry } from '../../scripts/registry.ts';
import { inChinese } from '../../scripts/site/offline/translate.mjs';
import { plainWords, read, references } from './built.ts';

describe.each(references)('the offline page of $name', ({ api, folder, site }) => {
  const html = read(`${folder}/offline.html`);

  it('is in its language', () => {
    expect(html).toContain(`<html lang="${site.language}">`);
  });

  it('asks nobody for anything', () => {
    const tags = html.match(/<(?:script|link|img|iframe|source|video|audio)\b[^>]*>/g) ?? [];
    expect(tags.filter((tag) => /\b(?:src|href)=["']?(?!data:)[^"'>]/.test(tag) && !/href="data:/.test(tag))).toEqual(
      [],
    );
    expect(html).not.toMatch(/cdn\.redoc\.ly/);
    // Whatever its script would like to do, the policy forbids it.
    expect(html).toMatch(
      /http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'/,
    );
    expect(html).not.toMatch(/connect-src/);
  });

  it('sends no telemetry', () => {
    expect(html).toMatch(/"?disableTelemetry"?:(?:true|!0)/);
  });

  it('has each operation with its notes, and each error code', () => {
    const words = plainWords(
      html
        .replaceAll('\\n', ' ')
        .replaceAll('\\"', '"')
        .replaceAll(/\\u003c/gi, '<'),
    );
    for (const { id, summary, decisions } of api.operations) {
      expect(html, id).toContain(id);
      expect(words, id).toContain(plainWords(summary));
      for (const { says } of decisions) expect(words, `${id} ${says}`).toContain(plainWords(says));
    }
    for (const { code, meaning } of api.errorCodes) expect(words, String(code)).toContain(plainWords(meaning));
  });

  it('labels what it shows in its language', () => {
    const rendered = html.slice(0, html.indexOf('<script'));
    const chinese = html.includes('全部展开') && html.includes('响应');
    expect(chinese).toBe(site.language === 'zh-CN');
    expect(rendered.length).toBeGreaterThan(0);
  });
});

describe('translating the labels', () => {
  const script = 'a={useTranslate:()=>({translate:(e,t)=>(typeof t=="string"?t:t?.defaultValue)||e||""}),b:1}';

  it('answers from the labels, and fills in what they hold', () => {
    const translated = inChinese(script, { loading: '加载中', '=Copy': '复制', many: '{{count}} 个' }) ?? '';
    const { translate } = new Function(`let a;${translated};return a.useTranslate()`)() as {
      translate: (key: string, standard?: string | Record<string, string>) => string;
    };
    expect(translate('loading', 'Loading')).toBe('加载中');
    expect(translate('', 'Copy')).toBe('复制');
    expect(translate('many', { count: '3' })).toBe('3 个');
    expect(translate('unknown', 'Stays')).toBe('Stays');
  });

  it('puts its own literals in place of those that nobody asks for', () => {
    const labels = { "'Searching...": '正在搜索…' };
    expect(inChinese(`${script},{children:\`Searching...\`,text:"Searching..."}`, labels)).toContain(
      '{children:"正在搜索…",text:"正在搜索…"}',
    );
    expect(inChinese(script, labels)).toBeUndefined();
  });

  it('says that it cannot where the script has changed', () => {
    expect(inChinese('something else', {})).toBeUndefined();
    expect(inChinese(script + script, {})).toBeUndefined();
  });
});

describe('several runs of redocly in one process', () => {
  it('end at the first that fails, and say which file is wrong', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'collab-openapi-test-'));
    const [shimo, circle, accessToken] = readRegistry().map(({ bundle }) => bundle) as [string, string, string];
    const out = (name: string) => join(folder, name);
    try {
      await redoclyRuns('bundle', [
        [shimo, '-o', out('1.json')],
        [circle, '-o', out('2.json')],
      ]);
      expect(['1.json', '2.json'].map((name) => existsSync(out(name)))).toEqual([true, true]);
      const failing = redoclyRuns('bundle', [
        [accessToken, '-o', out('3.json')],
        [out('missing.json'), '-o', out('4.json')],
        [shimo, '-o', out('5.json')],
      ]);
      await expect(failing).rejects.toThrow(/missing\.json does not exist/);
      expect(['3.json', '4.json', '5.json'].map((name) => existsSync(out(name)))).toEqual([true, false, false]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
