import { Injectable } from '@nestjs/common';
import type { ReadIdentifier } from '../identifiers/index.js';
import { People } from '../people/index.js';
import { prepared, type Tx } from '../platform/database/index.js';
import type { NewTheftReport, Warning } from './new-theft-report.js';

/** Two filings of one theft lie this close together when only the owner's phone and the type agree. */
const nearbyDays = 3;

const findDuplicates = prepared(
  'find-likely-duplicates',
  `SELECT reference, true AS by_number FROM theft_report_identifier
     JOIN theft_report report ON report.id = report_id
   WHERE normalised = ANY($1::text[]) AND status <> 'withdrawn'
   UNION ALL
   SELECT reference, false FROM person JOIN theft_report report ON owner_id = person.id
   WHERE phone_index = ANY($2::bytea[]) AND status <> 'withdrawn' AND vehicle_type = $3
     AND stolen_from <= $5::timestamptz + make_interval(days => $6)
     AND stolen_until >= $4::timestamptz - make_interval(days => $6)
   LIMIT 5`,
);

/** Looks for the same theft filed before: a number that is the same, or the same phone, type and time. */
@Injectable()
export class LikelyDuplicates {
  constructor(private readonly people: People) {}

  async find(tx: Tx, report: NewTheftReport, identifiers: ReadIdentifier[]): Promise<Warning[]> {
    const numbers = identifiers.flatMap(({ normalised }) => (normalised ? [normalised] : []));
    const rows = await tx.query<{ reference: string; by_number: boolean }>(findDuplicates, [
      numbers,
      this.people.phoneIndexes(report.owner.phone),
      report.vehicleType,
      report.stolenFrom,
      report.stolenUntil,
      nearbyDays,
    ]);
    const seen = new Set<string>();
    return rows.flatMap(({ reference, by_number }) => {
      if (seen.has(reference)) return [];
      seen.add(reference);
      const reason = by_number ? '识别号相同' : '同一电话、车型和时间';
      return [
        {
          code: 'likely-duplicate',
          message: `可能与 ${reference} 是同一起被盗（${reason}）。`,
          reference,
        },
      ];
    });
  }
}
