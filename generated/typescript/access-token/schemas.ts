/** Checks of what ZSGF access tokens sends. */
import { schemasOf, type Shape } from '../runtime/shapes.ts';
import type { StandardSchema } from '../runtime/validation.ts';
import type { AccessTokensOperationId } from './client.ts';

const named: Readonly<Record<string, Shape>> = {
  AccessTokenListResult: {
    fields: { total: { ref: 'Int64' }, data: { anyOf: [{ items: { ref: 'UserAccessToken' } }, 'null'] } },
    required: ['total'],
  },
  Int64: 'int64',
  Timestamp: 'string',
  TokenModel: {
    fields: {
      access_token: { anyOf: ['string', 'null'] },
      token_type: { anyOf: ['string', 'null'] },
      expires_in: { ref: 'Int64' },
    },
    required: ['expires_in'],
  },
  UserAccessToken: {
    fields: {
      id: { ref: 'Int64' },
      userID: { ref: 'Int64' },
      enable: 'boolean',
      permissions: { anyOf: ['string', 'null'] },
      title: { anyOf: ['string', 'null'] },
      accessToken: { anyOf: ['string', 'null'] },
      tags: { anyOf: ['string', 'null'] },
      description: { anyOf: ['string', 'null'] },
      expireTime: { ref: 'Timestamp' },
      createDate: { ref: 'Timestamp' },
      lastUpdate: { ref: 'Timestamp' },
    },
    required: ['id', 'userID', 'enable'],
  },
};

/**
 * Schemas of the data that methods return, made from the description: `createAccessTokens({ …, validate: accessTokensSchemas })`.
 * They check kinds and required fields; fields and values that the description does not list pass.
 */
export const accessTokensSchemas: Readonly<Record<AccessTokensOperationId, StandardSchema>> = /* @__PURE__ */ schemasOf(
  named,
  {
    listAccessTokens: { ref: 'AccessTokenListResult' },
    createAccessToken: { ref: 'TokenModel' },
    updateAccessToken: 'boolean',
    deleteAccessToken: 'boolean',
  },
);
