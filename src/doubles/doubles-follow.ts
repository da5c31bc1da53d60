import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { sqlFile, type Tx } from '../platform/database/index.js';
import { OnFact, OnFacts, type FactHappened } from '../platform/facts/index.js';
import { Ids } from '../platform/ids.js';
import {
  theftReportCorrected,
  theftReportFiled,
  vehicleCorrected,
  vehicleRecovered,
  vehicleUnregistered,
  type SearchableVehicle,
} from '../sentence/index.js';
import type { DoubleKind, PossibleDouble } from './possible-double.entity.js';

/** Victims remember a day or two wrong; later it is another theft of the same vehicle. */
const nearbyDays = 3;
const ofReports = sqlFile(import.meta.url, './find-double-reports.sql');
const ofVehicles = sqlFile(import.meta.url, './find-double-vehicles.sql');

type Brought = FactHappened<SearchableVehicle>;

/** Keeps the list of possible doubles, in the transaction that brings one: of single records, of lists, of corrections. */
@Injectable()
export class DoublesFollow {
  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  @OnFacts(theftReportFiled, 35)
  async reportsFiled(tx: Tx, filed: Brought[]): Promise<void> {
    await this.list(tx, 'theft-report', likely(filed));
  }

  @OnFact(theftReportCorrected, 35)
  async reportCorrected(tx: Tx, { subjectId }: Brought): Promise<void> {
    await this.list(tx, 'theft-report', [subjectId]);
  }

  @OnFact(vehicleRecovered, 35)
  async vehicleRecovered(tx: Tx, recovered: Brought): Promise<void> {
    await this.list(tx, 'recovered-vehicle', likely([recovered]));
  }

  @OnFact(vehicleCorrected, 35)
  async vehicleCorrected(tx: Tx, { subjectId }: Brought): Promise<void> {
    await this.list(tx, 'recovered-vehicle', [subjectId]);
  }

  /** One that should never have been registered is nobody's double. */
  @OnFact(vehicleUnregistered, 35)
  async vehicleUnregistered(tx: Tx, { subjectId }: FactHappened<unknown>): Promise<void> {
    await tx.query('DELETE FROM possible_double WHERE first_id = $1 OR second_id = $1', [
      subjectId,
    ]);
  }

  /** A pair that was seen before keeps what was decided of it. */
  private async list(tx: Tx, kind: DoubleKind, subjectIds: string[]): Promise<void> {
    if (subjectIds.length === 0) return;
    const isReport = kind === 'theft-report';
    const found = await tx.query<Pick<PossibleDouble, 'firstId' | 'secondId' | 'foundBy'>>(
      isReport ? ofReports : ofVehicles,
      isReport ? [subjectIds, nearbyDays] : [subjectIds],
    );
    if (found.length === 0) return;
    await tx.query(
      `INSERT INTO possible_double (id, kind, first_id, second_id, found_by, status, found_at)
       SELECT it.id, $2, "firstId", "secondId", "foundBy", 'open', $3
       FROM jsonb_to_recordset($1::jsonb) AS it (id uuid, "firstId" uuid, "secondId" uuid, "foundBy" text)
       WHERE NOT EXISTS (SELECT FROM possible_double turned WHERE turned.first_id = it."secondId" AND turned.second_id = it."firstId")
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(found.map((it) => ({ ...it, id: this.ids.next() }))), kind, this.clock.now()],
    );
  }
}

function likely(brought: Brought[]): string[] {
  return brought.filter(({ details }) => details.isLikelyDouble).map(({ subjectId }) => subjectId);
}
