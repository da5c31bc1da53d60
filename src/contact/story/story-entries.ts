import { Injectable } from '@nestjs/common';
import type { NoticeQueries, NoticeView } from '../../notifications/index.js';
import { SealedWords } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { attemptNoteOf } from '../ladder/attempts.js';
import { outcomeWords, type AttemptOutcome } from '../ladder/attempt-outcome.js';
import { stepWords, type ContactStep } from '../ladder/contact-step.js';

export interface StoryEntry {
  at: Date;
  /** one sentence: what was done, and how it ended */
  says: string;
  /** the system, or a username */
  by: string;
  note: string | null;
  notice: Pick<NoticeView, 'id' | 'kind' | 'channel' | 'recipient'> | null;
}

interface AttemptRow {
  id: string;
  at: Date;
  step: ContactStep;
  outcome: AttemptOutcome;
  by: string | null;
  note: Buffer | null;
}

/** Each step of each notice. */
export function sentOf(notices: Awaited<ReturnType<NoticeQueries['toPerson']>>): StoryEntry[] {
  return notices.flatMap(({ trail, title, id, kind, channel, recipient }) =>
    trail.map(({ at, says }) => ({
      at,
      says: `${title}：${says}`,
      by: 'system',
      note: null,
      notice: { id, kind, channel, recipient },
    })),
  );
}

export const inOrder = (entries: StoryEntry[]) =>
  entries.toSorted((a, b) => a.at.getTime() - b.at.getTime());

/** What was done to reach an owner besides sending, and how it ended. */
@Injectable()
export class AttemptsMade {
  constructor(
    private readonly database: Database,
    private readonly words: SealedWords,
  ) {}

  async ofContact({ id, personId }: { id: string; personId: string }): Promise<StoryEntry[]> {
    const rows = await this.database.query<AttemptRow>(
      `SELECT it.id, it.at, it.step, it.outcome, staff.username AS by, it.note
       FROM contact_attempt it LEFT JOIN staff ON staff.id = it.by_staff WHERE contact_id = $1 ORDER BY it.id`,
      [id],
    );
    const notes = await this.words.openAll(
      this.database,
      rows.map((it) => ({ personId, place: attemptNoteOf(it.id), bytes: it.note })),
    );
    return rows.map(({ at, step, outcome, by }, index) => ({
      at,
      says: `${stepWords[step]}：${outcomeWords[outcome]}`,
      by: by ?? 'system',
      note: notes[index] ?? null,
      notice: null,
    }));
  }
}
