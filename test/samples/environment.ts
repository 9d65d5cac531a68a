/** What the samples find in their environment: values in which a shell, a language or a URL would find something to expand. */
export const environment = {
  SHIMO_APP_ID: 'yourShimoAppId',
  SHIMO_APP_SECRET: 'yourShimoAppSecret',
  SHIMO_SIGNATURE: 'eyJ.s1g+/$HOME=.nature',
  SHIMO_TOKEN: `t0k+/$HOME'"=\\en`,
  CIRCLE_ORG_NAME: 'easemob-demo',
  CIRCLE_APP_NAME: 'testapp',
  CIRCLE_APP_TOKEN: 'YWMte3bGu$HOME+/=',
  CIRCLE_CLIENT_ID: 'YXA6i-Ak$HOME-EAg',
  CIRCLE_CLIENT_SECRET: 'YXA6Vunq$(id)+/=OOJfc',
  ZSGF_APP_KEY: 'demo-app',
  ZSGF_ACCESS_TOKEN: 'example-token-$HOME',
} as const;

/** The variable of each API's base URL. */
export const baseUrls: Readonly<Record<string, string>> = {
  shimo: 'SHIMO_BASE_URL',
  circle: 'CIRCLE_BASE_URL',
  'access-token': 'ZSGF_BASE_URL',
};

/** By the bound parameter, the credential or the field that the bundle names. */
export const supplied: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  shimo: {
    appId: environment.SHIMO_APP_ID,
    signature: environment.SHIMO_SIGNATURE,
    token: environment.SHIMO_TOKEN,
  },
  circle: {
    orgName: environment.CIRCLE_ORG_NAME,
    appName: environment.CIRCLE_APP_NAME,
    appToken: environment.CIRCLE_APP_TOKEN,
    client_id: environment.CIRCLE_CLIENT_ID,
    client_secret: environment.CIRCLE_CLIENT_SECRET,
  },
  'access-token': { appKey: environment.ZSGF_APP_KEY, accessToken: environment.ZSGF_ACCESS_TOKEN },
};

/** What must not stand in any output or argument. */
export const secrets: readonly string[] = [
  environment.SHIMO_APP_SECRET,
  environment.SHIMO_SIGNATURE,
  environment.SHIMO_TOKEN,
  environment.CIRCLE_APP_TOKEN,
  environment.CIRCLE_CLIENT_SECRET,
  environment.ZSGF_ACCESS_TOKEN,
];

/** The file that samples upload, by the name that the example gives it. */
export const uploadContent = Buffer.from('PK\u0003\u0004\r\n--\u0000\ufffd');
