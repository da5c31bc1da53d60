import { Injectable } from '@nestjs/common';
import { NoticeQueries } from '../../notifications/index.js';
import { seesUnit, visibleUnits, type Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { AttemptsMade, inOrder, sentOf, type StoryEntry } from './story-entries.js';

interface ContactOfReport {
  id: string;
  personId: string;
  unitId: string;
}

/** What was the owner of this report told, by which way, and when? Each notice and each attempt in order, masked. */
@Injectable()
export class ToldOfReport {
  constructor(
    private readonly database: Database,
    private readonly notices: NoticeQueries,
    private readonly attempts: AttemptsMade,
  ) {}

  /** @throws {NotFound} alike for what does not exist and what another unit holds */
  async list(actor: Actor, reportId: string): Promise<StoryEntry[]> {
    const [report] = await this.database.query<{ ownerId: string; about: string[] }>(
      `SELECT owner_id AS "ownerId", ARRAY(
         SELECT $1::uuid UNION SELECT vehicle_id FROM contact WHERE report_id = $1
         UNION SELECT id FROM claim WHERE report_id = $1 UNION SELECT id FROM appointment WHERE report_id = $1) AS about
       FROM theft_report WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
      [reportId, visibleUnits(actor)],
    );
    if (!report) throw new NotFound('theft report');
    const contacts = await this.database.query<ContactOfReport>(
      'SELECT id, person_id AS "personId", unit_id AS "unitId" FROM contact WHERE report_id = $1 ORDER BY id',
      [reportId],
    );
    const [notices, ...attempts] = await Promise.all([
      this.notices.toPerson(report.ownerId, report.about),
      ...contacts.map((it) => this.attemptsOf(actor, it)),
    ]);
    return inOrder([...sentOf(notices), ...attempts.flat()]);
  }

  /** What another unit's officers wrote down stays theirs. */
  private async attemptsOf(actor: Actor, contact: ContactOfReport): Promise<StoryEntry[]> {
    const made = await this.attempts.ofContact(contact);
    return seesUnit(actor, contact.unitId) ? made : made.map((it) => ({ ...it, note: null }));
  }
}
