/** Clients with made-up credentials. */
import { createAccessTokens, type AccessTokensOptions } from '../../generated/typescript/access-token/index.ts';
import { createCircle, type CircleOptions } from '../../generated/typescript/circle/index.ts';
import { createShimo, type ShimoOptions } from '../../generated/typescript/shimo/index.ts';

export const shimo = (options: Partial<ShimoOptions> = {}) =>
  createShimo({
    baseUrl: 'https://shimo.example',
    appId: 'app-1',
    appSecret: 'app-secret-1',
    token: 'user-token-1',
    ...options,
  } as ShimoOptions);

export const circle = (options: Partial<CircleOptions> = {}) =>
  createCircle({ baseUrl: 'https://circle.example', orgName: 'org', appName: 'app', auth: 'app-token-1', ...options });

export const accessTokens = (options: Partial<AccessTokensOptions> = {}) =>
  createAccessTokens({ appKey: 'key', accessToken: 'access-token-1', ...options });
