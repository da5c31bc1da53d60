import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, isUniqueViolation, type Tx } from '../../platform/database/index.js';
import { Once, type RepeatableRequest } from '../../platform/idempotency/index.js';
import { Ids } from '../../platform/ids.js';
import { readLabel } from '../../recovered-vehicles/index.js';
import { CloseIncident } from '../incidents/close-incident.js';
import { OpenIncidents } from '../incidents/open-incidents.js';
import { compareRow, type Finding, type RowCompared } from './compare-row.js';
import { keptInRow, type VehicleInRow } from './kept-in-row.js';
import { StockTakeFinding } from './stock-take-finding.entity.js';
import { StockTake } from './stock-take.entity.js';
import { AlreadyCounted } from './stock-take.errors.js';

export interface RowScanned {
  /** made by a phone that may lose its connection; made here when absent */
  id?: string;
  place: string;
  labels: string[];
}

export interface RowCounted extends RowCompared {
  id: string;
  place: string;
}

/** A custodian scans a row: what is missing, what is too much, what stands in the wrong place (rule 25). */
@Injectable()
export class TakeStock {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly once: Once,
    private readonly openIncidents: OpenIncidents,
    private readonly closeIncident: CloseIncident,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Nothing is moved by a count: whoever finds a vehicle in the wrong place moves it. @throws {AlreadyCounted} */
  async execute(actor: Actor, row: RowScanned, request?: RepeatableRequest): Promise<RowCounted> {
    return this.database.transaction((tx) =>
      this.once.do(tx, request, () => this.count(tx, actor, row)),
    );
  }

  private async count(tx: Tx, actor: Actor, row: RowScanned): Promise<RowCounted> {
    const place = row.place.trim();
    const labels = row.labels.map(readLabel).filter((it) => it !== '');
    const kept = await keptInRow(tx, actor, place, labels);
    const compared = compareRow(place, kept, labels);
    const { expected, found, findings } = compared;
    const stockTake: StockTake = {
      id: row.id ?? this.ids.next(),
      unitId: actor.unitId!,
      place,
      countedBy: actor.id!,
      countedAt: this.clock.now(),
      expected,
      found,
    };
    await insert(tx, stockTake, findings);
    this.audit.record(tx, actor, {
      action: 'stock-taken',
      unitId: stockTake.unitId,
      subjectType: 'stock-take',
      subjectId: stockTake.id,
      after: { place, expected, found, findings },
    });
    await this.follow(tx, actor, stockTake, kept, compared);
    return { id: stockTake.id, place, ...compared };
  }

  /** What is missing is an incident; what was missing and was scanned is found. */
  private async follow(
    tx: Tx,
    actor: Actor,
    { id, place }: StockTake,
    kept: VehicleInRow[],
    { findings }: RowCompared,
  ): Promise<void> {
    const missed = new Set(
      findings.flatMap(({ kind, vehicleId }) =>
        kind === 'missing' && vehicleId ? [vehicleId] : [],
      ),
    );
    const scanned = kept.flatMap(({ id: vehicleId }) => (missed.has(vehicleId) ? [] : vehicleId));
    await this.openIncidents.open(tx, actor, {
      vehicleIds: [...missed],
      kind: 'shortage',
      stockTakeId: id,
    });
    await this.closeIncident.seenAgain(tx, actor, scanned, place);
  }
}

async function insert(tx: Tx, stockTake: StockTake, findings: Finding[]): Promise<void> {
  try {
    await tx.manager.insert(StockTake, stockTake);
  } catch (error) {
    if (isUniqueViolation(error)) throw new AlreadyCounted();
    throw error;
  }
  const rows = findings.map((it) => ({ ...it, stockTakeId: stockTake.id }));
  if (rows.length > 0) await tx.manager.insert(StockTakeFinding, rows);
}
