import { verifyChains } from '../../src/audit/index.js';
import { MatchingWorker } from '../../src/matching/index.js';
import { SweepNotices } from '../../src/notifications/index.js';
import { InboxOpener } from '../../src/public-gate/index.js';
import { SettleDue } from '../../src/return-events/index.js';
import { shiftedNow, type House } from './house.js';
import type { Answered } from './sentence.js';

const sweepRounds = 8;

/** All sweeps, later and later: what got stuck is told by its age. */
export async function sweepAll({ context, clock, database }: House): Promise<void> {
  const of = <T>(type: abstract new (...args: never[]) => T): T =>
    context.get(type as never, { strict: false });
  const open = `SELECT 1 FROM notice WHERE status IN ('created', 'sending', 'temporary-failure')`;
  for (let round = 1; round <= sweepRounds; round += 1) {
    clock.set(new Date(shiftedNow().getTime() + round * 20 * 60_000));
    await of(InboxOpener).sweep();
    await of(MatchingWorker).sweep();
    await of(SettleDue).sweep();
    await of(SweepNotices).execute();
    if ((await database.query(open)).length === 0) return;
  }
}

/** Every sentence that is not true, by name, with what was found; empty when nothing was lost and nothing done twice. */
export async function lossesIn(house: House, answered: Answered): Promise<Record<string, unknown>> {
  const { database, clock } = house;
  const rows = async (sql: string, parameters: unknown[] = []) => database.query(sql, parameters);
  const count = async (from: string) =>
    (await database.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${from}`))[0]!.n;
  const missing = (table: string, column: string, values: string[]) =>
    rows(
      `SELECT it FROM unnest($1::text[]) it WHERE NOT EXISTS (SELECT 1 FROM ${table} WHERE ${column}::text = it)`,
      [values],
    );
  const asMany = async (from: string, expected: number) => {
    const found = await count(from);
    return found === expected ? [] : [{ found, expected }];
  };
  const { reports, references, vehicles, handOvers } = answered;
  const found: Record<string, unknown[]> = {
    'reports answered and not there': await missing('theft_report', 'id', reports),
    'web reports answered and not there': await missing('theft_report', 'reference', references),
    'vehicles answered and not there': await missing('recovered_vehicle', 'id', vehicles),
    'hand-overs answered and not there': await missing('hand_over', 'id', handOvers),
    'reports in all': await asMany('theft_report', reports.length),
    'vehicles in all': await asMany('recovered_vehicle', vehicles.length),
    'hand-overs in all': await asMany('hand_over', handOvers.length),
    'photographs in all': await asMany('vehicle_photo', vehicles.length * 4),
    'appraisals in all': await asMany('appraisal', vehicles.length),
    'proofs in all': await asMany('proof', vehicles.length),
    'recovered, as facts': await asMany(`fact WHERE fact = 'vehicle-recovered'`, vehicles.length),
    'matched, as facts': await asMany(`fact WHERE fact = 'match-confirmed'`, vehicles.length),
    'returned, as facts': await asMany(`fact WHERE fact = 'vehicle-returned'`, handOvers.length),
    'vehicles not returned': await rows(
      `SELECT id, status FROM recovered_vehicle WHERE status <> 'returned'`,
    ),
    'notices neither sent nor called off': await rows(
      `SELECT id, status, kind FROM notice WHERE status NOT IN ('delivered', 'cancelled')`,
    ),
    'delivered notices without their message': await rows(
      `SELECT id FROM notice WHERE status = 'delivered' AND NOT EXISTS (SELECT 1 FROM tray_message WHERE notice_id = notice.id)`,
    ),
    'messages of no delivered notice': await rows(
      `SELECT notice_id FROM tray_message WHERE NOT EXISTS (SELECT 1 FROM notice WHERE id = notice_id AND status = 'delivered')`,
    ),
    'matching still due': await rows('SELECT subject_id FROM matching_due'),
    'filings not opened': await rows('SELECT id FROM public_inbox WHERE opened_at IS NULL'),
    'appointments still due': await rows(
      'SELECT appointment_id, what FROM appointment_due WHERE done_at IS NULL AND due_at <= $1',
      [clock.now()],
    ),
    'holes in the return list': await rows(
      `SELECT * FROM (SELECT return_list_number AS number, row_number() OVER (ORDER BY return_list_number) AS place FROM hand_over) it
       WHERE number <> place`,
    ),
    'the audit trail': [(await verifyChains(database)).firstFault].filter(Boolean),
  };
  return Object.fromEntries(Object.entries(found).filter(([, it]) => it.length > 0));
}
