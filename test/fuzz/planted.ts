import * as fc from 'fast-check';
import { approvedClaim, claimedVehicle, submittedClaim } from '../factories/claimed-vehicle.js';
import { promisedNotice } from '../factories/notice.js';
import type { TestApp } from '../support/app.js';

/** Somebody whose data may stand in no answer: neither masked away nor meant for the one who asks. */
export const plantedPerson = {
  name: '南宫不露',
  phone: '13998765431',
  idNumber: '411002190001010017',
  address: '许昌市灞陵路不许外传九号',
  email: 'planted.person@example.cn',
};

const tables = {
  report: 'SELECT id AS it FROM theft_report ORDER BY id LIMIT 40',
  vehicle: 'SELECT id AS it FROM recovered_vehicle ORDER BY id LIMIT 40',
  claim: 'SELECT id AS it FROM claim ORDER BY id LIMIT 40',
  match: 'SELECT id AS it FROM match ORDER BY id LIMIT 40',
  notice: 'SELECT id AS it FROM notice ORDER BY id LIMIT 40',
  event: 'SELECT id AS it FROM return_event ORDER BY id LIMIT 40',
  appointment: 'SELECT id AS it FROM appointment ORDER BY id LIMIT 40',
  slot: 'SELECT id AS it FROM event_slot ORDER BY id LIMIT 40',
  case: 'SELECT id AS it FROM solved_case ORDER BY id LIMIT 40',
  photo: 'SELECT id AS it FROM vehicle_photo ORDER BY id LIMIT 40',
  handOver: 'SELECT id AS it FROM hand_over ORDER BY id LIMIT 40',
  reference: 'SELECT reference AS it FROM theft_report ORDER BY id LIMIT 40',
  label: 'SELECT label AS it FROM recovered_vehicle ORDER BY id LIMIT 40',
  pass: 'SELECT pass_code AS it FROM appointment ORDER BY id LIMIT 40',
};

type PoolName = keyof typeof tables | 'any' | 'follow' | 'draft' | 'phoneCode';
export type Pools = Record<PoolName, string[]>;

/** Stands for a real row until the request is sent: examples are then the same in every run, and can be read. */
export function token(pool: PoolName): fc.Arbitrary<string> {
  return fc.nat(39).map((index) => `«${pool}:${index}»`);
}

export function resolveTokens(text: string, pools: Pools): string {
  return text.replaceAll(/«(\w+):(\d+)»/g, (whole, name: PoolName, index: string) => {
    const pool = pools[name] ?? [];
    return pool[Number(index) % Math.max(pool.length, 1)] ?? whole;
  });
}

/** One of everything in every state, of two units, and what opens the public pages of one report. */
export async function plant(test: TestApp): Promise<Pools> {
  const followed = await plantRows(test);
  const pools = { any: [], follow: [], draft: [], phoneCode: [] } as unknown as Pools;
  for (const [name, sql] of Object.entries(tables)) {
    const rows = await test.database.query<{ it: string }>(sql);
    pools[name as PoolName] = rows.map((row) => row.it);
    if (!['reference', 'label', 'pass'].includes(name)) pools.any.push(...pools[name as PoolName]);
  }
  pools.follow = [`${followed.reference}.${followed.challengeId}`];
  pools.phoneCode = [`${followed.challengeId} 000000`];
  pools.draft = [await startedDraft(test)];
  return pools;
}

async function plantRows(test: TestApp) {
  for (const make of [claimedVehicle, submittedClaim, approvedClaim, approvedClaim, approvedClaim])
    await make(test, { owner: plantedPerson });
  await claimedVehicle(test, { isBare: true, owner: plantedPerson });
  await promisedNotice(test, { person: plantedPerson });
  const squad = await test.as('squad');
  const event = await squad.post('/api/v1/return-events', {
    name: '集中退赃大会',
    venue: '魏都分局院内',
    day: '2022-08-20',
    from: '09:00',
    until: '17:00',
    minutesEach: 10,
    desks: 2,
  });
  await squad.post(`/api/v1/return-events/${event.body.id}/assign`, {});
  await squad.post('/api/v1/cases', {
    caseNumber: 'A4110020022000001',
    kind: 'criminal',
    solvedOn: '2022-08-11',
  });
  const neighbour = await test.as('neighbour');
  await neighbour.post('/api/v1/theft-reports', {
    vehicleType: 'e-bike',
    identifiers: [{ kind: 'frame', value: '175722300009999' }],
    stolenFrom: '2022-08-01T10:00:00Z',
    stolenUntil: '2022-08-01T11:00:00Z',
    place: '建安区新元大道',
    reportedAt: '2022-08-02T00:00:00Z',
    incidentNumber: 'J20229999',
    owner: plantedPerson,
  });
  return followedReport(test);
}

/** A report whose phone was proved by a code: its pages are open to whoever has the cookie. */
async function followedReport(test: TestApp) {
  const [row] = await test.database.query<{ reference: string }>(
    `SELECT reference FROM theft_report JOIN appointment ON appointment.report_id = theft_report.id LIMIT 1`,
  );
  const { reference } = row!;
  const asked = await test.anonymous.post('/api/v1/public/phone-codes', {
    phone: plantedPerson.phone,
    reference,
  });
  const { challengeId } = asked.body;
  await test.database.query('UPDATE public_challenge SET passed_at = $2 WHERE id = $1', [
    challengeId,
    test.clock.now(),
  ]);
  return { reference, challengeId: challengeId as string };
}

async function startedDraft(test: TestApp): Promise<string> {
  const started = await test.anonymous.post('/report/start', undefined);
  return /wanbi_draft=([^;]+)/.exec(String(started.headers['set-cookie']))?.[1] ?? '';
}
