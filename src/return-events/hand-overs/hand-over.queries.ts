import { Injectable } from '@nestjs/common';
import { masked, People, SealedWords, type MaskedPerson } from '../../people/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { CollectionAlert } from './collection-alert.entity.js';
import { HandOver, wordsOfHandOver } from './hand-over.entity.js';
import { returnListName } from './return-list-name.js';

export interface HandOverView extends Pick<
  HandOver,
  | 'id'
  | 'appointmentId'
  | 'claimId'
  | 'vehicleId'
  | 'reportId'
  | 'recipientKind'
  | 'recipientIsStaff'
  | 'condition'
  | 'keysNote'
  | 'at'
  | 'reversedAt'
> {
  mandateNote: string | null;
  reversedReason: string | null;
  returnListNumber: string;
  recipient: MaskedPerson;
  desk: string | null;
  custodian: string | null;
}

/** How was a vehicle handed over, and who tried to collect that may not? */
@Injectable()
export class HandOverQueries {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly words: SealedWords,
  ) {}

  /** @throws {NotFound} alike for what does not exist and what another unit holds */
  async one(actor: Actor, id: string): Promise<HandOverView> {
    const handOver = await this.database.manager.findOneBy(HandOver, { id });
    const visible = visibleUnits(actor);
    if (!handOver || (visible && !visible.includes(handOver.unitId)))
      throw new NotFound('hand-over');
    const { deskOfficerId, custodianId, recipientPersonId, ...it } = handOver;
    const officers = await this.database.query<{ id: string; username: string }>(
      'SELECT id, username FROM staff WHERE id = ANY($1)',
      [[deskOfficerId, custodianId]],
    );
    const username = (staffId: string) =>
      officers.find((it) => it.id === staffId)?.username ?? null;
    const [mandateNote, reversedReason] = await this.words.openAll(this.database, [
      {
        personId: recipientPersonId,
        place: wordsOfHandOver(id, 'mandate_note'),
        bytes: it.mandateNote,
      },
      {
        personId: recipientPersonId,
        place: wordsOfHandOver(id, 'reversed_reason'),
        bytes: it.reversedReason,
      },
    ]);
    return {
      id: it.id,
      appointmentId: it.appointmentId,
      claimId: it.claimId,
      vehicleId: it.vehicleId,
      reportId: it.reportId,
      recipientKind: it.recipientKind,
      recipientIsStaff: it.recipientIsStaff,
      mandateNote: mandateNote ?? null,
      condition: it.condition,
      keysNote: it.keysNote,
      at: it.at,
      reversedAt: it.reversedAt,
      reversedReason: reversedReason ?? null,
      returnListNumber: await returnListName(this.database, handOver),
      recipient: masked(await this.people.open(this.database, recipientPersonId)),
      desk: username(deskOfficerId),
      custodian: username(custodianId),
    };
  }

  /** Newest first; the desk itself sees none of them (rule 12). */
  async alerts(actor: Actor) {
    return this.database.query<
      Pick<CollectionAlert, 'id' | 'kind' | 'appointmentId' | 'vehicleId' | 'raisedAt'> & {
        desk: string | null;
      }
    >(
      `SELECT id, kind, appointment_id AS "appointmentId", vehicle_id AS "vehicleId", raised_at AS "raisedAt",
         (SELECT username FROM staff WHERE staff.id = desk_officer_id) AS desk
       FROM collection_alert WHERE ($1::uuid[] IS NULL OR unit_id = ANY($1)) ORDER BY id DESC LIMIT 200`,
      [visibleUnits(actor)],
    );
  }
}
