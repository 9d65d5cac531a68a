/** No secret stands in a report, wherever a deployment puts it. */
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { loadModel } from '../../scripts/model.ts';
import { readRegistry } from '../../scripts/registry.ts';
import { jsonReport, markdownReport } from '../../scripts/verify/report.ts';
import { mask, Secrets } from '../../scripts/verify/secrets.ts';
import { verify } from '../../scripts/verify/verify.ts';
import { record } from '../assurance/record.ts';
import { deploy, type Change, type Deployment, type Received } from './deviating-server.ts';
import { canaries, environmentFor } from './environments.ts';

const apis = readRegistry().map(loadModel);
const running: Deployment[] = [];
afterEach(() => Promise.all(running.splice(0).map((each) => each.close())));

/** Secrets that only the server knows, under names that the description doesn't have. */
const issued = { refresh_token: 'canary-refresh', webhookSecret: 'canary-webhook', api_key: 'canary-key' };
const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.Y2FuYXJ5LXNpZ25hdHVyZQ';

/** All that a request carried, in the answer: as fields, within text, within addresses, and as names. */
const echo =
  (form: 'json' | 'html' | 'failure'): Change =>
  (answer, received) => {
    const { headers, target, body } = received;
    const text = `${target} ${JSON.stringify(headers)} ${body} ${jwt}`;
    if (form === 'html') return { status: 200, mediaType: 'text/html', text: `<p>${text}</p>` };
    const carried = [headers['x-shimo-token'], headers['x-shimo-signature'], headers.authorization?.slice(7), body];
    const echoed = {
      ...issued,
      trace: text,
      carried,
      link: `https://cdn.example/file?Signature=canary-signed&x=${encodeURIComponent(String(carried[0]))}`,
      [`got ${String(headers['x-shimo-token'] ?? headers.authorization)}`]: 1,
    };
    if (form === 'failure') {
      return {
        status: 400,
        mediaType: 'application/json',
        text: JSON.stringify({ code: text, message: text, ...echoed }),
      };
    }
    // A token that is issued for the next calls has to stay as it is.
    const own = received.operation === 'createAppToken' ? withToken(answer.text) : parsed(answer.text);
    return { ...answer, mediaType: 'application/json', text: JSON.stringify({ ...own, ...echoed }) };
  };

const parsed = (text: string): object => {
  try {
    return { ...(JSON.parse(text) as object) };
  } catch {
    return {};
  }
};
const withToken = (text: string) => ({ ...parsed(text), access_token: 'canary-app-token' });

const ways = apis.flatMap((api) =>
  (['json', 'html', 'failure'] as const).flatMap((form) => [
    { title: `${api.name}, ${form}`, api, form, more: {} },
    ...(api.name === 'shimo'
      ? [{ title: `shimo by query, ${form}`, api, form, more: { SHIMO_TRANSPORT: 'query' } }]
      : []),
  ]),
);

const searches = { tried: 0, wrong: 0 };
afterAll(() => {
  const what = 'Searches for a secret in the reports on deployments that send back what they were sent';
  record('drift-secrets', 'Secrets in the reports of verify:live', [{ what, ...searches }]);
});

describe('a deployment that sends back what it was sent', () => {
  test.each(ways)('$title', async ({ api, form, more }) => {
    const deployment = await deploy(inject('mockUrl'), echo(form));
    running.push(deployment);
    const environment = { ...environmentFor(deployment.url), ...more };
    const verification = await verify(api, environment, { write: true, intervalMs: 1, mockUrl: inject('mockUrl') });
    const reports = [markdownReport(verification, new Date()), jsonReport(verification, new Date())];
    const secrets = secretsIn(deployment.received);
    // They were there to be found.
    const raw = JSON.stringify([verification.exchanges, verification.deviations]);
    expect(secrets.some((secret) => raw.includes(JSON.stringify(secret).slice(1, -1)))).toBe(true);
    expect(reports[1]).toContain(mask);
    for (const report of reports) {
      const leaked = secrets.flatMap(formsOf).filter((each) => report.includes(each));
      searches.tried += secrets.length;
      searches.wrong += leaked.length;
      expect(leaked).toEqual([]);
      expect(report).not.toContain('canary');
      expect(report).not.toMatch(/eyJ[\w-]+\./);
    }
  });
});

/** The values of the environment, and the signatures that were made with them. */
function secretsIn(received: readonly Received[]): string[] {
  const made = received.flatMap(({ headers, target }) => [
    ...[headers['x-shimo-signature'] ?? []].flat(),
    ...new URL(target, 'http://host').searchParams.getAll('signature'),
  ]);
  return [...Object.values(canaries), ...Object.values(issued), ...made, jwt];
}

const formsOf = (secret: string) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];

describe('masking', () => {
  const secrets = new Secrets(apis[0] as (typeof apis)[0]);
  secrets.add('quote"and/slash');

  test('knows the forms that a secret takes', () => {
    expect(secrets.inText('a quote"and/slash b quote%22and%2Fslash c quote\\"and/slash')).toBe('a *** b *** c ***');
  });

  test('leaves short values to the names that they stand under', () => {
    const own = new Secrets(apis[0] as (typeof apis)[0]);
    own.add('a');
    expect(own.inText('a banana')).toBe('a banana');
    expect(own.inBody({ token: 'a', name: 'a' })).toEqual({ token: mask, name: 'a' });
  });

  test('masks queries of addresses, and the credentials of the own', () => {
    expect(secrets.inText('see https://x.example/a?b=1&c=2#d.')).toBe('see https://x.example/a?***#d.');
    expect(secrets.inUrl('http://h/a/b?signature=s&page=1&token=t')).toBe('/a/b?signature=***&page=1&token=***');
  });

  test('cuts long texts', () => {
    expect(secrets.inBody('x'.repeat(1000))).toBe(`${'x'.repeat(300)}… (1000 characters)`);
  });
});
