/** The first page: what is there, and how to call the mock. */
import type { Api } from '../model/types.ts';
import { defaults } from '../mock/cli-options.ts';
import { firstCall } from './first-call.ts';
import { folderOf, languages, pageFolder, texts, type Language } from './texts.ts';

/** HTML of the front page. All links are relative, so the site works below any path. */
export function frontPage(apis: readonly Api[], language: Language): string {
  const t = texts[language];
  const up = language === 'en' ? '' : '../';
  const other = languages.find((name) => name !== language) as Language;
  const otherHref = language === 'en' ? `${folderOf[other]}index.html` : '../index.html';
  const cards = apis
    .map(
      (api) => `
      <li>
        <h3><a href="${pageFolder(api.name)}/index.html">${escape(api.title)}</a></h3>
        <p>${escape(firstSentence(api.description))}</p>
        <p class="facts">${escape(t.operations(api.operations.length))} ·
          <a href="${up}openapi/${api.name}${language === 'en' ? '' : '.zh-CN'}.json">openapi.json</a></p>
      </li>`,
    )
    .join('');
  const calls = apis.map((api) => `<pre><code>${escape(firstCall(api, usualOrigin))}</code></pre>`).join('');
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(t.frontTitle)}</title>
    <meta name="description" content="${escape(t.frontIntro)}" />
    <link rel="icon" href="data:," />
    <link rel="alternate" hreflang="${other}" href="${otherHref}" />
    <style>${style}</style>
  </head>
  <body>
    <header>
      <h1>${escape(t.frontTitle)}</h1>
      <p>${escape(t.frontIntro)}</p>
      <p><a href="${otherHref}" hreflang="${other}" lang="${other}">${escape(t.otherLanguage)}</a></p>
    </header>
    <main>
      <h2>${escape(t.frontApis)}</h2>
      <ul class="cards">${cards}
      </ul>
      <h2>${escape(t.frontMock)}</h2>
      <p>${escape(t.frontMockIntro)}</p>
      ${calls}
      <script>${callsOfThisOrigin}</script>
    </main>
  </body>
</html>
`;
}

/** Where `npm start` listens if nobody says otherwise. */
const usualOrigin = `http://${defaults.host}:${defaults.port}`;

/** Beside a mock on another port the calls go there. Elsewhere, as in a file, they stay as they are. */
const callsOfThisOrigin = `
if (/^(localhost|127\\.|\\[::1\\])/.test(location.hostname))
  for (const code of document.querySelectorAll('pre code'))
    code.textContent = code.textContent.replace('${usualOrigin}', location.origin);
`;

const style = `
:root { color-scheme: light dark }
body { max-width: 64rem; margin: 0 auto; padding: 2rem 1rem; line-height: 1.6;
  font-family: system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif }
a { color: light-dark(#0b5cad, #8ac2ff) }
.cards { list-style: none; padding: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)) }
.cards li { border: 1px solid light-dark(#ccc, #555); border-radius: .5rem; padding: 0 1rem }
.facts { color: light-dark(#555, #bbb) }
pre { overflow-x: auto; padding: .8rem 1rem; border-radius: .5rem; background: light-dark(#f3f4f6, #22262b) }
`;

function firstSentence(markdown: string): string {
  return (/^[^#\n]*?[.。](?=\s|$|[^\d\w])/.exec(markdown.trim())?.[0] ?? markdown.trim().split('\n')[0] ?? '').trim();
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
