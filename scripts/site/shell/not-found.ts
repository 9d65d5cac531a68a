/** What a host shows at an address that has no page. */
import { escapeHtml } from '../content/html.ts';
import type { Site } from '../pages/page.ts';
import { folderOf } from '../texts/index.ts';
import type { Assets } from './frame.ts';
import { policy } from './policy.ts';

/** It can be shown at any address, so its links start at the site's root: the published one, or the host's. */
export function notFoundHtml(sites: readonly Site[], assets: Assets, publishedAt: string | undefined): string {
  const root = publishedAt === undefined ? '/' : new URL(publishedAt).pathname;
  const parts = sites.map(
    ({ language, texts: t }) =>
      `<section lang="${language}"><h1>${escapeHtml(t.notFound)}</h1><p>${escapeHtml(t.notFoundText)}
<a href="${root}${folderOf[language]}">${escapeHtml(t.home)}</a></p></section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy({ connectsAnywhere: false, inMeta: true })}">
<meta name="robots" content="noindex">
<title>404</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root}${assets.style('site')}">
</head>
<body class="light-mode">
<script src="${root}${assets.script('theme')[0]}"></script>
<main class="text">${parts.join('\n')}</main>
</body>
</html>
`;
}
