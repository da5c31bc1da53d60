import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { VehicleType } from '../identifiers/index.js';
import { Database } from '../platform/database/index.js';
import { readReference } from '../platform/references.js';
import type { FreeSlot } from './status-document.js';

export interface FoundVehicle {
  id: string;
  type: VehicleType;
  brand?: string;
  colour?: string;
  district: string;
  month: string;
}

/** What anybody may see, read through views that hold nothing more. */
@Injectable()
export class PublicViews {
  constructor(private readonly database: Database) {}

  /** Unclaimed vehicles: type, brand, colour, district and month; no digit of any number (rule 22). */
  async found(limit = 200): Promise<FoundVehicle[]> {
    const rows = await this.database.query<FoundVehicle>(
      'SELECT id, type, brand, colour, district, month FROM public_found ORDER BY month DESC, id LIMIT $1',
      [limit],
    );
    return rows.map(({ brand, colour, ...row }) => ({
      ...row,
      ...(brand && { brand }),
      ...(colour && { colour }),
    }));
  }

  /** The times of an event that are ahead and have room. */
  async freeSlots(eventId: string, now: Date): Promise<FreeSlot[]> {
    const rows = await this.database.query<{ id: string; from: Date; until: Date }>(
      `SELECT id, starts_at AS "from", ends_at AS until FROM public_event_slot
       WHERE event_id = $1 AND starts_at > $2 ORDER BY starts_at`,
      [eventId, now],
    );
    return rows.map(({ id, from, until }) => ({
      id,
      from: from.toISOString(),
      until: until.toISOString(),
    }));
  }

  /** Which station issued a notice's code, and nothing else (rule 28). */
  async issuerOf(code: string): Promise<{ station: string; phone: string } | null> {
    const canonical = readReference(code);
    if (!canonical) return null;
    const digest = createHash('sha256').update(canonical.replaceAll('-', '')).digest();
    const [row] = await this.database.query<{ station: string; phone: string }>(
      'SELECT station, phone FROM public_notice_issuer WHERE code_digest = $1',
      [digest],
    );
    return row ?? null;
  }
}
