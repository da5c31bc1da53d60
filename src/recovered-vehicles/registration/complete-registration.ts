import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import {
  identifierWarnings,
  readIdentifiers,
  type ReadIdentifier,
  type VehiclePart,
} from '../../identifiers/index.js';
import { assertStillHere } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { StaleVersion } from '../../platform/errors/domain-error.js';
import { Facts } from '../../platform/facts/index.js';
import { countedAs, vehicleCorrected, vehicleFullyRegistered } from '../../sentence/index.js';
import {
  assertChangeable,
  assertLeftToCase,
  assertLeftToCustody,
  assertLeftToMatch,
} from '../assert-changeable.js';
import { CreditUnits } from '../credit-units.js';
import { findableVehicle, whatItWas } from '../findable-vehicle.js';
import { numbersOfVehicle } from '../listed/vehicle-before.js';
import { assertNotInTheFuture } from './assert-not-in-the-future.js';
import { assertOwnNumbers } from './assert-own-numbers.js';
import { replaceIdentifiers } from './insert-recovered-vehicle.js';
import { lockRecoveredVehicle } from '../lock-recovered-vehicle.js';
import { missingForRegistration } from './missing-for-registration.js';
import type { NewRecoveredVehicle } from './new-recovered-vehicle.js';
import { assertDifferentPeople, Officers } from './officers.js';
import type { RecoveredVehicle } from '../recovered-vehicle.entity.js';
import { CaseTypeReasonMissing } from '../recovered-vehicle.errors.js';
import { seenBefore } from './seen-before.js';

export type Completion = Partial<
  Omit<NewRecoveredVehicle, 'id' | 'intakeBatchId' | 'label' | 'creditedUnits'>
> & {
  /** why the case type changes (rule 2) */
  reason?: string;
};

/** What a vehicle is recognised by: when one of these changes, the sentence looks again and approvals lapse (rule 8). */
const recognisedBy = [
  'identifiers',
  'vehicleType',
  'part',
  'brand',
  'model',
  'colour',
  'marks',
  'recoveredAt',
  'place',
  'caseNumber',
] as const;

/** Brings in what a provisional registration left out, and corrects what was read wrong. */
@Injectable()
export class CompleteRegistration {
  constructor(
    private readonly database: Database,
    private readonly officers: Officers,
    private readonly credit: CreditUnits,
    private readonly facts: Facts,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * @param version what the caller read (If-Match); undefined changes whatever is there
   * @throws {NotFound | StaleVersion | HasLeft | VehicleIsClosed | KeptByCustody | LinkedToCase | AlreadyMatchedAs}
   * @throws {RecoveredInTheFuture | IdentifierIncomplete | NumberNotOnPart}
   * @throws {CustodianIsInvestigator} rule 3 @throws {SameOfficerTwice} rule 1 @throws {CaseTypeReasonMissing} rule 2
   */
  async execute(actor: Actor, id: string, completion: Completion, version?: number) {
    return this.database.transaction((tx) => this.within(tx, actor, id, completion, version));
  }

  /** As `execute`, in the caller's transaction; refuses before it writes, so that a list may pass over one. */
  async within(tx: Tx, actor: Actor, id: string, completion: Completion, version?: number) {
    if (completion.recoveredAt) assertNotInTheFuture(completion.recoveredAt, this.clock.now());
    const { identifiers, reason, handlingOfficer, secondOfficer, custodian, ...said } = completion;
    const read = identifiers ? readIdentifiers(identifiers) : undefined;
    const people = await this.officers.find({ handlingOfficer, secondOfficer, custodian });
    const changes = { ...said, ...people };
    await assertStillHere(tx, Object.values(people));
    const vehicle = await lockRecoveredVehicle(tx, actor, id);
    if (version !== undefined && version !== vehicle.version) throw new StaleVersion();
    assertChangeable(vehicle);
    assertLeftToCustody(vehicle, changes);
    assertLeftToCase(vehicle, changes);
    assertLeftToMatch(vehicle, changes);
    if (isOtherCaseType(vehicle, changes) && !reason) throw new CaseTypeReasonMissing();
    const before = Object.fromEntries(
      Object.keys(changes).map((key) => [key, vehicle[key as keyof RecoveredVehicle]]),
    );
    const was = vehicle.part;
    const becomesFull = this.change(actor, vehicle, changes);
    assertOwnNumbers(vehicle.part, read ?? (await numbersOfVehicle(tx, id)));
    await tx.manager.save(vehicle);
    if (read) await replaceIdentifiers(tx, id, read);
    this.audit.record(tx, actor, {
      action: becomesFull ? 'vehicle-registration-completed' : 'vehicle-corrected',
      unitId: vehicle.unitId,
      subjectType: 'recovered-vehicle',
      subjectId: id,
      before,
      after: { ...changes, identifiers: read, reason },
    });
    await this.credit.execute(tx, id);
    if (recognisedBy.some((field) => completion[field] !== undefined)) {
      await this.tell(tx, vehicle, was);
    }
    if (becomesFull) {
      await this.facts.record(tx, vehicleFullyRegistered, {
        ...factOf(vehicle),
        details: undefined,
      });
    }
    return {
      id,
      label: vehicle.label,
      status: vehicle.status,
      version: await this.versionOf(tx, id),
      missing: missingForRegistration(vehicle),
      warnings: await this.warnings(tx, vehicle, read),
    };
  }

  /** @returns whether the registration has just become complete */
  private change(actor: Actor, vehicle: RecoveredVehicle, changes: Partial<RecoveredVehicle>) {
    Object.assign(vehicle, changes, { version: vehicle.version + 1 });
    assertDifferentPeople(vehicle);
    const becomesFull =
      vehicle.status === 'provisional' && missingForRegistration(vehicle).length === 0;
    if (becomesFull) {
      const done = { status: 'registered', completedAt: this.clock.now(), completedBy: actor.id };
      Object.assign(vehicle, done);
    }
    return becomesFull;
  }

  /** What followed from the change, such as a link to its case, counted it up too. */
  private async versionOf(tx: Tx, id: string): Promise<number> {
    const [row] = await tx.query<{ version: number }>(
      'SELECT version FROM recovered_vehicle WHERE id = $1',
      [id],
    );
    return row!.version;
  }

  private async tell(tx: Tx, vehicle: RecoveredVehicle, was: VehiclePart | null): Promise<void> {
    await this.facts.record(tx, vehicleCorrected, {
      ...factOf(vehicle),
      details: { ...(await findableVehicle(tx, vehicle)), ...whatItWas(was, vehicle) },
    });
  }

  private async warnings(tx: Tx, vehicle: RecoveredVehicle, read: ReadIdentifier[] | undefined) {
    if (!read) return [];
    const seen = await seenBefore(tx, read, vehicle.part, vehicle.id);
    return [...identifierWarnings(vehicle.vehicleType, read), ...seen.warnings];
  }
}

function factOf(vehicle: RecoveredVehicle) {
  return { subjectId: vehicle.id, unitIds: [vehicle.unitId], category: countedAs(vehicle) };
}

function isOtherCaseType(vehicle: RecoveredVehicle, { caseType }: Partial<RecoveredVehicle>) {
  return Boolean(vehicle.caseType && caseType && caseType !== vehicle.caseType);
}
