/** The same calls as users of `fetch` write them, with a signature that was made before, or one made for each call. */
import { createHmac } from 'node:crypto';

const ready = `${'s'.repeat(36)}.${'t'.repeat(64)}.${'u'.repeat(43)}`;
const secret = 'app-secret';

export interface Calls {
  text(): Promise<unknown>;
  signed(): Promise<unknown>;
  create(): Promise<unknown>;
  list(): Promise<unknown>;
  cells(): Promise<unknown>;
  /** Walks all items and returns how many there are. */
  paging(): Promise<number>;
  upload(file: Blob): Promise<unknown>;
}

interface Page {
  readonly servers: readonly { readonly server_id: string }[];
  readonly cursor?: string;
}

export function plainCalls(url: string): Calls {
  const shimo = (signature = ready) => ({ 'X-Shimo-Signature': signature, 'X-Shimo-Token': 'user-token' });
  const bearer = { Authorization: 'Bearer app-token' };
  const servers = `${url}/org/app/circle/server`;
  const send = async (address: string, init: RequestInit): Promise<unknown> => {
    const response = await fetch(address, { signal: AbortSignal.timeout(3_600_000), ...init });
    if (!response.ok) throw new Error(`HTTP ${response.status}: ${await response.text()}`);
    return response.json();
  };
  const list = (cursor?: string) => {
    const query = new URLSearchParams({ limit: '100', ...(cursor !== undefined && { cursor }) });
    return send(`${servers}/list/by-app?${query}`, { headers: bearer }) as Promise<Page>;
  };
  return {
    text: () => send(`${url}/sdk/v2/shimo-files/${encodeURIComponent('f1')}/plain-text`, { headers: shimo() }),
    signed: () => send(`${url}/sdk/v2/api/license/apps/app`, { headers: shimo(sign()) }),
    create: () =>
      send(servers, {
        method: 'POST',
        headers: { ...bearer, 'Content-Type': 'application/json' },
        body: JSON.stringify({ owner: 'user1', name: '足球社区', description: '社区' }),
      }),
    list: () => list(),
    cells: () => {
      const query = new URLSearchParams({ range: '工作表1!A1:E100' });
      return send(`${url}/sdk/v2/api/files/f1/sheets/values?${query}`, { headers: shimo() });
    },
    paging: async () => {
      let count = 0;
      let cursor: string | undefined;
      do {
        const page = await list(cursor);
        for (const { server_id } of page.servers) count += server_id === '' ? 0 : 1;
        cursor = page.cursor;
      } while (cursor !== undefined);
      return count;
    },
    upload: (file) => {
      const form = new FormData();
      form.set('fileId', 'f1');
      form.set('type', 'document');
      form.set('file', file, '测试.docx');
      return send(`${url}/sdk/v2/api/files/v1/import`, { method: 'POST', headers: shimo(), body: form });
    },
  };
}

function sign(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const exp = Math.floor(Date.now() / 1000) + 240;
  const text = `${part({ alg: 'HS256', typ: 'JWT', kid: 'app' })}.${part({ exp, scope: 'license' })}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}
