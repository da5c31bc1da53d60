import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { UnitTree } from '../../identity/index.js';
import { People, type UnmaskingPurpose } from '../../people/index.js';
import { seesUnit, visibleUnits, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { openText } from '../../platform/crypto/index.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { pageOf, readCursor } from '../../platform/pages.js';
import { xuchangDay } from '../../platform/xuchang-time.js';
import { fullNameOf, letterheadOf } from '../promising/letterhead.js';
import { drawLetters, type Letter } from './draw-letters.js';
import { LetterList } from './letter-list.entity.js';

interface Row {
  id: string;
  personId: string;
  unitId: string;
  recipient: Buffer | null;
  title: Buffer | null;
  body: Buffer | null;
}

/** The lists of letters, and the paper of each: the same each time, as long as its words are kept. */
@Injectable()
export class LetterPapers {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly units: UnitTree,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** With how many letters wait to be printed. */
  async list(actor: Actor, limit: number, cursor?: string) {
    const units = visibleUnits(actor);
    const [due] = await this.database.query<{ count: number }>(
      `SELECT count(*)::int FROM notice_due JOIN notice ON id = notice_id WHERE at <= $2 AND channel = 'letter' AND status = 'created' AND due_at <= $2
         AND (useful_until IS NULL OR useful_until > $2) AND ($1::uuid[] IS NULL OR unit_id = ANY($1))`,
      [units, this.clock.now()],
    );
    const rows = await this.database.query<{
      id: string;
      letters: number;
      cameBack: number;
      issuedBy: string;
      issuedAt: Date;
      unit: string;
    }>(
      `SELECT list.id, unit.code AS unit, cardinality(notice_ids) AS letters, issued_at AS "issuedAt",
         (SELECT username FROM staff WHERE staff.id = issued_by) AS "issuedBy",
         (SELECT count(*)::int FROM notice WHERE id = ANY(notice_ids) AND status = 'permanent-failure') AS "cameBack"
       FROM letter_list list JOIN unit ON unit.id = unit_id
       WHERE ($1::uuid[] IS NULL OR unit_id = ANY($1)) AND ($2::uuid IS NULL OR list.id < $2)
       ORDER BY list.id DESC LIMIT $3`,
      [units, readCursor(cursor), limit + 1],
    );
    return { due: due!.count, ...pageOf(rows, limit) };
  }

  /** Rule 30: whoever prints says why, first. @throws {NotFound} */
  async print(actor: Actor, id: string, purpose: UnmaskingPurpose, note: string) {
    const list = await this.database.transaction(async (tx) => {
      const found = await tx.manager.findOneBy(LetterList, { id });
      if (!found || !seesUnit(actor, found.unitId)) throw new NotFound('letter list');
      this.audit.record(tx, actor, {
        action: 'letters-printed',
        unitId: found.unitId,
        subjectType: 'letter-list',
        subjectId: id,
        purpose,
        after: { letters: found.noticeIds.length, note },
      });
      return found;
    });
    const pdf = await drawLetters(await this.lettersOf(list.noticeIds), list.issuedAt);
    return { pdf, name: `信件 ${xuchangDay(list.issuedAt)}` };
  }

  private async lettersOf(ids: string[]): Promise<(Letter | null)[]> {
    const rows = await this.database.query<Row>(
      `SELECT id, person_id AS "personId", unit_id AS "unitId", recipient, title, body
       FROM notice LEFT JOIN notice_words ON notice_id = id WHERE id = ANY($1) ORDER BY array_position($1::uuid[], id)`,
      [ids],
    );
    const keys = await this.people.keysOf(
      this.database,
      rows.map((it) => it.personId),
    );
    const units = await this.units.all();
    return Promise.all(
      rows.map(async ({ id, personId, unitId, recipient, title, body }) => {
        const key = keys.get(personId);
        if (!key || !recipient || !title || !body) return null;
        const open = (column: string, bytes: Buffer) =>
          openText(key, { table: 'notice', column, id }, bytes);
        const unit = await this.units.byId(unitId);
        const text = open('body', body);
        const head = letterheadOf(unit, units, codeIn(text));
        return {
          ...addressee(open('recipient', recipient)),
          title: open('title', title).replace(`${head.sender}：`, ''),
          text: text.replace(`【${head.sender}】`, ''),
          code: head.code,
          from: {
            sender: head.sender,
            unit: fullNameOf(unit, units),
            address: unit.address,
            phone: unit.phone,
          },
        };
      }),
    );
  }
}

/** It stands in every notice (rule 28). */
const codeIn = (text: string) => /TZ-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0] ?? '';

function addressee(recipient: string): Pick<Letter, 'name' | 'address'> {
  const at = Math.max(recipient.lastIndexOf('\n'), recipient.lastIndexOf(' '));
  return { address: recipient.slice(0, at).trim(), name: recipient.slice(at + 1) };
}
