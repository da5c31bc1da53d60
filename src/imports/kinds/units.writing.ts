import { Injectable } from '@nestjs/common';
import type { UnitKind } from '../../identity/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import type { Reader, Writing, Written } from './import-kind.js';
import { cellsOf } from './cells-of.js';
import { wordOfUnitKind } from './units.columns.js';

interface Row {
  id: string;
  code: string;
  name: string;
  kind: UnitKind;
  parentCode: string | null;
  phone: string;
  address: string;
}

/** Units as a list says them. */
@Injectable()
export class UnitsWriting implements Writing {
  /** One that is closed is not known: its code is taken all the same, and a list that names it is told so. */
  async known(reader: Reader, actor: Actor, codes: string[]): Promise<Map<string, string>> {
    const rows = await reader.query<{ code: string; id: string }>(
      'SELECT code, id FROM unit WHERE code = ANY($1) AND closed_at IS NULL AND ($2::uuid[] IS NULL OR id = ANY($2))',
      [codes, visibleUnits(actor)],
    );
    return new Map(rows.map(({ code, id }) => [code, id]));
  }

  async page(
    reader: Reader,
    units: string[],
    after: string | null,
    limit: number,
  ): Promise<string[]> {
    const rows = await reader.query<{ id: string }>(
      `SELECT id FROM unit WHERE id = ANY($1) AND closed_at IS NULL AND ($2::uuid IS NULL OR id > $2)
       ORDER BY id LIMIT $3`,
      [units, after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async written(reader: Reader, ids: string[]): Promise<Map<string, Written>> {
    const rows = await reader.query<Row>(
      `SELECT unit.id, unit.code, unit.name, unit.kind, parent.code AS "parentCode", unit.phone, unit.address
       FROM unit LEFT JOIN unit parent ON parent.id = unit.parent_id WHERE unit.id = ANY($1)`,
      [ids],
    );
    return new Map(
      rows.map(({ id, kind, ...said }) => {
        const cells = cellsOf({ ...said, kind: wordOfUnitKind(kind) });
        return [id, { unitId: id, personIds: [], cells }];
      }),
    );
  }
}
