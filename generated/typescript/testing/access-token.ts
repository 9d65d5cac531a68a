/** What a fake server has to know about ZSGF access tokens. */
import type {
  ListAccessTokensInput,
  CreateAccessTokenInput,
  UpdateAccessTokenInput,
  DeleteAccessTokenInput,
} from '../access-token/operations.ts';
import type { Int64Form } from '../runtime/int64.ts';
import type * as schemas from '../access-token/types.ts';
import type { Answer, Contract, ExampleResponse } from './contract.ts';

/** A test may give an integer of 64 bits in any form. */
type Int = Int64Form;

/** Answers of a fake server of ZSGF access tokens, by `operationId`. */
export interface AccessTokensAnswers {
  /** List access tokens: `GET /AccessToken/{appKey}`. */
  listAccessTokens?:
    | Answer<ListAccessTokensInput, schemas.AccessTokenListResult<Int>, 'Success' | 'Documented' | 'Placeholder'>
    | undefined;
  /** Create an access token: `POST /AccessToken/{appKey}`. */
  createAccessToken?:
    Answer<CreateAccessTokenInput, schemas.TokenModel<Int>, 'Success' | 'Documented' | 'Placeholder'> | undefined;
  /** Update an access token: `PUT /AccessToken/{appKey}/{id}`. */
  updateAccessToken?: Answer<UpdateAccessTokenInput, boolean, 'Success' | 'Documented' | 'Placeholder'> | undefined;
  /** Delete an access token: `DELETE /AccessToken/{appKey}/{id}`. */
  deleteAccessToken?: Answer<DeleteAccessTokenInput, boolean, 'Success' | 'Documented' | 'Placeholder'> | undefined;
}

const example1: ExampleResponse = {
  status: 500,
  type: 'application/json',
  body: { code: -1, data: null, error: 'An error text of the server' },
};
const example2: ExampleResponse = { status: 200, type: 'application/json', body: { code: 200, data: true, error: '' } };
const example3: ExampleResponse = {
  status: 200,
  type: 'application/json',
  body: { code: 200, data: false, error: '' },
};

/** The operations of ZSGF access tokens with the examples of the description. */
export const accessTokensContract: Contract<AccessTokensAnswers> = {
  name: 'access-token',
  operations: {
    listAccessTokens: {
      method: 'GET',
      paths: ['/AccessToken/{appKey}'],
      parameters: [
        { name: 'appKey', in: 'path', type: 'string' },
        { name: 'userId', in: 'query', type: 'string' },
        { name: 'skip', in: 'query', type: 'number' },
        { name: 'take', in: 'query', type: 'number' },
      ],
      envelope: { success: [{ pointer: '/code', equals: 200 }], code: '/code', message: '/error', data: '/data' },
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: {
          status: 200,
          type: 'application/json',
          body: {
            code: 200,
            data: {
              total: 2,
              data: [
                {
                  id: 10001,
                  userID: 20001,
                  enable: true,
                  permissions: 'read,write',
                  title: '数据同步',
                  accessToken: 'example-token-1',
                  tags: '后台',
                  description: '每晚同步订单',
                  expireTime: '2025-05-02T16:30:00',
                  createDate: '2025-04-02T16:30:00',
                  lastUpdate: '2025-04-02T16:30:00',
                },
                {
                  id: 10002,
                  userID: 20001,
                  enable: false,
                  permissions: 'read',
                  title: '报表',
                  accessToken: 'example-token-2',
                  tags: '',
                  description: '',
                  expireTime: '2025-05-03T09:00:00',
                  createDate: '2025-04-03T09:00:00',
                  lastUpdate: '2025-04-10T12:00:00',
                },
              ],
            },
            error: '',
          },
        },
        Documented: {
          status: 200,
          type: 'application/json',
          body: {
            code: 200,
            data: {
              total: '0',
              data: [
                {
                  id: '0',
                  userID: '0',
                  enable: false,
                  permissions: '',
                  title: '',
                  accessToken: '',
                  tags: '',
                  description: '',
                  expireTime: '',
                  createDate: '',
                  lastUpdate: '',
                },
              ],
            },
            error: '',
          },
        },
        Placeholder: example1,
      },
    },
    createAccessToken: {
      method: 'POST',
      paths: ['/AccessToken/{appKey}'],
      parameters: [{ name: 'appKey', in: 'path', type: 'string' }],
      envelope: { success: [{ pointer: '/code', equals: 200 }], code: '/code', message: '/error', data: '/data' },
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: {
          status: 200,
          type: 'application/json',
          body: {
            code: 200,
            data: { access_token: 'example-token-1', token_type: 'Bearer', expires_in: 2592000 },
            error: '',
          },
        },
        Documented: {
          status: 200,
          type: 'application/json',
          body: { code: 200, data: { access_token: '', token_type: '', expires_in: '0' }, error: '' },
        },
        Placeholder: example1,
      },
    },
    updateAccessToken: {
      method: 'PUT',
      paths: ['/AccessToken/{appKey}/{id}'],
      parameters: [
        { name: 'appKey', in: 'path', type: 'string' },
        { name: 'id', in: 'path', type: 'string' },
      ],
      envelope: { success: [{ pointer: '/code', equals: 200 }], code: '/code', message: '/error', data: '/data' },
      successes: [{ status: 200, type: 'application/json' }],
      examples: { Success: example2, Documented: example3, Placeholder: example1 },
    },
    deleteAccessToken: {
      method: 'DELETE',
      paths: ['/AccessToken/{appKey}/{id}'],
      parameters: [
        { name: 'appKey', in: 'path', type: 'string' },
        { name: 'id', in: 'path', type: 'string' },
      ],
      envelope: { success: [{ pointer: '/code', equals: 200 }], code: '/code', message: '/error', data: '/data' },
      successes: [{ status: 200, type: 'application/json' }],
      examples: { Success: example2, Documented: example3, Placeholder: example1 },
    },
  },
};
