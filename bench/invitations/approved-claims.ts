import { People, type PersonDetails } from '../../src/people/index.js';
import { Clock } from '../../src/platform/clock.js';
import { Database, RowShape } from '../../src/platform/database/index.js';
import { Ids, RandomSource } from '../../src/platform/ids.js';
import { makeReference } from '../../src/platform/references.js';

type Use = <T>(type: abstract new (...args: never[]) => T) => T;

const reportRows = new RowShape('theft_report', {
  id: 'uuid',
  reference: 'text',
  owner_id: 'uuid',
  unit_id: 'uuid',
  status: 'text',
  source: 'text',
  vehicle_type: 'text',
  stolen_from: 'timestamptz',
  stolen_until: 'timestamptz',
  place: 'text',
  incident_number: 'text',
  filed_at: 'timestamptz',
  accepted_at: 'timestamptz',
});
const vehicleRows = new RowShape('recovered_vehicle', {
  id: 'uuid',
  label: 'text',
  handling_officer_id: 'uuid',
  registered_by: 'uuid',
  unit_id: 'uuid',
  status: 'text',
  vehicle_type: 'text',
  recovered_at: 'timestamptz',
  place: 'text',
  registered_at: 'timestamptz',
  registration_due_at: 'timestamptz',
});
const matchRows = new RowShape('match', {
  id: 'uuid',
  vehicle_id: 'uuid',
  report_id: 'uuid',
  unit_id: 'uuid',
  status: 'text',
  read_number: 'text',
  reported_number: 'text',
  probability: 'double precision',
  band: 'text',
  difference: 'text',
  score_version: 'text',
  parts: 'jsonb',
  proposed_at: 'timestamptz',
  decided_at: 'timestamptz',
});
const claimRows = new RowShape('claim', {
  id: 'uuid',
  vehicle_id: 'uuid',
  report_id: 'uuid',
  match_id: 'uuid',
  owner_id: 'uuid',
  unit_id: 'uuid',
  status: 'text',
  opened_at: 'timestamptz',
  concluded_at: 'timestamptz',
  approved_at: 'timestamptz',
});

/** So many owners whose return is approved: the rows that five acts by four people leave, without the acts. */
export async function approvedClaims(
  use: Use,
  unitId: string,
  officerId: string,
  count: number,
): Promise<void> {
  const ids = use(Ids);
  const now = use(Clock).now();
  const referenceOf = () => makeReference('CX', (bytes) => use(RandomSource).bytes(bytes), 'staff');
  await use(Database).transaction(async (tx) => {
    const owners = use(People).keepAll(
      tx,
      Array.from({ length: count }, (_, n) => owner(n)),
    );
    const all = owners.map(({ id: ownerId }, n) => ({
      n,
      ownerId,
      reportId: ids.next(),
      vehicleId: ids.next(),
      matchId: ids.next(),
    }));
    tx.send(
      reportRows.insert(),
      reportRows.valuesOf(
        all.map(({ n, ownerId, reportId }) => [
          ...[reportId, referenceOf(), ownerId, unitId, 'matched', 'staff', 'e-bike'],
          ...[now, now, '七一路', `J${n}`, now, now],
        ]),
      ),
    );
    tx.send(
      vehicleRows.insert(),
      vehicleRows.valuesOf(
        all.map(({ vehicleId }) => [
          ...[vehicleId, vehicleId.slice(-12), officerId, officerId, unitId, 'matched', 'e-bike'],
          ...[now, '文峰路', now, now],
        ]),
      ),
    );
    tx.send(
      matchRows.insert(),
      matchRows.valuesOf(
        all.map(({ vehicleId, reportId, matchId }) => [
          ...[matchId, vehicleId, reportId, unitId, 'confirmed', '1', '1', 1, 'certain', 'exact'],
          ...['bench', '[]', now, now],
        ]),
      ),
    );
    tx.send(
      claimRows.insert(),
      claimRows.valuesOf(
        all.map(({ ownerId, vehicleId, reportId, matchId }) => [
          ...[ids.next(), vehicleId, reportId, matchId, ownerId, unitId, 'approved', now, now, now],
        ]),
      ),
    );
  });
  // As it would have been by the time they are invited: claims are not approved in one second.
  await use(Database).query('ANALYZE');
}

function owner(n: number): PersonDetails {
  const number = String(n).padStart(7, '0');
  return { name: `失主${n}`, phone: `1390${number}`, address: `许昌市七一路${n}号` };
}
