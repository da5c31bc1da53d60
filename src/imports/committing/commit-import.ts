import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { UnitTree } from '../../identity/index.js';
import { HeldMatching } from '../../matching/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { actorOfImport } from '../actor-of-import.js';
import type { Import } from '../import.entity.js';
import { ImportKeys } from '../import-keys.js';
import type { Fault } from '../kinds/row-reader.js';
import { ImportKinds } from '../kinds/import-kinds.js';
import { lockImport } from '../lock-import.js';
import { moveImport } from '../move-import.js';
import { RowReading } from '../reading/read-row.js';
import { decideRows, type Decision } from './decide-rows.js';
import { keepOutcomes } from './keep-outcomes.js';
import { takeRowsIn, type Outcome, type RowToTakeIn } from './take-rows-in.js';

/**
 * Takes the rows of a list in, a chunk a transaction: the chunk's mark commits with its rows, so each row is in exactly
 * once wherever the process is killed.
 */
@Injectable()
export class CommitImport {
  constructor(
    private readonly database: Database,
    private readonly keys: ImportKeys,
    private readonly kinds: ImportKinds,
    private readonly reading: RowReading,
    private readonly units: UnitTree,
    private readonly audit: Audit,
    private readonly held: HeldMatching,
    private readonly clock: Clock,
  ) {}

  /** The next chunk; when none is left, the import is done. */
  async execute(id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const it = await lockImport(tx, id);
      if (it?.status !== 'committing') return;
      const [chunk] = await tx.query<{ number: number; sealed: Buffer }>(
        `SELECT number, sealed FROM import_chunk WHERE import_id = $1 AND NOT is_committed ORDER BY number LIMIT 1`,
        [id],
      );
      const actor = await actorOfImport(it, this.units);
      if (chunk) await this.commit(tx, actor, it, chunk);
      else await this.finish(tx, actor, it);
    });
  }

  private async commit(
    tx: Tx,
    actor: Actor,
    it: Import,
    { number, sealed }: { number: number; sealed: Buffer },
  ): Promise<void> {
    const kind = this.kinds.of(it.kind);
    const rows = this.keys.openRows(it.id, number, sealed);
    const decided = await decideRows(tx, it, number);
    const toTakeIn: RowToTakeIn[] = [];
    const outcomes: Outcome[] = [];
    for (const row of rows) {
      const decision = decided.get(row.line);
      if (!decision) continue;
      const read = this.reading.of(kind, row, it.columns!);
      if ('row' in read) toTakeIn.push({ ...decision, ...read });
      else outcomes.push(refusedNow(decision, read.faults[0]));
    }
    outcomes.push(...(await takeRowsIn(tx, actor, it, kind, toTakeIn)));
    const taken = new Set(outcomes.filter((row) => row.outcome !== 'error').map((row) => row.line));
    const left = rows.filter(({ line }) => !taken.has(line));
    const kept = left.length > 0 ? this.keys.sealRows(it.id, number, left) : null;
    const withBefore = outcomes.map((row) =>
      row.before === undefined
        ? row
        : { ...row, sealedBefore: this.keys.sealBefore(it.id, row.line, row.before) },
    );
    keepOutcomes(tx, it.id, number, kept, withBefore, this.clock.now());
  }

  private async finish(tx: Tx, actor: Actor, it: Import): Promise<void> {
    moveImport(tx, it, 'done', this.clock.now());
    await this.held.listIsIn(tx, it.id);
    const { total, rejected, created, updated, unchanged } = it;
    this.audit.record(tx, actor, {
      action: 'import-done',
      unitId: it.unitId,
      subjectType: 'import',
      subjectId: it.id,
      after: { total, rejected, created, updated, unchanged },
    });
  }
}

/** Readable when it was checked, not any more: the clock was put back, or the rules are stricter by now. */
function refusedNow({ line, subjectId }: Decision, fault: Fault): Outcome {
  return { line, outcome: 'error', subjectId, warnings: null, fault };
}
