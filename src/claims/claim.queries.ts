import { Injectable } from '@nestjs/common';
import type { VehiclePart } from '../identifiers/index.js';
import { UnitTree } from '../identity/index.js';
import { masked, People, SealedWords, type MaskedPerson } from '../people/index.js';
import { visibleUnits, type Actor } from '../platform/actor.js';
import { Database } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { pageOf, readCursor, type Page } from '../platform/pages.js';
import { missingForReturn, type MissingForReturn } from '../recovered-vehicles/index.js';
import { claimColumns, claimTables, conclusionColumns } from './claim-columns.js';
import type { Claim } from './claim.entity.js';
import { ClaimWords } from './claim-words.js';
import type { ClaimStatus } from './claim.status.js';
import { proofNoteOf, type Proof } from './proof.entity.js';

const wholeWords = ['evidence', 'reason', 'insurerConsent', 'approvalReason'] as const;

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
  vehicle: {
    id: string;
    label: string;
    vehicleType: string;
    part: VehiclePart | null;
    storagePlace: string | null;
  };
  report: { id: string; reference: string; incidentNumber: string | null };
  /** rule 32: told to the police only after the vehicle was recovered */
  reportedAfterRecovery: boolean;
  unit_id: string;
  owner_id: string;
};

interface WholeRow
  extends Row, Pick<Claim, 'evidence' | 'reason' | 'insurerConsent' | 'approvalReason'> {
  vehicle_id: string;
}

export interface ClaimView extends Omit<Row, 'unit_id' | 'owner_id' | 'setback'> {
  unit: string;
  owner: MaskedPerson;
  /** why it was returned to the officer, refused, withdrawn or lapsed: the latest of them */
  setback: string | null;
}

export interface WholeClaimView extends ClaimView {
  evidence: string | null;
  reason: string | null;
  insurerConsent: string | null;
  approvalReason: string | null;
  acceptedBy: string | null;
  confirmedBy: string | null;
  concludedBy: string | null;
  approvedBy: string | null;
  proofs: ProofView[];
  missing: MissingForReturn[];
}

type ProofRow = Pick<Proof, 'id' | 'kind' | 'strength' | 'addedAt' | 'note'>;

export interface ProofView extends Omit<ProofRow, 'note'> {
  note: string | null;
}

/** Which claims are there, and what does each still need? People are masked. */
@Injectable()
export class ClaimQueries {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly words: ClaimWords,
    private readonly sealed: SealedWords,
    private readonly units: UnitTree,
  ) {}

  async list(
    actor: Actor,
    { state, vehicle }: { state?: ClaimStatus; vehicle?: string },
    limit: number,
    cursor?: string,
  ): Promise<Page<ClaimView>> {
    const rows = await this.database.query<Row>(
      `SELECT ${claimColumns} FROM ${claimTables}
       WHERE ($1::uuid[] IS NULL OR claim.unit_id = ANY($1)) AND ($2::uuid IS NULL OR claim.id < $2)
         AND ($3::text IS NULL OR claim.status = $3) AND ($5::uuid IS NULL OR claim.vehicle_id = $5)
       ORDER BY claim.id DESC LIMIT $4`,
      [visibleUnits(actor), readCursor(cursor), state ?? null, limit + 1, vehicle ?? null],
    );
    const page = pageOf(rows, limit);
    return { ...page, items: await this.show(page.items) };
  }

  /** @throws {NotFound} alike for what does not exist and what another unit holds */
  async one(actor: Actor, id: string): Promise<WholeClaimView> {
    const rows = await this.database.query<WholeRow>(
      `SELECT ${claimColumns}, ${conclusionColumns} FROM ${claimTables}
       WHERE claim.id = $1 AND ($2::uuid[] IS NULL OR claim.unit_id = ANY($2))`,
      [id, visibleUnits(actor)],
    );
    const [shown] = await this.show(rows);
    if (!shown) throw new NotFound('claim');
    const { vehicle_id, owner_id } = rows[0]!;
    const { vehicle_id: _, ...view } = shown as WholeClaimView & { vehicle_id: string };
    const [said] = await this.words.open(this.database, rows, wholeWords);
    const proofs = await this.proofsOf(id, owner_id);
    return {
      ...view,
      ...said,
      proofs,
      missing: await missingForReturn(this.database, vehicle_id),
    };
  }

  private async proofsOf(claimId: string, personId: string): Promise<ProofView[]> {
    const rows = await this.database.query<ProofRow>(
      `SELECT id, kind, strength, note, added_at AS "addedAt" FROM proof WHERE claim_id = $1 ORDER BY id`,
      [claimId],
    );
    const notes = await this.sealed.openAll(
      this.database,
      rows.map(({ id, note }) => ({ personId, place: proofNoteOf(id), bytes: note })),
    );
    return rows.map((row, index) => ({ ...row, note: notes[index] ?? null }));
  }

  private async show(rows: Row[]): Promise<ClaimView[]> {
    const owners = await this.people.openAll(
      this.database,
      rows.map((row) => row.owner_id),
    );
    const said = await this.words.open(this.database, rows, ['setback']);
    return Promise.all(
      rows.map(async ({ unit_id, owner_id, ...row }, index) => ({
        ...row,
        ...said[index]!,
        unit: (await this.units.byId(unit_id)).code,
        owner: masked(owners.get(owner_id)),
      })),
    );
  }
}
