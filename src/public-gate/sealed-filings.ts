import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { sealFor, signBytes } from '../platform/crypto/index.js';
import { Database } from '../platform/database/index.js';
import { Jobs } from '../platform/jobs/index.js';
import { Settings } from '../platform/settings/index.js';
import { openFilings } from './public-gate.jobs.js';
import type { FilingKind } from './public-inbox.entity.js';
import { signedBytes } from './signed-bytes.js';

/** Seals and signs what the public hands in. This side holds no key that opens it again. */
@Injectable()
export class SealedFilings {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns false when the id was filed before, or the reference is taken by another filing
   */
  async file(kind: FilingKind, id: string, document: object, reference?: string): Promise<boolean> {
    const sealed = sealFor(
      this.settings.need('PUBLIC_SEAL_PUBLIC_KEY'),
      Buffer.from(JSON.stringify(document)),
    );
    const signature = signBytes(
      this.settings.need('PUBLIC_SIGN_PRIVATE_KEY'),
      signedBytes(kind, id, sealed),
    );
    const rows = await this.database.query(
      `INSERT INTO public_inbox (id, kind, reference, sealed, signature, received_at, attempts)
       VALUES ($1, $2, $3, $4, $5, $6, 0) ON CONFLICT DO NOTHING RETURNING id`,
      [id, kind, reference ?? null, sealed, signature, this.clock.now()],
    );
    if (rows.length > 0) this.jobs.hurryIds(openFilings, [id]);
    return rows.length > 0;
  }
}
