import { Injectable } from '@nestjs/common';
import { People } from '../../people/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { cellsOf } from './cells-of.js';
import type { Reader, Writing, Written } from './import-kind.js';
import { numberCells, numbersIn, type NumberKept } from './number-fields.js';
import { wordOfVehicleType } from './vehicle-words.js';

interface Row {
  id: string;
  unitId: string;
  ownerId: string;
  reference: string;
  vehicleType: string;
  brand: string | null;
  model: string | null;
  colour: string | null;
  stolenFrom: Date;
  stolenUntil: Date;
  place: string;
  reportedAt: Date | null;
  incidentNumber: string | null;
  numbers: NumberKept[];
}

/** As the office issues them: a sender's own may look like anything else. */
const ours = /^CX-[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/** Theft reports as a list says them: of several numbers of a kind the first. */
@Injectable()
export class TheftReportsWriting implements Writing {
  constructor(private readonly people: People) {}

  async known(reader: Reader, actor: Actor, references: string[]): Promise<Map<string, string>> {
    const asked = references.filter((it) => ours.test(it));
    if (asked.length === 0) return new Map();
    const rows = await reader.query<{ reference: string; id: string }>(
      `SELECT reference, id FROM theft_report
       WHERE reference = ANY($1) AND status NOT IN ('withdrawn', 'merged') AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
      [asked, visibleUnits(actor)],
    );
    return new Map(rows.map(({ reference, id }) => [reference, id]));
  }

  async page(
    reader: Reader,
    units: string[],
    after: string | null,
    limit: number,
  ): Promise<string[]> {
    const rows = await reader.query<{ id: string }>(
      `SELECT id FROM theft_report WHERE unit_id = ANY($1) AND status NOT IN ('lead', 'withdrawn', 'merged')
         AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`,
      [units, after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async written(reader: Reader, ids: string[]): Promise<Map<string, Written>> {
    const rows = await reader.query<Row>(
      `SELECT id, unit_id AS "unitId", owner_id AS "ownerId", reference, vehicle_type AS "vehicleType", brand, model,
         colour, stolen_from AS "stolenFrom", stolen_until AS "stolenUntil", place, reported_at AS "reportedAt",
         incident_number AS "incidentNumber", ${numbersIn('theft_report_identifier', 'report_id')}
       FROM theft_report it WHERE id = ANY($1)`,
      [ids],
    );
    const people = await this.people.openAll(
      reader,
      rows.map(({ ownerId }) => ownerId),
    );
    return new Map(
      rows.map(({ id, unitId, ownerId, vehicleType, numbers, ...said }) => {
        const owner = people.get(ownerId);
        const cells = cellsOf({
          ...said,
          ...numberCells(numbers),
          vehicleType: wordOfVehicleType(vehicleType),
          ownerName: owner?.name,
          ownerPhone: owner?.phone,
          ownerSecondPhone: owner?.secondPhone,
          ownerEmail: owner?.email,
          ownerAddress: owner?.address,
        });
        return [id, { unitId, personIds: owner ? [ownerId] : [], cells }];
      }),
    );
  }
}
