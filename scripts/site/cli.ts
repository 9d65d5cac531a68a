/** `npm run site`: builds the site into dist/site. */
import { parseArgs } from 'node:util';
import { fail } from '../progress.ts';
import { renewSite } from './renew.ts';
import { UserError } from './user-error.ts';

const usage = `Builds the site into dist/site.
Options: --url URL (or SITE_URL): where it will be published, for the addresses that have to be absolute`;

try {
  const { values } = parseArgs({ options: { url: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
  if (values.help) process.stdout.write(`${usage}\n`);
  else await renewSite({ publishedAt: address(values.url ?? process.env['SITE_URL']) });
} catch (error) {
  const wrongArguments = error instanceof TypeError && 'code' in error;
  fail(wrongArguments ? new UserError(`${error.message}\n${usage}`) : error);
}

function address(url: string | undefined): string | undefined {
  if (url === undefined || url === '') return undefined;
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw new UserError(`${url} is no address such as https://docs.example/\n${usage}`);
  return url.endsWith('/') ? url : `${url}/`;
}
