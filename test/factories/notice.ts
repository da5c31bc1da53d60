import { UnitTree } from '../../src/identity/index.js';
import {
  Notices,
  PromiseBatch,
  type AnyNewNotice,
  type NewNotice,
  type NoticeKind,
} from '../../src/notifications/index.js';
import { People, type PersonDetails } from '../../src/people/index.js';
import type { Database, Tx } from '../../src/platform/database/index.js';
import { Ids } from '../../src/platform/ids.js';
import type { TestApp } from '../support/app.js';
import { testPerson } from './person.js';

export type GivenNotice = Partial<NewNotice<NoticeKind>> & {
  person?: Partial<PersonDetails>;
  unit?: string;
};

/** A notice to somebody new, valid as it stands, in the caller's transaction. */
export async function promiseIn(
  test: TestApp,
  tx: Tx,
  { person, unit, ...given }: GivenNotice = {},
): Promise<string | undefined> {
  const ids = test.get(Ids);
  const id = ids.next();
  const { id: personId } = await test.get(People).keep(tx, testPerson(person));
  return test.get(Notices).promise<NoticeKind>(tx, {
    kind: 'vehicle-found',
    sameAs: `vehicle-found:${id}`,
    personId,
    about: { type: 'theft-report', id },
    unitId: (await test.get(UnitTree).byCode(unit ?? 'dongda')).id,
    parameters: { vehicle: 'e-bike', reference: 'CX-7KQ4-M2P8' },
    ...given,
  });
}

/** The same in a transaction of its own. */
export async function promisedNotice(test: TestApp, given: GivenNotice = {}): Promise<string> {
  const id = await test.database.transaction((tx) => promiseIn(test, tx, given));
  if (!id) throw new Error('This notice was promised before.');
  return id;
}

/** One announcement to so many people, of the station Dongda. @returns the batch's id */
export async function promisedBatch(test: TestApp, count: number): Promise<string> {
  const unitId = (await test.get(UnitTree).byCode('dongda')).id;
  const about = { type: 'return-event', id: test.get(Ids).next() } as const;
  const id = await test.database.transaction((tx) => {
    const people = Array.from({ length: count }, () => testPerson());
    const wanted = test
      .get(People)
      .keepAll(tx, people)
      .map(({ id: personId }): AnyNewNotice => ({
        kind: 'still-here',
        sameAs: `still-here:${personId}`,
        personId,
        about,
        unitId,
        parameters: { vehicle: 'e-bike', reference: 'CX-7KQ4-M2P8' },
      }));
    return test.get(PromiseBatch).execute(tx, { kind: 'still-here', about, unitId }, wanted);
  });
  return id!;
}

export interface NoticeRow {
  status: string;
  attempts: number;
  due_at: Date;
}

export async function noticeRow(test: TestApp, id: string): Promise<NoticeRow> {
  const [row] = await test.database.query<NoticeRow>(
    'SELECT status, attempts, due_at FROM notice WHERE id = $1',
    [id],
  );
  return row!;
}

/** As if its provider had answered nothing that is worth anything. @param which what is asked of `notice`; one is taken */
export async function putInDoubt(
  database: Database,
  which: string,
  values: unknown[] = [],
): Promise<string | undefined> {
  const [row] = await database.query<{ id: string }>(
    `WITH doubtful AS (
       UPDATE notice SET status = 'outcome-unknown' WHERE id = (SELECT id FROM notice WHERE ${which} LIMIT 1) RETURNING id
     )
     INSERT INTO notice_due (notice_id, at) SELECT id, 'infinity' FROM doubtful
     ON CONFLICT (notice_id) DO UPDATE SET at = excluded.at RETURNING notice_id AS id`,
    values,
  );
  return row?.id;
}

/** What the trail says happened, in order. */
export async function trailOf(test: TestApp, id: string): Promise<string[]> {
  const rows = await test.database.query<{ what: string }>(
    'SELECT what FROM notice_event WHERE notice_id = $1 ORDER BY at, id',
    [id],
  );
  return rows.map((row) => row.what);
}
