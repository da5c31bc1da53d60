import { Injectable } from '@nestjs/common';
import { UnitTree } from '../identity/index.js';
import { Notices } from '../notifications/index.js';
import { People } from '../people/index.js';
import { Clock } from '../platform/clock.js';
import { Database, type Tx } from '../platform/database/index.js';
import { AskForCallBack } from './call-backs/ask-for-call-back.js';
import { CodeBudget } from './call-backs/code-budget.js';
import type { PhoneCodeRequest } from './filing.js';
import { codeMinutes } from './public-gate.js';
import { PublicKeys } from './public-keys.js';
import { unitForDistrict } from './unit-for-district.js';

interface Recipient {
  personId: string;
  unitId: string;
  reportId?: string;
}

/**
 * Sends a code for a finished draft, or for a reference and a phone that belong together; else does nothing. In an hour
 * whose budget is spent an officer is asked to call instead.
 */
@Injectable()
export class SendPhoneCode {
  constructor(
    private readonly database: Database,
    private readonly notices: Notices,
    private readonly people: People,
    private readonly units: UnitTree,
    private readonly keys: PublicKeys,
    private readonly budget: CodeBudget,
    private readonly askForCallBack: AskForCallBack,
    private readonly clock: Clock,
  ) {}

  async execute(request: PhoneCodeRequest): Promise<void> {
    const code = this.keys.makeCode();
    await this.database.transaction(async (tx) => {
      if (!(await this.isUnanswered(tx, request))) return;
      const recipient = await this.recipientOf(tx, request);
      if (!recipient) return;
      if (await this.budget.isSpent(tx)) {
        const { challengeId, purpose } = request;
        return this.askForCallBack.execute(tx, { challengeId, purpose, ...recipient });
      }
      await tx.query('UPDATE public_challenge SET code_digest = $2 WHERE id = $1', [
        request.challengeId,
        this.keys.ofCode(request.challengeId, code),
      ]);
      await this.notices.promise(tx, {
        kind: 'phone-code',
        sameAs: `phone-code:${request.challengeId}`,
        personId: recipient.personId,
        about: { type: 'filing', id: request.challengeId },
        unitId: recipient.unitId,
        parameters: { code, minutes: codeMinutes },
        language: request.language,
        usefulUntil: new Date(this.clock.now().getTime() + codeMinutes * 60_000),
      });
    });
  }

  /** A filing that is opened a second time must neither send a second code nor find its own one in the budget. */
  private async isUnanswered(tx: Tx, { challengeId }: PhoneCodeRequest): Promise<boolean> {
    const open = await tx.query(
      'SELECT 1 FROM public_challenge WHERE id = $1 AND code_digest IS NULL AND expires_at > $2 FOR UPDATE',
      [challengeId, this.clock.now()],
    );
    return open.length > 0;
  }

  private async recipientOf(tx: Tx, request: PhoneCodeRequest): Promise<Recipient | null> {
    if (request.purpose === 'file-report') {
      const person = await this.people.keep(tx, { name: '', phone: request.phone });
      const unit = unitForDistrict(await this.units.all(), request.district);
      return unit ? { personId: person.id, unitId: unit.id } : null;
    }
    const [row] = await tx.query<{ owner_id: string; unit_id: string; report_id: string }>(
      `SELECT owner_id, unit_id, theft_report.id AS report_id FROM theft_report JOIN person ON person.id = owner_id
       WHERE reference = $1 AND (phone_index = ANY($2) OR second_phone_index = ANY($2))`,
      [request.reference ?? '', this.people.phoneIndexes(request.phone)],
    );
    return row ? { personId: row.owner_id, unitId: row.unit_id, reportId: row.report_id } : null;
  }
}
