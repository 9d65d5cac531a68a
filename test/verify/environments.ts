/** Environments with secrets that are easy to find again. */
import type { Environment } from '../../scripts/verify/environment.ts';

/** None of these may stand in a report. */
export const canaries = {
  SHIMO_APP_SECRET: 'canary-app-secret',
  SHIMO_TOKEN: 'canary user/token+"quoted"',
  CIRCLE_CLIENT_ID: 'canary-client-id',
  CIRCLE_CLIENT_SECRET: 'canary-client-secret',
  ZSGF_ACCESS_TOKEN: 'canary-access-token',
} as const;

/** @param url Origin of the deployment. */
export const environmentFor = (url: string): Environment => ({
  ...canaries,
  SHIMO_BASE_URL: `${url}/shimo`,
  SHIMO_APP_ID: 'app',
  SHIMO_FILE_ID: 'fileid1001',
  SHIMO_PREVIEW_FILE_ID: 'fileid1002',
  SHIMO_RANGE: '工作表1!A1:B2',
  CIRCLE_BASE_URL: `${url}/circle`,
  CIRCLE_ORG_NAME: 'org',
  CIRCLE_APP_NAME: 'app',
  CIRCLE_USER_ID: 'user1',
  CIRCLE_MEMBER_ID: 'user2',
  ZSGF_BASE_URL: `${url}/access-token`,
  ZSGF_APP_KEY: 'key',
  ZSGF_USER_ID: '20001',
});
