/** Emits `_core.py`: what the options of a client become, for both kinds of clients. */
import type { Api } from '../../model/types.ts';
import { tokensOf } from '../../model/pointer.ts';
import { pathFamilyOf } from '../facts/path-family.ts';
import { docstring } from './docstring.ts';
import { importsFor, type Modules } from './imports.ts';
import { text, tuple } from './literal.ts';
import { clientClass, identifier } from './names.ts';
import { boundParameters, kindOf, optionsOf } from './options.ts';

export function coreModule(api: Api): string {
  const kind = kindOf(api);
  const family = pathFamilyOf(api);
  const parameters = optionsOf(api, true).map(({ name, type }) => `${name}: ${type}`);
  const bound = [...boundParameters(api)].map(([option, { name }]) => `${text(name)}: ${identifier(option)}`);
  const aliased = family ? `, aliased=path_family == ${text(family.to)}` : '';
  const codes = new Set([
    '/code',
    ...api.errorCodes.flatMap(({ pointer }) => pointer ?? []),
    ...api.operations.flatMap(({ envelope }) => (envelope ? [envelope.code] : [])),
  ]);
  const pointers = [...codes].map((pointer) => tuple(tokensOf(pointer).map(text)));
  const code = `_API = Api(name=${text(api.name)}, code_at=${tuple(pointers)}, error_codes=ERROR_CODES)

def core_of(port: Port, base_url: str, options: ClientOptions, *, ${parameters.join(', ')}) -> Core:
    """The core of a client."""
    core = Core(_API, port, base_url, {${bound.join(', ')}}, options${aliased})
${credentials[kind]}
    return core
`;
  return `${docstring([`What the options of a ${clientClass(api, false)} become.`])}
${importsFor(code, modules)}

${code}
`;
}

const modules: Modules = {
  'collections.abc': ['Awaitable', 'Callable'],
  typing: ['Literal'],
  '.._runtime.app_token': [
    'AsyncClientCredentials',
    'ClientCredentials',
    'FetchedToken',
    'app_token_credentials',
    'fetched_token',
  ],
  '.._runtime.client': ['ClientOptions', 'Core'],
  '.._runtime.credentials': ['AsyncSecret', 'Credentials', 'SecretSource', 'signature_credentials'],
  '.._runtime.operation': ['Api'],
  '.._runtime.port': ['Port'],
  '._error_codes': ['ERROR_CODES'],
  '._operations': ['CREATE_APP_TOKEN'],
  '.models': ['AppTokenRequest'],
};

const credentials = {
  signature: `    core.credentials = signature_credentials(
        app_id=app_id, app_secret=app_secret, signature=signature, token=token, transport=transport,
        query_app_id=query_app_id, jti=jti, clock=options.clock,
    )`,
  accessToken: `    core.credentials = Credentials(sources={"accessToken": SecretSource(access_token)})`,
  appToken: `
    async def fetch(client_id: str, client_secret: str) -> FetchedToken:
        request = AppTokenRequest(grant_type="client_credentials", client_id=client_id, client_secret=client_secret)
        fetched = await core.data(CREATE_APP_TOKEN, {}, request)
        return fetched_token(CREATE_APP_TOKEN.id, fetched.access_token, fetched.expires_in)

    core.credentials = app_token_credentials(auth, options.clock, fetch)`,
};
