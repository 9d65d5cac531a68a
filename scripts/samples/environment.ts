/** The environment variables that samples read: no credential and no address stands in a sample. */
import type { Api, SecurityScheme } from '../model/types.ts';

interface Environment {
  readonly baseUrl: string;
  /** By the credential of a scheme, by the client option that a parameter is bound to, or by the field of a body. */
  readonly values: Readonly<Record<string, string>>;
}

const environments: Readonly<Record<string, Environment>> = {
  shimo: {
    baseUrl: 'SHIMO_BASE_URL',
    values: {
      appId: 'SHIMO_APP_ID',
      appSecret: 'SHIMO_APP_SECRET',
      signature: 'SHIMO_SIGNATURE',
      token: 'SHIMO_TOKEN',
    },
  },
  circle: {
    baseUrl: 'CIRCLE_BASE_URL',
    values: {
      orgName: 'CIRCLE_ORG_NAME',
      appName: 'CIRCLE_APP_NAME',
      appToken: 'CIRCLE_APP_TOKEN',
      client_id: 'CIRCLE_CLIENT_ID',
      client_secret: 'CIRCLE_CLIENT_SECRET',
    },
  },
  'access-token': {
    baseUrl: 'ZSGF_BASE_URL',
    values: { appKey: 'ZSGF_APP_KEY', accessToken: 'ZSGF_ACCESS_TOKEN' },
  },
};

function environmentOf(api: Api): Environment {
  const found = environments[api.name];
  if (!found) throw new Error(`${api.name}: name its environment variables in scripts/samples/environment.ts`);
  return found;
}

/** Name of the variable that holds the API's base URL. */
export const baseUrlVariable = (api: Api): string => environmentOf(api).baseUrl;

/** Name of the variable for a field of a body, undefined if the field is an ordinary one. */
export const fieldVariable = (api: Api, field: string): string | undefined => {
  const { values } = environmentOf(api);
  return Object.hasOwn(values, field) ? values[field] : undefined;
};

/** Name of the variable for a client option. */
export const optionVariable = (api: Api, option: string): string => {
  const found = environmentOf(api).values[option];
  if (found === undefined) {
    throw new Error(`${api.name}: name a variable for '${option}' in scripts/samples/environment.ts`);
  }
  return found;
};

/** Name of the variable for what a security scheme asks for. */
export const credentialVariable = (api: Api, { credential }: SecurityScheme): string => optionVariable(api, credential);
