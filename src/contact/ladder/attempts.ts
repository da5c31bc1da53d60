import { Injectable } from '@nestjs/common';
import { SealedWords } from '../../people/index.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import type { AttemptOutcome } from './attempt-outcome.js';
import type { ContactStep } from './contact-step.js';
import type { Contact } from './contact.entity.js';

export const attemptNoteOf = (id: string) => ({ table: 'contact_attempt', column: 'note', id });

export interface Attempt {
  step: ContactStep;
  outcome: AttemptOutcome;
  byStaff?: string | null;
  noticeId?: string | null;
  note?: string;
}

/** Rule 19: every attempt to reach an owner is logged. */
@Injectable()
export class Attempts {
  constructor(
    private readonly words: SealedWords,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async add(tx: Tx, { id: contactId, personId }: Contact, attempt: Attempt): Promise<void> {
    const id = this.ids.next();
    await tx.query(
      `INSERT INTO contact_attempt (id, contact_id, at, step, outcome, by_staff, notice_id, note)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        contactId,
        this.clock.now(),
        attempt.step,
        attempt.outcome,
        attempt.byStaff ?? null,
        attempt.noticeId ?? null,
        await this.words.seal(tx, personId, attemptNoteOf(id), attempt.note),
      ],
    );
  }
}
