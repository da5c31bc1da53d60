import { Injectable } from '@nestjs/common';
import { VEHICLE_PART_LABELS, type VehiclePart } from '../../identifiers/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { cellsOf } from './cells-of.js';
import type { Reader, Writing, Written } from './import-kind.js';
import { numberCells, numbersIn, type NumberKept } from './number-fields.js';
import { wordOfCaseType } from './recovered-vehicles.columns.js';
import { wordOfVehicleType } from './vehicle-words.js';

interface Row {
  id: string;
  unitId: string;
  vehicleType: string;
  part: VehiclePart | null;
  caseType: string | null;
  numbers: NumberKept[];
}

/** Before a label in the key of a row that has no reference of its sender's. */
export const byLabel = 'label ';

/** Recovered vehicles as a list says them: of several numbers of a kind the first, officers as usernames. */
@Injectable()
export class RecoveredVehiclesWriting implements Writing {
  async known(reader: Reader, actor: Actor, references: string[]): Promise<Map<string, string>> {
    const labels = references.filter((it) => it.startsWith(byLabel));
    if (labels.length === 0) return new Map();
    const rows = await reader.query<{ label: string; id: string }>(
      `SELECT label, id FROM recovered_vehicle WHERE label = ANY($1) AND status <> 'merged' AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
      [labels.map((it) => it.slice(byLabel.length)), visibleUnits(actor)],
    );
    return new Map(rows.map(({ label, id }) => [byLabel + label, id]));
  }

  async page(
    reader: Reader,
    units: string[],
    after: string | null,
    limit: number,
  ): Promise<string[]> {
    const rows = await reader.query<{ id: string }>(
      `SELECT id FROM recovered_vehicle WHERE unit_id = ANY($1) AND status <> 'merged' AND ($2::uuid IS NULL OR id > $2)
       ORDER BY id LIMIT $3`,
      [units, after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async written(reader: Reader, ids: string[]): Promise<Map<string, Written>> {
    const rows = await reader.query<Row>(
      `SELECT it.id, it.unit_id AS "unitId", label, vehicle_type AS "vehicleType", part, brand, model, colour, marks,
         recovered_at AS "recoveredAt", place, handling.username AS "handlingOfficer",
         second.username AS "secondOfficer", custodian.username AS custodian, source, case_number AS "caseNumber",
         case_type AS "caseType", storage_place AS "storagePlace",
         ${numbersIn('recovered_vehicle_identifier', 'vehicle_id')}
       FROM recovered_vehicle it
       LEFT JOIN staff handling ON handling.id = handling_officer_id
       LEFT JOIN staff second ON second.id = second_officer_id
       LEFT JOIN staff custodian ON custodian.id = custodian_id
       WHERE it.id = ANY($1)`,
      [ids],
    );
    return new Map(
      rows.map(({ id, unitId, vehicleType, part, caseType, numbers, ...said }) => {
        const cells = cellsOf({
          ...said,
          ...numberCells(numbers),
          vehicleType: wordOfVehicleType(vehicleType),
          part: part && VEHICLE_PART_LABELS[part]['zh-CN'],
          caseType: caseType && wordOfCaseType(caseType),
        });
        return [id, { unitId, personIds: [], cells }];
      }),
    );
  }
}
