import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { UnitTree } from '../../identity/index.js';
import { People } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { ImportKinds } from '../kinds/import-kinds.js';
import type { Written } from '../kinds/import-kind.js';
import { byLabel } from '../kinds/recovered-vehicles.writing.js';
import type { ListExport } from './list-export.entity.js';

const atOnce = 500;

/** The rows of a list that is written, some at a time, each in the order of the kind's columns. */
@Injectable()
export class RowsOfExport {
  constructor(
    private readonly database: Database,
    private readonly kinds: ImportKinds,
    private readonly people: People,
    private readonly units: UnitTree,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Rule 30: who is shown in plain stands in the audit trail before the row is written. */
  async *of(it: ListExport): AsyncGenerator<string[][]> {
    const { writing, columns } = this.kinds.of(it.kind);
    const units = await this.units.withBelow(it.unitId);
    const fields = columns.map(({ field }) => field);
    let after: string | null = null;
    for (;;) {
      const ids: string[] = await writing.page(this.database, units, after, atOnce);
      if (ids.length === 0) return;
      after = ids.at(-1)!;
      const written = await this.written(it, ids);
      const references = fields.includes('reference') ? await this.references(it, ids) : null;
      yield ids.flatMap((id) => {
        const record = written.get(id);
        if (!record) return [];
        const reference = references?.get(id);
        const cells: Record<string, string> = {
          ...record.cells,
          ...(reference && { reference }),
        };
        return [fields.map((field) => cells[field] ?? '')];
      });
    }
  }

  private async written(it: ListExport, ids: string[]): Promise<Map<string, Written>> {
    return this.database.transaction(async (tx) => {
      const written = await this.kinds.of(it.kind).writing.written(tx, ids);
      await this.record(tx, it, written);
      tx.send('UPDATE list_export SET progress_at = $2 WHERE id = $1', [it.id, this.clock.now()]);
      return written;
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
  private async references({ kind }: ListExport, ids: string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; reference: string }>(
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
