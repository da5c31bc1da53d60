import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import {
  findable,
  identifierWarnings,
  readIdentifiers,
  type ReadIdentifier,
} from '../../identifiers/index.js';
import { assertStillHere, UnitTree } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { Facts } from '../../platform/facts/index.js';
import { Once, type RepeatableRequest } from '../../platform/idempotency/index.js';
import { Ids } from '../../platform/ids.js';
import { xuchangDay } from '../../platform/xuchang-time.js';
import { countedAs, vehicleFullyRegistered, vehicleRecovered } from '../../sentence/index.js';
import type { Warning } from '../../theft-reports/index.js';
import { assertNotInTheFuture } from './assert-not-in-the-future.js';
import { assertOwnNumbers } from './assert-own-numbers.js';
import { insertRecoveredVehicle } from './insert-recovered-vehicle.js';
import { missingForRegistration } from './missing-for-registration.js';
import type { NewRecoveredVehicle } from './new-recovered-vehicle.js';
import { assertDifferentPeople, Officers } from './officers.js';
import type { RecoveredVehicle } from '../recovered-vehicle.entity.js';
import { LabelTaken } from '../recovered-vehicle.errors.js';
import type { RecoveredVehicleStatus } from '../recovered-vehicle.status.js';
import { seenBefore } from './seen-before.js';
import { isLabelTaken, LabelOffice, readLabel } from '../labels/vehicle-label.js';

/** Rule 1: what a provisional registration leaves out is due this long after it. */
export const registrationGraceHours = 24;

export interface RegisteredVehicle {
  id: string;
  label: string;
  status: RecoveredVehicleStatus;
  warnings: Warning[];
}

/** The squad recovers: label, number as read, type, place and officer are enough; the rest may follow (rule 1). */
@Injectable()
export class RegisterRecoveredVehicle {
  constructor(
    private readonly database: Database,
    private readonly officers: Officers,
    private readonly units: UnitTree,
    private readonly labels: LabelOffice,
    private readonly facts: Facts,
    private readonly audit: Audit,
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * What looks wrong is said in `warnings`, a likely duplicate too; only the impossible is refused.
   *
   * @throws {HasLeft | RecoveredInTheFuture | IdentifierIncomplete | NumberNotOnPart | LabelTaken | AlreadyRegistered}
   * @throws {SameOfficerTwice | CustodianIsInvestigator}
   */
  async execute(
    actor: Actor,
    given: NewRecoveredVehicle,
    request?: RepeatableRequest,
  ): Promise<RegisteredVehicle> {
    const resolved = await this.resolve(actor, given);
    return this.database.transaction((tx) =>
      this.once.do(tx, request, () => this.register(tx, actor, given, resolved)),
    );
  }

  /** As `execute`, in the caller's transaction; refuses before it writes, so that a list may pass over one. */
  async within(tx: Tx, actor: Actor, given: NewRecoveredVehicle): Promise<RegisteredVehicle> {
    return this.register(tx, actor, given, await this.resolve(actor, given));
  }

  private async resolve(actor: Actor, given: NewRecoveredVehicle): Promise<Resolved> {
    assertNotInTheFuture(given.recoveredAt, this.clock.now());
    const identifiers = readIdentifiers(given.identifiers);
    assertOwnNumbers(given.part ?? null, identifiers);
    const people = {
      handlingOfficerId: actor.id!,
      secondOfficerId: null,
      custodianId: null,
      ...(await this.officers.find(given)),
    };
    assertDifferentPeople(people);
    const credited = await Promise.all(
      (given.creditedUnits ?? []).map(async (code) => (await this.units.byCode(code)).id),
    );
    return { identifiers, people, credited };
  }

  private async register(
    tx: Tx,
    actor: Actor,
    given: NewRecoveredVehicle,
    { identifiers, people, credited }: Resolved,
  ): Promise<RegisteredVehicle> {
    await assertStillHere(tx, Object.values(people));
    const vehicle = this.vehicleOf(actor, given, people);
    const { previousVehicleId, warnings } = await seenBefore(tx, identifiers, vehicle.part);
    vehicle.previousVehicleId = previousVehicleId;
    vehicle.label = await this.label(tx, given, vehicle.unitId);
    await insertRecoveredVehicle(tx, vehicle, identifiers);
    this.audit.record(tx, actor, {
      action: 'vehicle-registered',
      unitId: vehicle.unitId,
      subjectType: 'recovered-vehicle',
      subjectId: vehicle.id,
      after: { vehicle, identifiers },
    });
    await this.facts.record(tx, vehicleRecovered, {
      subjectId: vehicle.id,
      unitIds: [...new Set([vehicle.unitId, ...credited])],
      occurredOn: xuchangDay(vehicle.recoveredAt),
      category: countedAs(vehicle),
      details: {
        vehicleType: vehicle.vehicleType,
        part: vehicle.part,
        identifiers: findable(identifiers),
        isLikelyDouble: warnings.some(({ code }) => code === 'likely-duplicate'),
      },
    });
    if (vehicle.status === 'registered') {
      await this.facts.record(tx, vehicleFullyRegistered, {
        subjectId: vehicle.id,
        unitIds: [vehicle.unitId],
        category: countedAs(vehicle),
        details: undefined,
      });
    }
    return {
      id: vehicle.id,
      label: vehicle.label,
      status: vehicle.status,
      warnings: [...identifierWarnings(vehicle.vehicleType, identifiers), ...warnings],
    };
  }

  private vehicleOf(actor: Actor, given: NewRecoveredVehicle, people: Resolved['people']) {
    const now = this.clock.now();
    const {
      identifiers: _i,
      handlingOfficer: _h,
      secondOfficer: _s,
      custodian: _c,
      ...rest
    } = given;
    const { creditedUnits: _u, ...said } = rest;
    const vehicle = {
      part: null,
      brand: null,
      model: null,
      colour: null,
      marks: null,
      source: null,
      caseNumber: null,
      caseType: null,
      storagePlace: null,
      intakeBatchId: null,
      ...said,
      ...people,
      id: given.id ?? this.ids.next(),
      unitId: actor.unitId!,
      caseId: null,
      mergedInto: null,
      registeredBy: actor.id!,
      registeredAt: now,
      registrationDueAt: new Date(now.getTime() + registrationGraceHours * 3_600_000),
      isInDispute: false,
      disputedSince: null,
      version: 1,
    };
    const isComplete = missingForRegistration(vehicle).length === 0;
    return {
      ...vehicle,
      status: isComplete ? 'registered' : 'provisional',
      completedAt: isComplete ? now : null,
      completedBy: isComplete ? actor.id : null,
    } as RecoveredVehicle;
  }

  private async label(tx: Tx, given: NewRecoveredVehicle, unitId: string): Promise<string> {
    const label = given.label ? readLabel(given.label) : '';
    if (!label)
      return this.labels.next(tx, unitId, Number(xuchangDay(this.clock.now()).slice(0, 4)));
    if (await isLabelTaken(tx, label)) throw new LabelTaken(label);
    return label;
  }
}

interface Resolved {
  identifiers: ReadIdentifier[];
  people: Pick<RecoveredVehicle, 'handlingOfficerId' | 'secondOfficerId' | 'custodianId'>;
  /** ids of further units that share the credit */
  credited: string[];
}
