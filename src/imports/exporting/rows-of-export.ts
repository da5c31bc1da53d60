import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { UnitTree } from '../../identity/index.js';
import { People } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { ImportKeys } from '../import-keys.js';
import { ImportKinds } from '../kinds/import-kinds.js';
import type { Written } from '../kinds/import-kind.js';
import { byLabel } from '../kinds/recovered-vehicles.writing.js';
import type { ListExport } from './list-export.entity.js';

const atOnce = 500;

/** Another has written the list meanwhile: this one was taken for dead. */
export class WrittenByAnother extends Error {
  override readonly name = 'WrittenByAnother';
}

interface Page {
  lastId: string;
  rows: string[][];
}

/** The rows of a list that is written, some at a time, each in the order of the kind's columns. */
@Injectable()
export class RowsOfExport {
  constructor(
    private readonly database: Database,
    private readonly kinds: ImportKinds,
    private readonly keys: ImportKeys,
    private readonly people: People,
    private readonly units: UnitTree,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Rule 30: who is shown in plain stands in the audit trail before the row is written, and once, however often the list is
   * begun again: a page that was read is kept and not read again.
   *
   * @throws {WrittenByAnother}
   */
  async *of(it: ListExport): AsyncGenerator<string[][]> {
    const units = await this.units.withBelow(it.unitId);
    let after: string | null = null;
    for (let number = 0; ; number += 1) {
      const page: Page | null = await this.page(it, units, number, after);
      if (!page) return;
      after = page.lastId;
      yield page.rows;
    }
  }

  private async page(
    it: ListExport,
    units: string[],
    number: number,
    after: string | null,
  ): Promise<Page | null> {
    return this.database.transaction(async (tx) => {
      // Of two who write one list the second waits here, and then finds what the first has read.
      const ours = await tx.query(
        `UPDATE list_export SET progress_at = $2 WHERE id = $1 AND status = 'writing' RETURNING 1`,
        [it.id, this.clock.now()],
      );
      if (ours.length === 0) throw new WrittenByAnother();
      const [kept] = await tx.query<{ lastId: string; sealed: Buffer }>(
        'SELECT last_id AS "lastId", sealed FROM list_export_page WHERE export_id = $1 AND number = $2',
        [it.id, number],
      );
      if (kept) return { ...kept, rows: this.keys.openPage(it.id, number, kept.sealed) };
      const ids = await this.kinds.of(it.kind).writing.page(tx, units, after, atOnce);
      const lastId = ids.at(-1);
      if (!lastId) return null;
      const rows = await this.read(tx, it, ids);
      tx.send(
        'INSERT INTO list_export_page (export_id, number, last_id, sealed) VALUES ($1, $2, $3, $4)',
        [it.id, number, lastId, this.keys.sealPage(it.id, number, rows)],
      );
      return { lastId, rows };
    });
  }

  private async read(tx: Tx, it: ListExport, ids: string[]): Promise<string[][]> {
    const { writing, columns } = this.kinds.of(it.kind);
    const fields = columns.map(({ field }) => field);
    const written = await writing.written(tx, ids);
    await this.record(tx, it, written);
    const references = fields.includes('reference') ? await this.references(tx, it, ids) : null;
    return ids.flatMap((id) => {
      const record = written.get(id);
      if (!record) return [];
      const reference = references?.get(id);
      const cells: Record<string, string> = { ...record.cells, ...(reference && { reference }) };
      return [fields.map((field) => cells[field] ?? '')];
    });
  }

  private async record(tx: Tx, it: ListExport, written: Map<string, Written>): Promise<void> {
    const shown = [...written].flatMap(([id, { personIds, unitId }]) =>
      personIds.map((personId) => ({ id, personId, unitId })),
    );
    const keys = await this.people.keysOf(
      tx,
      shown.map(({ personId }) => personId),
    );
    for (const { id, personId, unitId } of shown) {
      const key = keys.get(personId);
      if (!key) continue;
      this.audit.record(tx, actorOfExport(it), {
        action: 'person-exported',
        unitId,
        subjectType: it.kind,
        subjectId: id,
        person: { id: personId, key },
        purpose: it.purpose,
        after: { exportId: it.id },
      });
    }
  }

  /** As whoever sent it calls it. */
  private async references(
    tx: Tx,
    { kind }: ListExport,
    ids: string[],
  ): Promise<Map<string, string>> {
    const rows = await tx.query<{ id: string; reference: string }>(
      `SELECT DISTINCT ON (subject_id) subject_id AS id, substr(key, 2) AS reference FROM imported_record
       WHERE subject_id = ANY($1) AND kind = $2 AND starts_with(key, '=') AND NOT starts_with(key, $3)
       ORDER BY subject_id, key`,
      [ids, kind, `=${byLabel}`],
    );
    return new Map(rows.map(({ id, reference }) => [id, reference]));
  }
}

function actorOfExport({ askedBy, askedByName, unitId }: ListExport): Actor {
  return { kind: 'staff', id: askedBy, name: askedByName, roles: [], unitId, sees: [] };
}
