import { Injectable } from '@nestjs/common';
import { UnitTree } from '../identity/index.js';
import { masked, People, type MaskedPerson } from '../people/index.js';
import { visibleUnits, type Actor } from '../platform/actor.js';
import { Database } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { pageOf, readCursor, type Page } from '../platform/pages.js';
import { missingForReturn, type MissingForReturn } from '../recovered-vehicles/index.js';
import { claimColumns, claimTables, conclusionColumns } from './claim-columns.js';
import type { Claim } from './claim.entity.js';
import type { ClaimStatus } from './claim.status.js';
import type { Proof } from './proof.entity.js';

type Row = Pick<
  Claim,
  | 'id'
  | 'status'
  | 'openedAt'
  | 'concludedAt'
  | 'submittedAt'
  | 'approvedAt'
  | 'setback'
  | 'version'
> & {
  vehicle: { id: string; label: string; vehicleType: string; storagePlace: string | null };
  report: { id: string; reference: string; incidentNumber: string | null };
  /** rule 32: told to the police only after the vehicle was recovered */
  reportedAfterRecovery: boolean;
  unit_id: string;
  owner_id: string;
};

export interface ClaimView extends Omit<Row, 'unit_id' | 'owner_id'> {
  unit: string;
  owner: MaskedPerson;
}

export interface WholeClaimView extends ClaimView {
  evidence: string | null;
  reason: string | null;
  acceptedBy: string | null;
  confirmedBy: string | null;
  concludedBy: string | null;
  approvedBy: string | null;
  proofs: Pick<Proof, 'id' | 'kind' | 'strength' | 'note' | 'addedAt'>[];
  missing: MissingForReturn[];
}

/** Which claims are there, and what does each still need? People are masked. */
@Injectable()
export class ClaimQueries {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly units: UnitTree,
  ) {}

  async list(
    actor: Actor,
    state: ClaimStatus | undefined,
    limit: number,
    cursor?: string,
  ): Promise<Page<ClaimView>> {
    const rows = await this.database.query<Row>(
      `SELECT ${claimColumns} FROM ${claimTables}
       WHERE ($1::uuid[] IS NULL OR claim.unit_id = ANY($1)) AND ($2::uuid IS NULL OR claim.id < $2)
         AND ($3::text IS NULL OR claim.status = $3)
       ORDER BY claim.id DESC LIMIT $4`,
      [visibleUnits(actor), readCursor(cursor), state ?? null, limit + 1],
    );
    const page = pageOf(rows, limit);
    return { ...page, items: await this.show(page.items) };
  }

  /** @throws {NotFound} alike for what does not exist and what another unit holds */
  async one(actor: Actor, id: string): Promise<WholeClaimView> {
    const rows = await this.database.query<Row & { vehicle_id: string }>(
      `SELECT ${claimColumns}, ${conclusionColumns} FROM ${claimTables}
       WHERE claim.id = $1 AND ($2::uuid[] IS NULL OR claim.unit_id = ANY($2))`,
      [id, visibleUnits(actor)],
    );
    const [shown] = await this.show(rows);
    if (!shown) throw new NotFound('claim');
    const { vehicle_id, ...view } = shown as WholeClaimView & { vehicle_id: string };
    return { ...view, missing: await missingForReturn(this.database, vehicle_id) };
  }

  private async show(rows: Row[]): Promise<ClaimView[]> {
    const owners = await this.people.openAll(
      this.database,
      rows.map((row) => row.owner_id),
    );
    return Promise.all(
      rows.map(async ({ unit_id, owner_id, ...row }) => ({
        ...row,
        unit: (await this.units.byId(unit_id)).code,
        owner: masked(owners.get(owner_id)),
      })),
    );
  }
}
