import { Injectable } from '@nestjs/common';
import { signedHeadFor } from '../audit/index.js';
import { ClaimQueries, type WholeClaimView } from '../claims/index.js';
import type {
  IdentifierKind,
  IdentifierState,
  VehiclePart,
  VehicleType,
} from '../identifiers/index.js';
import { UnitTree } from '../identity/index.js';
import { People, type PersonDetails } from '../people/index.js';
import type { Actor } from '../platform/actor.js';
import { Database, sqlFile } from '../platform/database/index.js';
import type { CaseType } from '../recovered-vehicles/index.js';
import { HandOverQueries, type HandOverView } from '../return-events/index.js';

const text = sqlFile(import.meta.url, './hand-over-on-paper.sql');

interface Row {
  unitId: string;
  recipientId: string;
  ownerId: string;
  label: string;
  vehicleType: VehicleType;
  part: VehiclePart | null;
  make: string;
  colour: string | null;
  caseNumber: string | null;
  caseType: CaseType | null;
  recoveredAtPlace: string;
  recoveredAt: Date;
  reference: string;
  incidentNumber: string | null;
  approvedAt: Date | null;
  valueYuan: string | null;
  appraisedOn: string | null;
  appraiser: string | null;
  approverId: string | null;
  deskId: string | null;
  custodianId: string | null;
  numbers: { kind: IdentifierKind; state: IdentifierState; value: string | null }[];
}

/** All that a return list and a receipt say, people in plain. */
export interface HandOverPaperContent extends Omit<
  Row,
  'approverId' | 'deskId' | 'custodianId' | 'ownerId'
> {
  handOver: HandOverView;
  claim: Pick<WholeClaimView, 'evidence' | 'reason' | 'approvalReason' | 'insurerConsent'>;
  /** from the city down to the unit */
  unitName: string;
  recipient: PersonDetails;
  owner: PersonDetails;
  /** names, for the lines to sign on */
  approver: string;
  desk: string;
  custodian: string;
  /** the newest signed end of the unit's audit chain; null before the first */
  signedHead: string | null;
}

const erased: PersonDetails = { name: '（已删除）', phone: '' };

/** Gathers what the papers of a hand-over say. */
@Injectable()
export class HandOverOnPaper {
  constructor(
    private readonly database: Database,
    private readonly handOvers: HandOverQueries,
    private readonly claims: ClaimQueries,
    private readonly people: People,
    private readonly units: UnitTree,
  ) {}

  /** @throws {NotFound} alike for what does not exist and what another unit holds */
  async gather(actor: Actor, id: string): Promise<HandOverPaperContent> {
    const handOver = await this.handOvers.one(actor, id);
    const claim = await this.claims.one(actor, handOver.claimId);
    const [row] = await this.database.query<Row>(text, [id]);
    const { approverId, deskId, custodianId, ownerId, ...content } = row!;
    const ids = [row!.recipientId, ownerId, approverId, deskId, custodianId];
    const known = await this.people.openAll(
      this.database,
      ids.flatMap((it) => it ?? []),
    );
    const person = (personId: string | null) => known.get(personId ?? '') ?? erased;
    return {
      ...content,
      handOver,
      claim,
      unitName: await this.nameOf(row!.unitId),
      recipient: person(row!.recipientId),
      owner: person(ownerId),
      approver: person(approverId).name,
      desk: person(deskId).name,
      custodian: person(custodianId).name,
      signedHead: await signedHeadFor(this.database, row!.unitId),
    };
  }

  private async nameOf(unitId: string): Promise<string> {
    const { path } = await this.units.byId(unitId);
    const above = (await this.units.all()).filter((it) => path.startsWith(it.path));
    return above
      .toSorted((a, b) => a.path.length - b.path.length)
      .map((it) => it.name)
      .join('');
  }
}
