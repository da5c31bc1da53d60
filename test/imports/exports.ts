import { parse } from 'csv-parse/sync';
import type { Client, TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';

export const why = { purpose: 'investigation', note: '串并案件研判' };

export const ask = (client: Client, kind: string, given: object = {}) =>
  client.post('/api/v1/exports', { kind, format: 'csv', ...why, ...given });

export async function done(client: Client, id: string) {
  return eventually(async () => {
    const { body } = await client.get(`/api/v1/exports/${id}`);
    if (!body.done) throw new Error(body.state);
    return body;
  }, 60_000);
}

/** As bytes. */
export async function fileOf(
  of: TestApp,
  client: Client,
  kind: string,
  format = 'csv',
): Promise<Buffer> {
  const asked = await ask(client, kind, { format });
  if (asked.status !== 202) throw new Error(`${asked.status}: ${asked.text}`);
  await done(client, asked.body.id);
  const url = `/api/v1/exports/${asked.body.id}/file`;
  return (await of.app.inject({ url, headers: { cookie: client.cookie } })).rawPayload;
}

export const rowsOf = (file: Buffer): string[][] =>
  parse(file, { bom: true, relax_column_count: true });
