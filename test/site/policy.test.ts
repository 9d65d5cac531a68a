import { describe, expect, it } from 'vitest';
import { policy } from '../../scripts/site/shell/policy.ts';
import { files, pages, read } from './built.ts';

describe.each(pages)('%s', (page) => {
  const html = read(page);

  it('has no inline script, no style sheet and no handler', () => {
    const scripts = html.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.filter((tag) => !/ src="/.test(tag))).toEqual([]);
    expect(html).not.toMatch(/<style\b/);
    expect(html).not.toMatch(/<[^>]+\son[a-z]+="/);
    expect(html).not.toMatch(/href="javascript:/);
  });

  it('forbids by its policy what it does not need', () => {
    const content = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1];
    const isReference = /data-reference=/.test(html);
    expect(content).toBe(policy({ connectsAnywhere: isReference, inMeta: true }));
    // The policy binds only what comes after it.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(?:link|script)/));
  });
});

describe('the policy', () => {
  it('starts from nothing and allows no inline script', () => {
    for (const inMeta of [true, false]) {
      const text = policy({ connectsAnywhere: true, inMeta });
      expect(text).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
      expect(text).not.toContain('unsafe-eval');
      expect(text.match(/'unsafe-inline'/g)).toHaveLength(1);
    }
  });

  it('lets only a page that tries an API out call other hosts', () => {
    expect(policy({ connectsAnywhere: false, inMeta: true })).toContain("connect-src 'self';");
    expect(policy({ connectsAnywhere: true, inMeta: true })).toContain("connect-src 'self' http: https:;");
  });
});

describe('scripts', () => {
  it('know no host that they would call by themselves', () => {
    // Addresses in texts and in parts that the site turns off may stay; these are the ones that the packages fetch from.
    const forbidden = /fonts\.scalar\.com|fonts\.googleapis|posthog\.com|cdn\.jsdelivr\.net/;
    for (const path of ['site', 'theme', 'front'].flatMap((name) =>
      files('.js').filter((file) => file.includes(`/${name}-`)),
    ))
      expect(read(path), path).not.toMatch(/https?:\/\/(?!127\.0\.0\.1)/);
    for (const path of files('.css')) expect(read(path), path).not.toMatch(forbidden);
  });
});
