/** The clients of all APIs and what they share. The operations and types of each API are in its own module. */
export { createShimo, shimoClient, type Shimo, type ShimoOptions } from './shimo/client.ts';
export { createCircle, circleClient, type Circle, type CircleOptions } from './circle/client.ts';
export {
  createAccessTokens,
  accessTokensClient,
  type AccessTokens,
  type AccessTokensOptions,
} from './access-token/client.ts';
export * from './runtime/index.ts';
