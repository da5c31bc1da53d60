import type { Actor } from '../../platform/actor.js';
import { RowShape, type Tx } from '../../platform/database/index.js';
import type { Import } from '../import.entity.js';
import type { ImportKind } from '../kinds/import-kind.js';
import type { CheckedRow } from './keep-checked.js';
import type { RowReading } from './read-row.js';

const records = new RowShape('imported_record', {
  unit_id: 'uuid',
  kind: 'text',
  key: 'text',
  digest: 'bytea',
  subject_id: 'uuid',
});
const keepRecognised = {
  name: 'keep-recognised-records',
  text: `${records.insert()} ON CONFLICT DO NOTHING`,
};

/**
 * A row may name a record that came another way than by a list of this unit: what was typed at a desk, or written into
 * this very list by us. It is known from now on, and says what it says today.
 */
export async function recognise(
  tx: Tx,
  actor: Actor,
  { unitId, kind: name }: Import,
  kind: ImportKind<unknown>,
  reading: RowReading,
  rows: CheckedRow[],
): Promise<void> {
  const named = rows.flatMap((row) => ('key' in row && row.key.startsWith('=') ? [row.key] : []));
  if (named.length === 0) return;
  const known = await kind.writing.known(
    tx,
    actor,
    named.map((key) => key.slice(1)),
  );
  if (known.size === 0) return;
  const written = await kind.writing.written(tx, [...known.values()]);
  const columns = kind.columns.map(({ field }) => field);
  const toKeep = [...known].flatMap(([reference, id]) => {
    const record = written.get(id);
    if (!record) return [];
    const cells = columns.map((field) => record.cells[field] ?? '');
    const read = reading.of(kind, { line: 0, cells }, columns);
    // One that says less than a list must is brought up to what the list says.
    const digest = 'digest' in read ? read.digest : Buffer.alloc(0);
    return [[unitId, name, `=${reference}`, digest, id]];
  });
  if (toKeep.length > 0) tx.send(keepRecognised, records.valuesOf(toKeep));
}
