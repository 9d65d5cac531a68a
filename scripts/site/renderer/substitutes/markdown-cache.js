/** Stands in for the rendering of Markdown: the same description stands below many operations, and is rendered once. */
import { htmlFromMarkdown as render } from 'original:@scalar/code-highlight';

export * from 'original:@scalar/code-highlight';

const rendered = new Map();

export function htmlFromMarkdown(markdown, options = {}) {
  // Headings get the anchor of what they stand in, so they differ each time.
  if (options.transform) return render(markdown, options);
  const key = `${options.removeTags?.join()} ${markdown}`;
  if (!rendered.has(key)) rendered.set(key, render(markdown, options));
  return rendered.get(key);
}
