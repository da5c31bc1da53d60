import type { Database, Tx } from '../platform/database/index.js';
import type { Attributes } from './candidate.js';
import type { Side } from './identifier-match.entity.js';

const tableOf = { report: 'theft_report', vehicle: 'recovered_vehicle' } as const;

/** What reports or vehicles say apart from their numbers, by id. */
export async function readAttributes(
  reader: Pick<Tx | Database, 'query'>,
  side: Side,
  ids: string[],
): Promise<Map<string, Attributes>> {
  const rows = await reader.query<Attributes & { id: string }>(
    `SELECT id, vehicle_type AS "vehicleType", brand, model, colour, place FROM ${tableOf[side]} WHERE id = ANY($1)`,
    [ids],
  );
  return new Map(rows.map(({ id, ...attributes }) => [id, attributes]));
}
