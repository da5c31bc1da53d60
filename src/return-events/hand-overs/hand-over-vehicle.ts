import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { lockClaim, type Claim } from '../../claims/index.js';
import { People } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, isUniqueViolation, type Tx } from '../../platform/database/index.js';
import { Facts } from '../../platform/facts/index.js';
import { Ids } from '../../platform/ids.js';
import { takeNumber } from '../../platform/number-series/index.js';
import { xuchangDay } from '../../platform/xuchang-time.js';
import { appraisedValue, type RecoveredVehicle } from '../../recovered-vehicles/index.js';
import { vehicleReturned } from '../../sentence/index.js';
import type { Appointment } from '../appointments/appointment.entity.js';
import { lockAppointment } from '../appointments/lock-appointment.js';
import { MoveAppointment } from '../appointments/move-appointment.js';
import { assertMayBeHandedOver } from './assert-may-be-handed-over.js';
import { CollectionGuard } from './collection-guard.js';
import { Custodians } from './custodians.js';
import { HandOver } from './hand-over.entity.js';
import {
  AlreadyHandedOver,
  CollectionStopped,
  HandOverIdReused,
  LabelMismatch,
  NotCheckedIn,
} from './hand-over.errors.js';
import { ReceiptNotice } from './receipt-notice.js';
import { assertEntitled, type Recipient } from './recipient.js';
import { returnListName } from './return-list-name.js';
import { refuseSecondHandOver } from './standing-hand-over.js';
import { claimOf } from '../appointments/claim-of.js';
import { readScanned } from '../appointments/find-claim.js';

/** What the desk records (rule 16). */
export interface NewHandOver {
  /** made by the desk's device: sent again, nothing happens again */
  id?: string;
  appointmentId: string;
  /** as scanned off the vehicle itself */
  vehicleLabel: string;
  recipient: Recipient;
  condition: string;
  keysNote: string;
  /** username; the vehicle's own custodian when absent */
  custodian?: string;
  signatureDigest?: string;
  photoDigest?: string;
}

export interface HandedOver {
  id: string;
  vehicleId: string;
  vehicleLabel: string;
  returnListNumber: string;
  at: Date;
}

/** A vehicle in its owner's hands: the sentence's aim. Everything that waited for it closes with it (rule 17). */
@Injectable()
export class HandOverVehicle {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly guard: CollectionGuard,
    private readonly custodians: Custodians,
    private readonly move: MoveAppointment,
    private readonly receipt: ReceiptNotice,
    private readonly facts: Facts,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * @throws {NotFound | HandOverIdReused | NotCheckedIn | LabelMismatch}
   * @throws {AlreadyHandedOver} to every desk but the first
   * @throws {ClaimInDispute} rule 14 @throws {NotApproved} rule 8 @throws {NotReturnable} rules 1, 5
   * @throws {ProofInsufficient} rule 31 @throws {RecipientIsNotOwner | MandateMissing} rules 11, 13
   * @throws {CollectionStopped} rule 12, without saying so @throws {CustodianIsDeskOfficer} rule 16
   * @throws {TooFewPeople} rule 34
   */
  async execute(actor: Actor, given: NewHandOver): Promise<HandedOver> {
    const outcome = await this.database
      .transaction((tx) => this.handOver(tx, actor, given))
      .catch((error: unknown) => {
        // The constraint has the last word, should two desks ever get past the vehicle's lock.
        if (isUniqueViolation(error, 'hand_over_one_standing_per_vehicle')) {
          throw new AlreadyHandedOver(undefined);
        }
        throw error;
      });
    // The alert had to be committed, so the refusal comes after.
    if (outcome === 'stopped') throw new CollectionStopped();
    return outcome;
  }

  private async handOver(
    tx: Tx,
    actor: Actor,
    given: NewHandOver,
  ): Promise<HandedOver | 'stopped'> {
    const claimId = await claimOf(tx, given.appointmentId);
    const { claim, vehicle } = await lockClaim(tx, actor, claimId);
    const earlier = given.id && (await tx.manager.findOneBy(HandOver, { id: given.id }));
    if (earlier && earlier.appointmentId !== given.appointmentId) throw new HandOverIdReused();
    if (earlier) return this.answer(tx, earlier, vehicle);
    await refuseSecondHandOver(tx, vehicle.id);
    const appointment = await lockAppointment(tx, actor, given.appointmentId);
    if (appointment.status !== 'checked-in') throw new NotCheckedIn();
    if (readScanned(given.vehicleLabel) !== readScanned(vehicle.label)) throw new LabelMismatch();
    const alert = await this.guard.suspicionOf(tx, vehicle.id, given.recipient);
    if (alert) await this.guard.alert(tx, actor, alert, appointment);
    if (alert && alert !== 'staff-is-owner') return 'stopped';
    await assertMayBeHandedOver(tx, actor, claim, vehicle);
    await this.assertRecipient(tx, claim, given.recipient);
    const custodianId = await this.custodians.bringingOut(given.custodian, vehicle, actor);
    return this.write(tx, actor, given, { claim, vehicle, appointment, custodianId, alert });
  }

  private async assertRecipient(tx: Tx, claim: Claim, recipient: Recipient): Promise<void> {
    const owner = await this.people.open(tx, claim.ownerId);
    if (!owner) throw new Error('The owner of a live claim has been erased.');
    assertEntitled(recipient, owner, xuchangDay(this.clock.now()));
    if (recipient.kind === 'owner' && !owner.idNumber) {
      await this.people.change(tx, claim.ownerId, { ...owner, idNumber: recipient.idNumber });
    }
  }

  private async write(
    tx: Tx,
    actor: Actor,
    given: NewHandOver,
    known: {
      claim: Claim;
      vehicle: RecoveredVehicle;
      appointment: Appointment;
      custodianId: string;
      alert: string | undefined;
    },
  ): Promise<HandedOver> {
    const { claim, vehicle, appointment, custodianId, alert } = known;
    const { recipient } = given;
    const at = this.clock.now();
    const id = given.id ?? this.ids.next();
    const year = Number(xuchangDay(at).slice(0, 4));
    const details = {
      handOverId: id,
      claimId: claim.id,
      vehicleId: vehicle.id,
      reportId: claim.reportId,
    };
    await this.move.to(tx, appointment, 'handed-over');
    const factId = await this.facts.record(tx, vehicleReturned, {
      subjectId: vehicle.id,
      unitIds: [vehicle.unitId],
      category: vehicle.vehicleType,
      amountYuan: await appraisedValue(tx, vehicle.id),
      details,
    });
    const recipientPersonId =
      recipient.kind === 'owner' ? claim.ownerId : await this.keepRecipient(tx, recipient);
    const handOver = tx.manager.create(HandOver, {
      id,
      appointmentId: appointment.id,
      claimId: claim.id,
      vehicleId: vehicle.id,
      reportId: claim.reportId,
      unitId: claim.unitId,
      recipientPersonId,
      recipientKind: recipient.kind,
      recipientIsStaff: alert === 'staff-is-owner',
      mandateNote: recipient.mandateNote ?? null,
      condition: given.condition,
      keysNote: given.keysNote,
      signatureDigest: given.signatureDigest ?? null,
      photoDigest: given.photoDigest ?? null,
      deskOfficerId: actor.id!,
      custodianId,
      returnListYear: year,
      returnListNumber: await takeNumber(tx, claim.unitId, 'return-list', year),
      at,
      factId,
    });
    await tx.manager.insert(HandOver, handOver);
    const answer = await this.answer(tx, handOver, vehicle);
    await this.receipt.promise(tx, claim, vehicle, answer);
    // The owner's ID number is sealed under the owner's key alone.
    const { ownerIdNumber: _, ...shown } = recipient;
    this.audit.record(tx, actor, {
      action: 'vehicle-handed-over',
      unitId: claim.unitId,
      subjectType: 'hand-over',
      subjectId: id,
      person: { id: recipientPersonId, key: await this.people.keyOf(tx, recipientPersonId) },
      after: { ...details, ...answer, recipient: shown, condition: given.condition, custodianId },
    });
    return answer;
  }

  private async keepRecipient(tx: Tx, { name, idNumber, phone }: Recipient): Promise<string> {
    return (await this.people.keep(tx, { name, idNumber, phone: phone ?? '' })).id;
  }

  private async answer(tx: Tx, it: HandOver, vehicle: RecoveredVehicle): Promise<HandedOver> {
    return {
      id: it.id,
      vehicleId: vehicle.id,
      vehicleLabel: vehicle.label,
      returnListNumber: await returnListName(tx, it),
      at: it.at,
    };
  }
}
