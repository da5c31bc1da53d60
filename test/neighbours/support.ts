import { Webhook } from 'standardwebhooks';
import { TellNeighbours } from '../../src/neighbours/index.js';
import type { Heard } from '../notifications/http-stand-in.js';
import type { Client, TestApp } from '../support/app.js';

export const url = '/api/v1/neighbours';
export const everything = [
  'theft-report.accepted',
  'theft-report.corrected',
  'theft-report.withdrawn',
  'theft-report.merged',
  'theft-report.split',
  'vehicle.recovered',
  'vehicle.corrected',
  'vehicle.returned',
  'vehicle.withdrawn',
  'vehicle.merged',
  'vehicle.split',
];

export interface Kept {
  id: string;
  secret: string;
}

/** A neighbour that is told: proposed by one administrator, activated by another. */
export async function activeNeighbour(
  test: TestApp,
  address: string,
  given: Record<string, unknown> = {},
): Promise<Kept> {
  const body = { name: '邻市支队', url: address, unit: 'xuchang', events: everything, ...given };
  const proposed = await (await test.as('admin')).post(url, body);
  if (proposed.status !== 201) throw new Error(proposed.text);
  await move(await test.as('admin2'), proposed.body.id, 'active');
  return proposed.body;
}

export async function move(admin: Client, id: string, to: string) {
  const moved = await admin.post(`${url}/${id}/move`, { to, reason: '与邻市约定' });
  if (moved.status !== 200) throw new Error(moved.text);
}

/** Does what the worker does when it is woken. */
export const tell = (test: TestApp, { id }: Kept) => test.get(TellNeighbours).tell({ ids: [id] });

/** As the neighbour's side reads it: by the library of the specification. @throws {Error} for a wrong signature */
export function verified(heard: Heard, secret: string) {
  return new Webhook(secret).verify(heard.text, heard.headers as Record<string, string>) as {
    type: string;
    timestamp: string;
    data: Record<string, unknown>;
  };
}
