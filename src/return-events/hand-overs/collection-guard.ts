import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { Suspects } from '../../cases/index.js';
import { StaffDirectory } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import type { Appointment } from '../appointments/appointment.entity.js';
import type { AlertKind } from './collection-alert.entity.js';
import type { Recipient } from './recipient.js';

/** Rule 12: no police or auxiliary staff for an owner, no suspect of the case; found by the blind index of the ID number. */
@Injectable()
export class CollectionGuard {
  constructor(
    private readonly staff: StaffDirectory,
    private readonly suspects: Suspects,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @returns who they are besides, if anybody: a suspect of the vehicle's case, or one of our own people */
  async suspicionOf(
    tx: Tx,
    vehicleId: string,
    { kind, idNumber }: Recipient,
  ): Promise<AlertKind | undefined> {
    if (await this.suspects.isSuspectIdNumber(vehicleId, idNumber, tx)) return 'suspect';
    if (!(await this.staff.isStaffIdNumber(idNumber))) return undefined;
    return kind === 'owner' ? 'staff-is-owner' : 'staff-for-owner';
  }

  /** Tells, silently, those who may act on it; once for an appointment. */
  async alert(tx: Tx, actor: Actor, kind: AlertKind, appointment: Appointment): Promise<void> {
    await tx.query(
      `INSERT INTO collection_alert (id, kind, unit_id, appointment_id, vehicle_id, desk_officer_id, raised_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (appointment_id, kind) DO NOTHING`,
      [
        this.ids.next(),
        kind,
        appointment.unitId,
        appointment.id,
        appointment.vehicleId,
        actor.id,
        this.clock.now(),
      ],
    );
    this.audit.record(tx, actor, {
      action: 'collection-alert',
      unitId: appointment.unitId,
      subjectType: 'appointment',
      subjectId: appointment.id,
      after: { kind, vehicleId: appointment.vehicleId },
    });
  }
}
