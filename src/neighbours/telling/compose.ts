import type { Database, Tx } from '../../platform/database/index.js';
import type { TellingEvent } from '../neighbour-events.js';
import type { Telling } from '../telling.entity.js';

type Promised = Pick<Telling, 'id' | 'event' | 'subjectId' | 'promisedAt'>;

const numbers = (table: string, key: string) => `(
    SELECT coalesce(json_agg(json_build_object('kind', kind, 'state', state, 'value', value) ORDER BY position), '[]')
    FROM ${table} WHERE ${key} = it.id) AS identifiers`;

const found = (what: string, condition: string) => `SELECT it.id, label, status, ${what}
      vehicle_type AS "vehicleType", brand, model, colour, recovered_at AS "recoveredAt", unit.code AS unit,
      ${numbers('recovered_vehicle_identifier', 'vehicle_id')}
    FROM recovered_vehicle it JOIN unit ON unit.id = it.unit_id WHERE it.id = ANY($1) AND ${condition}`;

const merged = (table: string) =>
  `SELECT id, merged_into AS "into" FROM ${table} WHERE id = ANY($1) AND merged_into IS NOT NULL`;

/** Numbers and looks of vehicles; no person, no free text, no place that could be somebody's door. */
const sqlOf = {
  'theft-report': `SELECT it.id, reference, status, vehicle_type AS "vehicleType", brand, model, colour,
      stolen_from AS "stolenFrom", stolen_until AS "stolenUntil", unit.code AS unit,
      ${numbers('theft_report_identifier', 'report_id')}
    FROM theft_report it JOIN unit ON unit.id = it.unit_id WHERE it.id = ANY($1)`,
  // What has turned out to be the other since the promise is said as neither: its withdrawal is behind it.
  vehicle: found('', 'part IS NULL'),
  part: found('part,', 'part IS NOT NULL'),
  'merged-report': merged('theft_report'),
  'merged-vehicle': merged('recovered_vehicle'),
};

/** What a message is about; of what was withdrawn its id is said alone. */
function subjectOf(event: TellingEvent): keyof typeof sqlOf | undefined {
  if (event === 'ping' || event === 'vehicle.withdrawn' || event === 'part.withdrawn')
    return undefined;
  if (event === 'theft-report.merged') return 'merged-report';
  if (event === 'vehicle.merged' || event === 'part.merged') return 'merged-vehicle';
  if (event.startsWith('part.')) return 'part';
  return event.startsWith('vehicle.') ? 'vehicle' : 'theft-report';
}

/** What each message says, as its subject stands now; by the telling's id. */
export async function composeBodies(
  reader: Pick<Tx | Database, 'query'>,
  promised: Promised[],
): Promise<Map<string, string>> {
  const said = new Map<string, object>();
  for (const [kind, sql] of Object.entries(sqlOf)) {
    const ids = promised.filter((it) => subjectOf(it.event) === kind).map((it) => it.subjectId);
    if (ids.length === 0) continue;
    for (const row of await reader.query<{ id: string }>(sql, [ids]))
      said.set(`${kind} ${row.id}`, row);
  }
  return new Map(
    promised.map(({ id, event, subjectId, promisedAt }) => [
      id,
      JSON.stringify({
        type: event,
        timestamp: promisedAt,
        data: said.get(`${subjectOf(event)} ${subjectId}`) ?? { id: subjectId },
      }),
    ]),
  );
}
