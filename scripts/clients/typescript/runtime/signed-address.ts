/** Addresses that a browser opens by itself. */
import { withQuery } from './address.ts';
import { placed, type Client } from './client.ts';
import { prove } from './credentials.ts';
import type { Input, Operation } from './operation.ts';
import { draftOf } from './request.ts';

/** The address of an operation with the credentials in its query. Nothing is sent. */
export async function signedAddress(client: Client, described: Operation, input: object = {}): Promise<string> {
  const { api, server, credentials } = client.parts();
  const operation = placed(api, described);
  const { url } = await draftOf(server, operation, input as Input);
  return withQuery(url, (await prove(operation, credentials)).query);
}
