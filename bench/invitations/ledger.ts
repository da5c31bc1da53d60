import { setTimeout as sleep } from 'node:timers/promises';
import { PromiseBatch, type AnyNewNotice } from '../../src/notifications/index.js';
import { People } from '../../src/people/index.js';
import { Database } from '../../src/platform/database/index.js';
import { Ids } from '../../src/platform/ids.js';
import type { Passage } from './bare-bullmq.js';
import type { House } from './house.js';

const lookEveryMs = 20;

/** So many notices promised in one transaction, and sent by the house's own worker. */
export async function throughLedger({ use, squad }: House, count: number): Promise<Passage> {
  const unitId = squad.unitId!;
  const database = use(Database);
  const owners = await database.transaction(async (tx) =>
    use(People).keepAll(
      tx,
      Array.from({ length: count }, (_, n) => ({
        name: `失主${n}`,
        phone: `1390${String(n).padStart(7, '0')}`,
      })),
    ),
  );
  const about = { type: 'return-event', id: use(Ids).next() } as const;
  const wanted = owners.map(({ id: personId }): AnyNewNotice => ({
    kind: 'still-here',
    sameAs: `still-here:${personId}`,
    personId,
    about,
    unitId,
    parameters: { vehicle: 'e-bike', reference: 'CX-7KQ4-M2P8' },
  }));
  const from = performance.now();
  const batch = await database.transaction((tx) =>
    use(PromiseBatch).execute(tx, { kind: 'still-here', about, unitId }, wanted),
  );
  const written = performance.now();
  const open = `SELECT 1 FROM notice WHERE batch_id = $1 AND status <> 'delivered' LIMIT 1`;
  while ((await database.query(open, [batch])).length > 0) await sleep(lookEveryMs);
  const done = performance.now();
  const twice = `SELECT 1 FROM notice WHERE batch_id = $1 AND attempts <> 1`;
  const [faulty] = await database.query(twice, [batch]);
  if (faulty) throw new Error('A notice was tried more than once.');
  return { writtenMs: written - from, doneMs: done - written };
}
