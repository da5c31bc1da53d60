import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { openSealed, signatureHolds } from '../platform/crypto/index.js';
import { Database } from '../platform/database/index.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { HandlesJob } from '../platform/jobs/index.js';
import { Log } from '../platform/logging/index.js';
import { Settings } from '../platform/settings/index.js';
import { AnswerFromWeb } from './answer-from-web.js';
import type { ClaimAnswer, PhoneCodeRequest, WebTheftReport, Withdrawal } from './filing.js';
import { FileFromWeb } from './file-from-web.js';
import { openFilings, sweepInbox } from './public-gate.jobs.js';
import type { FilingKind } from './public-inbox.entity.js';
import { SendPhoneCode } from './send-phone-code.js';
import { signedBytes } from './signed-bytes.js';

interface InboxRow {
  id: string;
  kind: FilingKind;
  sealed: Buffer;
  signature: Buffer;
}

const sweepAfterMs = 5_000;
const sweepAtOnce = 200;

/**
 * Opens what the public handed in, inside the police network. Acting on a filing is repeatable (its id is the id of
 * what it makes), so a crash between the act and the mark does it again without doing it twice.
 */
@Injectable()
export class InboxOpener {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly log: Log,
    private readonly sendPhoneCode: SendPhoneCode,
    private readonly fileFromWeb: FileFromWeb,
    private readonly answerFromWeb: AnswerFromWeb,
  ) {}

  @HandlesJob(openFilings)
  async open({ ids }: { ids: string[] }): Promise<number> {
    const rows = await this.database.query<InboxRow>(
      `UPDATE public_inbox SET attempts = attempts + 1 WHERE id = ANY($1) AND opened_at IS NULL
       RETURNING id, kind, sealed, signature`,
      [ids],
    );
    for (const row of rows) await this.openOne(row);
    return rows.length;
  }

  /** Finds what was never hurried, or failed for a passing reason. */
  @HandlesJob(sweepInbox)
  async sweep(): Promise<number> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM public_inbox WHERE opened_at IS NULL AND received_at <= $1 ORDER BY received_at LIMIT $2`,
      [new Date(this.clock.now().getTime() - sweepAfterMs), sweepAtOnce],
    );
    return this.open({ ids: rows.map((row) => row.id) });
  }

  private async openOne(row: InboxRow): Promise<void> {
    let outcome = 'done';
    try {
      await this.act(row);
    } catch (error) {
      if (!(error instanceof DomainError || error instanceof UnreadableFiling)) {
        // A passing fault: the row stays unopened and the sweep comes back to it.
        this.log.warn(
          { filing: row.id, kind: row.kind, reason: (error as Error).name },
          'filing not opened yet',
        );
        return;
      }
      outcome = error instanceof DomainError ? error.code : 'unreadable';
      this.log.warn({ filing: row.id, kind: row.kind, outcome }, 'filing refused');
    }
    await this.database.query(
      'UPDATE public_inbox SET opened_at = $2, outcome = $3 WHERE id = $1',
      [row.id, this.clock.now(), outcome],
    );
  }

  private async act(row: InboxRow): Promise<void> {
    const document = this.unseal(row);
    if (row.kind === 'phone-code') await this.sendPhoneCode.execute(document as PhoneCodeRequest);
    else if (row.kind === 'theft-report')
      await this.fileFromWeb.execute(row.id, document as WebTheftReport);
    else if (row.kind === 'withdrawal') await this.answerFromWeb.withdraw(document as Withdrawal);
    else await this.answerFromWeb.answer(document as ClaimAnswer);
  }

  private unseal({ id, kind, sealed, signature }: InboxRow): unknown {
    const isOurs = signatureHolds(
      this.settings.need('PUBLIC_SIGN_PUBLIC_KEY'),
      signedBytes(kind, id, sealed),
      signature,
    );
    if (!isOurs) throw new UnreadableFiling();
    try {
      return JSON.parse(
        openSealed(this.settings.need('PUBLIC_SEAL_PRIVATE_KEY'), sealed).toString('utf8'),
      );
    } catch {
      throw new UnreadableFiling();
    }
  }
}

/** Not signed by our surface, sealed for another key, or changed since. */
class UnreadableFiling extends Error {}
