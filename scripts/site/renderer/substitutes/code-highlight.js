/** Stands in for the rendering of Markdown and of code: the same texts stand in many operations, and are rendered once. */
import { htmlFromMarkdown as render, syntaxHighlight as highlight } from 'original:@scalar/code-highlight';

export * from 'original:@scalar/code-highlight';

const rendered = new Map();

export function htmlFromMarkdown(markdown, options = {}) {
  // Headings get the anchor of what they stand in, so they differ each time.
  if (options.transform) return render(markdown, options);
  const key = `${options.removeTags?.join()} ${markdown}`;
  if (!rendered.has(key)) rendered.set(key, render(markdown, options));
  return rendered.get(key);
}

const highlighted = new Map();

export function syntaxHighlight(code, options) {
  // A reader's own requests and their answers would pile up in a browser.
  if (typeof window !== 'undefined') return highlight(code, options);
  const key = JSON.stringify([options.lang, options.lineNumbers, options.maskCredentials, code]);
  if (!highlighted.has(key)) highlighted.set(key, highlight(code, { ...options, languages: grammars(options) }));
  return highlighted.get(key);
}

/** Each call makes ready all grammars that it is given, which takes longer than the highlighting. These two refer to no other. */
function grammars({ lang, languages }) {
  return lang === 'json' || lang === 'bash' ? { [lang]: languages[lang] } : languages;
}
