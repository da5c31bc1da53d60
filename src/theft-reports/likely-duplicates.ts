import { Injectable } from '@nestjs/common';
import type { ReadIdentifier } from '../identifiers/index.js';
import { People } from '../people/index.js';
import { binaryColumn, prepared, type Tx } from '../platform/database/index.js';
import type { NewTheftReport, Warning } from './new-theft-report.js';

/** Two filings of one theft lie this close together when only the owner's phone and the type agree. */
const nearbyDays = 3;
/** Of each report: an event with a hundred bicycles and one phone would name them all. */
const mostNamed = 5;

/** What is looked for by: a report that has been written, with its owner's phone. */
export interface DuplicateQuestion extends Pick<
  NewTheftReport,
  'vehicleType' | 'stolenFrom' | 'stolenUntil' | 'owner'
> {
  id: string;
  identifiers: ReadIdentifier[];
}

/** Of two in one list, the later is the likely duplicate: ids are in the order of filing. */
const isEarlier = 'report.id <> it.id AND (report.id < it.id OR NOT report.id = ANY($1::uuid[]))';

const findDuplicates = prepared(
  'find-likely-duplicates',
  `SELECT it.id, reference, true AS by_number
   FROM unnest($2::uuid[], $3::text[]) AS it (id, number) CROSS JOIN LATERAL (
     SELECT reference FROM theft_report_identifier JOIN theft_report report ON report.id = report_id
     WHERE normalised = it.number AND status NOT IN ('withdrawn', 'merged') AND ${isEarlier} LIMIT ${mostNamed}
   ) AS found
   UNION ALL
   SELECT it.id, reference, false
   FROM unnest($4::uuid[], $5::bytea[], $6::text[], $7::timestamptz[], $8::timestamptz[])
     AS it (id, phone, vehicle_type, stolen_from, stolen_until) CROSS JOIN LATERAL (
     SELECT reference FROM person JOIN theft_report report ON owner_id = person.id
     WHERE phone_index = it.phone AND status NOT IN ('withdrawn', 'merged') AND report.vehicle_type = it.vehicle_type
       AND report.stolen_from <= it.stolen_until + make_interval(days => $9)
       AND report.stolen_until >= it.stolen_from - make_interval(days => $9)
       AND ${isEarlier} LIMIT ${mostNamed}
   ) AS found`,
);

/** Looks for the same theft filed before: a number that is the same, or the same phone, type and time. */
@Injectable()
export class LikelyDuplicates {
  constructor(private readonly people: People) {}

  /** @returns by id, what is said of those that look like one filed before */
  async find(tx: Tx, reports: DuplicateQuestion[]): Promise<Map<string, Warning[]>> {
    const numbers = reports.flatMap(({ id, identifiers }) =>
      identifiers.flatMap(({ normalised }) => (normalised ? [{ id, normalised }] : [])),
    );
    const phones = reports.flatMap((report) =>
      this.people.phoneIndexes(report.owner.phone).map((phone) => ({ phone, report })),
    );
    const rows = await tx.query<{ id: string; reference: string; by_number: boolean }>(
      findDuplicates,
      [
        binaryColumn('uuid', reports, ({ id }) => id),
        binaryColumn('uuid', numbers, ({ id }) => id),
        binaryColumn('text', numbers, ({ normalised }) => normalised),
        binaryColumn('uuid', phones, ({ report }) => report.id),
        binaryColumn('bytea', phones, ({ phone }) => phone),
        binaryColumn('text', phones, ({ report }) => report.vehicleType),
        binaryColumn('timestamptz', phones, ({ report }) => report.stolenFrom),
        binaryColumn('timestamptz', phones, ({ report }) => report.stolenUntil),
        nearbyDays,
      ],
    );
    const warnings = new Map<string, Warning[]>();
    for (const { id, reference, by_number } of rows) {
      const named = warnings.get(id) ?? [];
      if (named.length === mostNamed || named.some((it) => it.reference === reference)) continue;
      const reason = by_number ? '识别号相同' : '同一电话、车型和时间';
      const message = `可能与 ${reference} 是同一起被盗（${reason}）。`;
      warnings.set(id, [...named, { code: 'likely-duplicate', message, reference }]);
    }
    return warnings;
  }
}
