import { seesUnit, type Actor } from '../platform/actor.js';
import type { Tx } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { RecoveredVehicle } from '../recovered-vehicles/index.js';
import { TheftReport } from '../theft-reports/index.js';
import { DoubleElsewhere } from './double.errors.js';
import { PossibleDouble } from './possible-double.entity.js';

export type Locked =
  | { double: PossibleDouble; kind: 'theft-report'; records: TheftReport[] }
  | { double: PossibleDouble; kind: 'recovered-vehicle'; records: RecoveredVehicle[] };

/**
 * Locks a pair and both its records, the records in the order of their ids: two pairs that share one wait for each other.
 *
 * @throws {NotFound} where the actor sees neither @throws {DoubleElsewhere} where the actor sees one of them
 */
export async function lockDouble(tx: Tx, actor: Actor, id: string): Promise<Locked> {
  const seen = await tx.manager.findOneBy(PossibleDouble, { id });
  if (!seen) throw new NotFound('possible double');
  const isReport = seen.kind === 'theft-report';
  const table = isReport ? 'theft_report' : 'recovered_vehicle';
  const ids = [seen.firstId, seen.secondId];
  const units = await tx.query<{ unit_id: string }>(
    `SELECT unit_id FROM ${table} WHERE id = ANY($1) ORDER BY id FOR UPDATE`,
    [ids],
  );
  const inSight = units.filter((it) => seesUnit(actor, it.unit_id));
  if (inSight.length === 0) throw new NotFound('possible double');
  if (inSight.length < 2) throw new DoubleElsewhere();
  const lock = { mode: 'pessimistic_write' as const };
  const double = await tx.manager.findOneOrFail(PossibleDouble, { where: { id }, lock });
  const records = ids.map((it) => ({ id: it }));
  const order = { id: 'ASC' as const };
  return isReport
    ? {
        double,
        kind: 'theft-report',
        records: await tx.manager.find(TheftReport, { where: records, order }),
      }
    : {
        double,
        kind: 'recovered-vehicle',
        records: await tx.manager.find(RecoveredVehicle, { where: records, order }),
      };
}
