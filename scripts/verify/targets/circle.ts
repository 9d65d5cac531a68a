import { createCircle } from '../../../generated/typescript/circle/index.ts';
import { UsageError, valueOf, type Environment } from '../environment.ts';
import { target } from '../target.ts';

export const circle = target({
  variables: [
    { name: 'CIRCLE_BASE_URL', what: 'address of the server, as the Easemob console shows its host', required: true },
    { name: 'CIRCLE_ORG_NAME', what: 'the part of the AppKey before #', required: true },
    { name: 'CIRCLE_APP_NAME', what: 'the part of the AppKey after #', required: true },
    { name: 'CIRCLE_CLIENT_ID', what: 'the client ID, with CIRCLE_CLIENT_SECRET; or CIRCLE_APP_TOKEN', secret: true },
    { name: 'CIRCLE_CLIENT_SECRET', what: 'the client secret', secret: true },
    { name: 'CIRCLE_APP_TOKEN', what: 'an App Token, instead of the two', secret: true },
    { name: 'CIRCLE_USER_ID', what: 'a user, who will own the community of --write', write: true },
    { name: 'CIRCLE_MEMBER_ID', what: 'another user, who will join it and leave it (optional)' },
  ],
  baseUrl: (environment) => valueOf(environment, 'CIRCLE_BASE_URL') ?? '',
  connect: ({ environment, fetch }) =>
    createCircle({
      baseUrl: valueOf(environment, 'CIRCLE_BASE_URL') ?? '',
      orgName: valueOf(environment, 'CIRCLE_ORG_NAME') ?? '',
      appName: valueOf(environment, 'CIRCLE_APP_NAME') ?? '',
      auth: authOf(environment),
      fetch,
    }),
  async roundTrip({ servers, tags, members }, { id, step, reads, undo }, environment) {
    const owner = valueOf(environment, 'CIRCLE_USER_ID') ?? '';
    const member = valueOf(environment, 'CIRCLE_MEMBER_ID');
    const name = id('server').slice(0, 50);
    const created = await step(servers.create({ body: { owner, name } }));
    if (!created) return;
    const { server_id } = created;
    undo(`the community ${server_id}`, () => servers.delete({ server_id }));
    await step(servers.update({ server_id, body: { custom: 'verify' } }));
    const added = await step(tags.add({ server_id, body: { tags: ['verify'] } }));
    await reads({ server_id, name, userId: owner, user_id: owner });
    const tagIds = added?.tags.map(({ server_tag_id }) => server_tag_id) ?? [];
    if (tagIds.length > 0) await step(tags.remove({ server_id, body: { tagIds } }));
    if (member === undefined || !(await step(members.join({ server_id, userId: member })))) return;
    await step(members.updateRole({ server_id, userId: member, role: 1 }));
    await step(members.remove({ server_id, userId: member }));
  },
});

function authOf(environment: Environment) {
  const token = valueOf(environment, 'CIRCLE_APP_TOKEN');
  if (token !== undefined) return token;
  const clientId = valueOf(environment, 'CIRCLE_CLIENT_ID');
  const clientSecret = valueOf(environment, 'CIRCLE_CLIENT_SECRET');
  if (clientId !== undefined && clientSecret !== undefined) return { clientId, clientSecret };
  throw new UsageError(
    'Set these environment variables:\n  CIRCLE_CLIENT_ID and CIRCLE_CLIENT_SECRET  to fetch an App Token with\n  or CIRCLE_APP_TOKEN  a ready one',
  );
}
