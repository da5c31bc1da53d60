import { Injectable } from '@nestjs/common';
import { seesUnit, type Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { readReference } from '../../platform/references.js';
import type { ClaimStatus } from '../../claims/index.js';
import type { ClaimToReturn } from './new-appointments.js';
import { Passes } from './passes.js';

/** What an owner or a vehicle is recognised by at a desk: exactly one of them. */
export interface Recognised {
  /** what the QR code holds, or the text code below it */
  pass?: string;
  /** of the theft report */
  reference?: string;
  /** of the vehicle */
  label?: string;
}

export interface FoundClaim extends ClaimToReturn {
  status: ClaimStatus;
}

const columns = `claim.id AS "claimId", claim.vehicle_id AS "vehicleId", claim.report_id AS "reportId",
  claim.owner_id AS "ownerId", claim.status, claim.unit_id`;

/** The claim that somebody at the desk comes for. */
@Injectable()
export class FindClaim {
  constructor(private readonly passes: Passes) {}

  /** @throws {NotFound} alike for what is misread and what another unit holds */
  async by(tx: Tx, actor: Actor, { pass, reference, label }: Recognised): Promise<FoundClaim> {
    const found = pass
      ? await this.byPass(tx, pass)
      : reference
        ? await this.where(tx, 'report.reference = $1', readReference(reference) ?? reference)
        : await this.where(tx, 'vehicle.label = $1', readScanned(label ?? ''));
    if (!found || !seesUnit(actor, found.unit_id)) throw new NotFound('appointment');
    const { unit_id: _, ...claim } = found;
    return claim;
  }

  private byPass(tx: Tx, pass: string) {
    const id = this.passes.readPass(pass);
    return id
      ? this.where(tx, 'claim.id = (SELECT claim_id FROM appointment WHERE id = $1)', id)
      : this.where(
          tx,
          'claim.id = (SELECT claim_id FROM appointment WHERE pass_code = $1)',
          readReference(pass) ?? pass,
        );
  }

  /**
   * One that is still open counts before one that ended, then the vehicle before a part of it, then the latest: an earlier
   * one may have been withdrawn.
   */
  private async where(tx: Tx, condition: string, value: string) {
    const [claim] = await tx.query<FoundClaim & { unit_id: string }>(
      `SELECT ${columns} FROM claim JOIN recovered_vehicle vehicle ON vehicle.id = claim.vehicle_id
         JOIN theft_report report ON report.id = claim.report_id
       WHERE ${condition}
       ORDER BY claim.status IN ('collected', 'refused', 'withdrawn'), vehicle.part IS NOT NULL, claim.id DESC LIMIT 1`,
      [value],
    );
    return claim;
  }
}

/** A label as it is scanned or typed: half width, capitals, no spaces. */
export function readScanned(label: string): string {
  return label.normalize('NFKC').toUpperCase().replace(/\s/g, '');
}
