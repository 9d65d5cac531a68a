/** Serves the site beside the mock, as `npm start` does, for all test files. */
import type { TestProject } from 'vitest/node';
import { startMock } from '../../../scripts/mock/index.ts';
import { siteFolder } from '../../../scripts/site/build.ts';
import { ensureSite } from '../../../scripts/site/renew.ts';
import { siteHandler } from '../../../scripts/site/serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    siteUrl: string;
    siteFolder: string;
  }
}

/** SITE_FOLDER names a site that is built already. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = process.env['SITE_FOLDER'] ?? siteFolder;
  if (folder === siteFolder) await ensureSite();
  const mock = await startMock({ port: 0, fallback: siteHandler(folder, { mock: true }) });
  project.provide('siteUrl', mock.url);
  project.provide('siteFolder', folder);
  return () => mock.close();
}
