import { createAccessTokens } from '../../../generated/typescript/access-token/index.ts';
import { valueOf } from '../environment.ts';
import { target } from '../target.ts';

const documented = 'https://api.zashigaofa.cn';

export const accessToken = target({
  variables: [
    { name: 'ZSGF_BASE_URL', what: `address of the server; ${documented} unless set` },
    { name: 'ZSGF_APP_KEY', what: 'key of the app', required: true },
    { name: 'ZSGF_ACCESS_TOKEN', what: 'your own access token', required: true, secret: true },
    { name: 'ZSGF_USER_ID', what: 'a user of the app, for whom --write makes a token', write: true },
  ],
  baseUrl: (environment) => valueOf(environment, 'ZSGF_BASE_URL') ?? documented,
  connect: ({ environment, fetch }) =>
    createAccessTokens({
      baseUrl: valueOf(environment, 'ZSGF_BASE_URL') ?? documented,
      appKey: valueOf(environment, 'ZSGF_APP_KEY') ?? '',
      accessToken: valueOf(environment, 'ZSGF_ACCESS_TOKEN') ?? '',
      int64: 'string',
      fetch,
    }),
  async roundTrip(tokens, { id, step, reads, undo, broken }, environment) {
    const userID = valueOf(environment, 'ZSGF_USER_ID') ?? '';
    const title = id('token');
    if (!(await step(tokens.create({ body: { title, userID, expireInDays: 1 } })))) return;
    await reads({ userId: userID });
    // The answer doesn't tell the identifier, the list does.
    const page = await step(tokens.list({ userId: userID, skip: 0, take: 100 }));
    const made = page?.data?.find((token) => token.title === title);
    if (made === undefined) {
      undo(`the token '${title}'`, () => Promise.reject(new Error('its identifier is unknown')));
      return broken('listAccessTokens', `the new token '${title}'`, 'not in the list');
    }
    undo(`the token '${title}'`, () => tokens.delete({ id: made.id }));
    await step(
      tokens.update({ id: made.id, body: { title, tags: '', permissions: '', enable: false, description: '' } }),
    );
  },
});
