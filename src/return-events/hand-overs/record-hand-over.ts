import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Claim } from '../../claims/index.js';
import { People, SealedWords } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/index.js';
import { Facts } from '../../platform/facts/index.js';
import { Ids } from '../../platform/ids.js';
import { takeNumber } from '../../platform/number-series/index.js';
import { xuchangDay } from '../../platform/xuchang-time.js';
import { appraisedValue, type RecoveredVehicle } from '../../recovered-vehicles/index.js';
import { countedAs, vehicleReturned } from '../../sentence/index.js';
import type { Appointment } from '../appointments/appointment.entity.js';
import { MoveAppointment } from '../appointments/move-appointment.js';
import { HandOver, wordsOfHandOver } from './hand-over.entity.js';
import { handedOver, type HandedOver, type NewHandOver } from './new-hand-over.js';
import { ReceiptNotice } from './receipt-notice.js';
import type { Recipient } from './recipient.js';

/** What the checks have found out about a hand-over. */
export interface CheckedHandOver {
  claim: Claim;
  vehicle: RecoveredVehicle;
  appointment: Appointment;
  custodianId: string;
  recipientIsStaff: boolean;
}

/** Writes a hand-over that has passed every check: row, number, fact, receipt and audit, in one transaction. */
@Injectable()
export class RecordHandOver {
  constructor(
    private readonly people: People,
    private readonly words: SealedWords,
    private readonly move: MoveAppointment,
    private readonly receipt: ReceiptNotice,
    private readonly facts: Facts,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute(
    tx: Tx,
    actor: Actor,
    given: NewHandOver,
    { claim, vehicle, appointment, custodianId, recipientIsStaff }: CheckedHandOver,
  ): Promise<HandedOver> {
    const { recipient } = given;
    const at = this.clock.now();
    const id = given.id ?? this.ids.next();
    const year = Number(xuchangDay(at).slice(0, 4));
    const details = {
      handOverId: id,
      claimId: claim.id,
      vehicleId: vehicle.id,
      reportId: claim.reportId,
      part: vehicle.part,
    };
    await this.move.to(tx, appointment, 'handed-over');
    const factId = await this.facts.record(tx, vehicleReturned, {
      subjectId: vehicle.id,
      unitIds: [vehicle.unitId],
      category: countedAs(vehicle),
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
      recipientIsStaff,
      mandateNote: await this.words.seal(
        tx,
        recipientPersonId,
        wordsOfHandOver(id, 'mandate_note'),
        recipient.mandateNote,
      ),
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
    const answer = await handedOver(tx, handOver, vehicle);
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
}
