/** What every page does: the theme's button, the switch of languages that keeps the place, and the search. */
import { openSearch } from './search.ts';

const header = document.querySelector<HTMLElement>('.site-header');

document.querySelector('.theme')?.addEventListener('click', () => {
  const dark = document.body.classList.contains('light-mode');
  document.body.classList.replace(dark ? 'light-mode' : 'dark-mode', dark ? 'dark-mode' : 'light-mode');
  try {
    localStorage.setItem('colorMode', dark ? 'dark' : 'light');
  } catch {
    // Without storage the choice lasts as long as the page.
  }
});

// Anchors are the same in each language.
const language = document.querySelector<HTMLAnchorElement>('.language');
for (const event of ['pointerdown', 'focus', 'click'])
  language?.addEventListener(event, () => (language.hash = location.hash), { capture: true });

const search = (): void => {
  if (header) void openSearch({ index: header.dataset['search'] ?? '', root: header.dataset['root'] ?? '' });
};
document.querySelector('.search-open')?.addEventListener('click', search);
addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]');
  const wanted = ((event.ctrlKey || event.metaKey) && event.key === 'k') || (event.key === '/' && !typing);
  if (!wanted) return;
  event.preventDefault();
  search();
});

// A short link to an operation, #createFile, leads to its full anchor.
function followShortAnchor(): void {
  const name = decodeURIComponent(location.hash.slice(1));
  if (!/^\w+$/.test(name) || document.getElementById(name)) return;
  const target = document.querySelector<HTMLElement>(`section[id$="/${CSS.escape(name)}"]`);
  if (target) location.replace(`#${target.id}`);
}
addEventListener('hashchange', followShortAnchor);
followShortAnchor();
