import { Injectable } from '@nestjs/common';
import { normalisePhone } from '../people/index.js';
import { Clock } from '../platform/clock.js';
import { openText, sealField } from '../platform/crypto/index.js';
import { Database } from '../platform/database/index.js';
import { Ids, RandomSource } from '../platform/ids.js';
import { makeReference, readReference } from '../platform/references.js';
import type { ClaimAnswer, PhoneCodeRequest, WebTheftReport, Withdrawal } from './filing.js';
import { FilingNotOpen } from './public-gate.errors.js';
import { PublicKeys } from './public-keys.js';
import { PublicViews } from './public-views.js';
import { SealedFilings } from './sealed-filings.js';
import type { KeptStatus, StatusDocument } from './status-document.js';
import { withFreeTimes } from './with-free-times.js';

export const codeMinutes = 15;
const draftHours = 24;
const referenceTries = 5;

export type CodeAnswer = 'right' | 'wrong' | 'used-up' | 'expired';
type CodeRequest = Omit<PhoneCodeRequest, 'challengeId'>;

/** Everything the public surface may do: hand in what it can't open again, and read its own view. */
@Injectable()
export class PublicGate {
  constructor(
    private readonly database: Database,
    private readonly filings: SealedFilings,
    private readonly keys: PublicKeys,
    private readonly views: PublicViews,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly random: RandomSource,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** One filing an `Idempotency-Key`, bound to the proved phone. */
  filingIdOf(challengeId: string, key: string): string {
    return this.keys.filingId(challengeId, key);
  }

  /** @returns the id of a new draft and the key that only the victim's cookie keeps, base64url */
  newDraft(): { id: string; key: string } {
    return { id: this.ids.next(), key: this.keys.makeDraftKey().toString('base64url') };
  }

  async saveDraft(id: string, key: string, draft: object): Promise<void> {
    const sealed = sealField(Buffer.from(key, 'base64url'), draftPlace(id), JSON.stringify(draft));
    const expiresAt = new Date(this.clock.now().getTime() + draftHours * 3_600_000);
    await this.database.query(
      `INSERT INTO public_draft (id, sealed, expires_at) VALUES ($1, $2, $3)
       ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed, expires_at = excluded.expires_at`,
      [id, sealed, expiresAt],
    );
  }

  /** @returns null when there is none, it expired, or the key is not its key */
  async readDraft<Draft>(id: string, key: string): Promise<Draft | null> {
    const [row] = await this.database.query<{ sealed: Buffer }>(
      'SELECT sealed FROM public_draft WHERE id = $1 AND expires_at > $2',
      [id, this.clock.now()],
    );
    if (!row) return null;
    try {
      return JSON.parse(
        openText(Buffer.from(key, 'base64url'), draftPlace(id), row.sealed),
      ) as Draft;
    } catch {
      return null;
    }
  }

  async dropDraft(id: string): Promise<void> {
    await this.database.query('DELETE FROM public_draft WHERE id = $1', [id]);
  }

  /** Asks for a code. The answer is the same whether one will be sent or not. */
  async requestPhoneCode(request: CodeRequest): Promise<{ challengeId: string }> {
    const challengeId = this.ids.next();
    const phone = normalisePhone(request.phone) ?? request.phone;
    const reference = request.reference && readReference(request.reference);
    const opens =
      request.purpose === 'file-report'
        ? this.keys.ofPhone(phone)
        : this.keys.ofReference(reference || '');
    await this.database.query(
      `INSERT INTO public_challenge (id, purpose, opens, expires_at) VALUES ($1, $2, $3, $4)`,
      [
        challengeId,
        request.purpose,
        opens,
        new Date(this.clock.now().getTime() + codeMinutes * 60_000),
      ],
    );
    await this.filings.file('phone-code', challengeId, {
      ...request,
      phone,
      reference: reference || undefined,
      challengeId,
    });
    return { challengeId };
  }

  /** Six digits, 15 minutes, five tries; the database counts and compares: this surface can't read what is compared. */
  async tryPhoneCode(challengeId: string, code: string): Promise<CodeAnswer> {
    const now = this.clock.now();
    const digits = code.normalize('NFKC').replaceAll(/\D/g, '');
    const [row] = await this.database.query<{ is_right: boolean | null; tries_left: number }>(
      'SELECT is_right, tries_left FROM try_phone_code($1, $2, $3)',
      [challengeId, this.keys.ofCode(challengeId, digits), now],
    );
    if (!row) return 'expired';
    if (row.is_right) return 'right';
    return row.tries_left > 0 ? 'wrong' : 'used-up';
  }

  /**
   * Files a finished report. The same `filingId` (the draft's) files once, whatever happens in between.
   *
   * @throws {FilingNotOpen} when the phone in the report was not proved by this challenge
   */
  async fileTheftReport(
    filingId: string,
    filing: Omit<WebTheftReport, 'reference'>,
    challengeId: string,
  ): Promise<{ reference: string }> {
    const phone = normalisePhone(filing.report.owner.phone) ?? filing.report.owner.phone;
    await this.requirePassed(challengeId, 'file-report', this.keys.ofPhone(phone));
    for (let attempt = 1; attempt <= referenceTries; attempt += 1) {
      const reference = makeReference('CX', (count) => this.random.bytes(count), 'web');
      if (await this.filings.file('theft-report', filingId, { ...filing, reference }, reference))
        return { reference };
      const [earlier] = await this.database.query<{ reference: string }>(
        'SELECT reference FROM public_inbox WHERE id = $1',
        [filingId],
      );
      if (earlier) return { reference: earlier.reference };
    }
    throw new Error('No free reference was found.');
  }

  /** @returns null when the challenge does not open this report, or there is none */
  async readStatus(reference: string, challengeId: string): Promise<StatusDocument | null> {
    const canonical = readReference(reference);
    if (!canonical) return null;
    const key = this.keys.ofReference(canonical);
    const [row] = await this.database.query<{ document: KeptStatus | null }>(
      'SELECT read_public_status($1, $2, $3) AS document',
      [key, challengeId, new Date(this.clock.now().getTime() - 2 * 3_600_000)],
    );
    return row?.document ? withFreeTimes(this.views, row.document, this.clock.now()) : null;
  }

  /** @throws {FilingNotOpen} when this challenge does not open this report */
  async answerClaim(challengeId: string, answer: ClaimAnswer): Promise<void> {
    await this.requirePassed(challengeId, 'follow-report', this.keys.ofReference(answer.reference));
    await this.filings.file('claim-answer', this.ids.next(), answer);
  }

  /** @throws {FilingNotOpen} when this challenge does not open this report */
  async withdraw(challengeId: string, withdrawal: Withdrawal): Promise<void> {
    await this.requirePassed(
      challengeId,
      'follow-report',
      this.keys.ofReference(withdrawal.reference),
    );
    await this.filings.file('withdrawal', this.ids.next(), withdrawal);
  }

  private async requirePassed(challengeId: string, purpose: string, opens: Buffer): Promise<void> {
    const [row] = await this.database.query(
      `SELECT 1 FROM public_challenge WHERE id = $1 AND purpose = $2 AND opens = $3 AND passed_at > $4`,
      [challengeId, purpose, opens, new Date(this.clock.now().getTime() - 2 * 3_600_000)],
    );
    if (!row) throw new FilingNotOpen();
  }
}

function draftPlace(id: string) {
  return { table: 'public_draft', column: 'sealed', id };
}
