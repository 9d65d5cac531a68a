import { createShimo } from '../../../generated/typescript/shimo/index.ts';
import { valueOf } from '../environment.ts';
import { target } from '../target.ts';

/** A cell of the sheet that each new spreadsheet has. */
const sheetName = '工作表1';
const range = `${sheetName}!A1:B1`;

export const shimo = target({
  variables: [
    { name: 'SHIMO_BASE_URL', what: 'address of the Shimo installation', required: true },
    { name: 'SHIMO_APP_ID', what: 'the AppId', required: true },
    { name: 'SHIMO_APP_SECRET', what: 'the AppSecret', required: true, secret: true },
    { name: 'SHIMO_TOKEN', what: 'token of a user, who takes a seat by most calls', required: true, secret: true },
    { name: 'SHIMO_TRANSPORT', what: '`query` for servers that take no headers' },
    { name: 'SHIMO_PATH_FAMILY', what: '`collab-files` for newer servers' },
  ],
  // A preview is of a file of the integrator's storage, the rest is of Shimo's own files.
  separate: { previews: 'PREVIEW_' },
  baseUrl: (environment) => valueOf(environment, 'SHIMO_BASE_URL') ?? '',
  connect: ({ environment, fetch }) =>
    createShimo({
      baseUrl: valueOf(environment, 'SHIMO_BASE_URL') ?? '',
      appId: valueOf(environment, 'SHIMO_APP_ID') ?? '',
      appSecret: valueOf(environment, 'SHIMO_APP_SECRET') ?? '',
      token: valueOf(environment, 'SHIMO_TOKEN') ?? '',
      transport: environment['SHIMO_TRANSPORT'] === 'query' ? 'query' : 'header',
      pathFamily: environment['SHIMO_PATH_FAMILY'] === 'collab-files' ? 'collab-files' : 'shimo-files',
      fetch,
    }),
  async roundTrip({ files, sheets, exports }, { id, intervalMs, step, reads, undo }) {
    const wait = { intervalMs };
    /** Starts what makes a file under a new identifier; undefined if it was refused. */
    const make = async (what: string, start: (fileId: string) => PromiseLike<unknown>) => {
      const fileId = id(what);
      const made = await step(Promise.resolve(start(fileId)).then(() => fileId));
      if (made !== undefined) undo(`the file ${fileId}`, () => files.delete({ fileId }));
      // A failure may have come after the file: most often there is none, so that a refusal says nothing.
      else await files.delete({ fileId }).catch(() => undefined);
      return made;
    };
    const fileId = await make('sheet', (each) => files.create({ body: { fileId: each, type: 'spreadsheet' } }));
    if (fileId !== undefined) {
      await step(sheets.updateValues({ fileId, body: { range, resource: { values: [['小明', 29]] } } }));
      await step(sheets.appendValues({ fileId, body: { range, resource: { values: [['小红', 30]] } } }));
      await reads({ fileId, range });
      await step(sheets.deleteRows({ fileId, sheetName, index: 1 }));
      await step(sheets.create({ fileId, body: { name: '工作表2' } }));
      await make('copy', (copy) => files.copy({ fileId, body: { fileId: copy } }).done(wait));
      await step(files.export({ fileId, body: { type: 'xlsx' } }).done(wait));
    }
    const file = new File(['# 标题\n'], 'verify.md');
    await make('import', (each) => files.import({ body: { fileId: each, type: 'document', file } }).done(wait));
    const table = await make('table', (each) => files.create({ body: { fileId: each, type: 'table' } }));
    if (table !== undefined) await step(exports.tableSheets({ fileId: table }));
  },
});
