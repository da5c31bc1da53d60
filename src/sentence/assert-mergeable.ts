import type { Tx } from '../platform/database/index.js';
import type { LifeCycle } from '../platform/life-cycle.js';
import { LeaderIsMerged, LeadsOthers, MergedOneIsMatched } from './merging.errors.js';

interface Row<State> {
  id: string;
  status: State;
}

/**
 * What is asked of two records before one is merged into the other, be they reports or vehicles: one leads a group, and
 * what is matched is not merged away.
 *
 * @throws {IllegalMove | MergedOneIsMatched | LeaderIsMerged | LeadsOthers}
 */
export async function assertMergeable<State extends string>(
  tx: Tx,
  table: 'theft_report' | 'recovered_vehicle',
  life: LifeCycle<State | 'matched' | 'merged'>,
  { leader, merged }: { leader: Row<State>; merged: Row<State> },
): Promise<void> {
  if (merged.status === 'matched') throw new MergedOneIsMatched();
  life.assertMove(merged.status, 'merged');
  if (leader.status === 'merged') throw new LeaderIsMerged();
  if (leader.status !== 'matched') life.assertMove(leader.status, 'merged');
  const [other] = await tx.query(`SELECT 1 FROM ${table} WHERE merged_into = $1 LIMIT 1`, [
    merged.id,
  ]);
  if (other) throw new LeadsOthers();
}
