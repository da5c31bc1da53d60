import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { publicHalfOf, signBytes } from '../../platform/crypto/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { HandlesJob } from '../../platform/jobs/index.js';
import { Settings } from '../../platform/settings/index.js';
import { xuchangDay } from '../../platform/xuchang-time.js';
import { exportSignedHeads, exportFolder } from './export-signed-heads.js';
import { digestOf, writeDocument, type ChainEnd, type SignedHead } from './signed-head.js';
import { keyIdOf } from './printed-head.js';
import { signAuditHeads } from './sign-heads.job.js';

/**
 * Signs the ends of all chains with a key that the database does not have, and writes them where they can leave the
 * machine: whoever owns the database can neither cut a chain nor compute it anew unnoticed.
 */
@Injectable()
export class SignHeads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Once a day in Asia/Shanghai, whoever asks and however often; a file that is missing is written then too. */
  @HandlesJob(signAuditHeads)
  async execute(): Promise<void> {
    await this.database.transaction((tx) => this.sign(tx));
    const folder = path.join(this.settings.need('DATA_DIR'), exportFolder);
    await exportSignedHeads(this.database, folder);
  }

  private async sign(tx: Tx): Promise<void> {
    const now = this.clock.now();
    const day = xuchangDay(now);
    const [last] = await tx.query<SignedHead>(
      'SELECT number, day, document FROM audit_signed_head ORDER BY number DESC LIMIT 1',
    );
    if (last && last.day >= day) return;
    const heads = await tx.query<ChainEnd>(
      `SELECT unit_id AS "unitId", seq, encode(hash, 'hex') AS hash FROM audit_head ORDER BY unit_id`,
    );
    if (heads.length === 0) return;
    const number = (last?.number ?? 0) + 1;
    const previous = last ? digestOf(last.document) : null;
    const privateKey = this.settings.need('AUDIT_SIGN_PRIVATE_KEY');
    const key = keyIdOf(publicHalfOf(privateKey));
    const signedAt = now.toISOString();
    const document = writeDocument({ number, day, signedAt, previous, key, heads });
    const signature = signBytes(privateKey, Buffer.from(document));
    // Another worker may have been faster: then its signature stands.
    await tx.query(
      `INSERT INTO audit_signed_head (number, day, document, signature) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING`,
      [number, day, document, signature],
    );
  }
}
