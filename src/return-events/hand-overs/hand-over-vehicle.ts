import { Injectable } from '@nestjs/common';
import { lockClaim, TooFewPeople, type Claim } from '../../claims/index.js';
import { People } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import {
  Database,
  isRefusedBy,
  isUniqueViolation,
  type Tx,
} from '../../platform/database/index.js';
import { xuchangDay } from '../../platform/xuchang-time.js';
import { lockAppointment } from '../appointments/lock-appointment.js';
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
import { handedOver, type HandedOver, type NewHandOver } from './new-hand-over.js';
import { RecordHandOver } from './record-hand-over.js';
import { assertEntitled, type Recipient } from './recipient.js';
import { refuseSecondHandOver } from './standing-hand-over.js';
import { claimOf } from '../appointments/claim-of.js';
import { readScanned } from '../appointments/find-claim.js';

/** A vehicle in its owner's hands: the sentence's aim. Everything that waited for it closes with it (rule 17). */
@Injectable()
export class HandOverVehicle {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly guard: CollectionGuard,
    private readonly custodians: Custodians,
    private readonly record: RecordHandOver,
    private readonly clock: Clock,
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
        if (isRefusedBy(error, 'hand_over_three_people')) throw new TooFewPeople();
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
    if (earlier) return handedOver(tx, earlier, vehicle);
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
    const recipientIsStaff = alert === 'staff-is-owner';
    const checked = { claim, vehicle, appointment, custodianId, recipientIsStaff };
    return this.record.execute(tx, actor, given, checked);
  }

  private async assertRecipient(tx: Tx, claim: Claim, recipient: Recipient): Promise<void> {
    const owner = await this.people.open(tx, claim.ownerId);
    if (!owner) throw new Error('The owner of a live claim has been erased.');
    assertEntitled(recipient, owner, xuchangDay(this.clock.now()));
    if (recipient.kind === 'owner' && !owner.idNumber) {
      await this.people.change(tx, claim.ownerId, { ...owner, idNumber: recipient.idNumber });
    }
  }
}
