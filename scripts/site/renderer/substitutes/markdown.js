/** Stands in for Scalar's way to write an operation as Markdown: the site has its own, with error codes and contradictions. */
export async function createMarkdownFromOpenApi(document, { operation: { path, method } }) {
  const { operationId } = document.paths[path][method];
  const response = await fetch(new URL(`${operationId}.md`, location.href.replace(/#.*/, '')));
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return response.text();
}
