import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { People } from '../people.js';
import type { PersonDetails } from '../person-details.js';
import type { MaskedSubject } from './masked-subject.js';
import type { UnmaskingDto } from './unmasking.dto.js';

/** The one way from a mask to what is behind it: who, of whom, which fields and why stand in the audit trail first. */
@Injectable()
export class Unmask {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly audit: Audit,
  ) {}

  /**
   * Rule 30. A field that is not known is left out.
   *
   * @throws {NotFound} alike for what does not exist, what another unit holds, and somebody who was erased
   */
  async execute(
    actor: Actor,
    subject: MaskedSubject,
    id: string,
    { purpose, note, fields }: UnmaskingDto,
  ): Promise<Partial<PersonDetails>> {
    return this.database.transaction(async (tx) => {
      const [row] = await tx.query<{ unit_id: string; person_id: string }>(subject.sql, [
        id,
        visibleUnits(actor),
      ]);
      const details = row && (await this.people.open(tx, row.person_id));
      if (!details) throw new NotFound(subject.type.replaceAll('-', ' '));
      const key = await this.people.keyOf(tx, row.person_id);
      this.audit.record(tx, actor, {
        action: 'person-unmasked',
        unitId: row.unit_id,
        subjectType: subject.type,
        subjectId: id,
        person: { id: row.person_id, key },
        purpose,
        after: { fields, note },
      });
      const shown = fields.flatMap((field) => (details[field] ? [[field, details[field]]] : []));
      return Object.fromEntries(shown) as Partial<PersonDetails>;
    });
  }
}
