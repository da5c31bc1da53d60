import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { assertTwoAdministrators } from '../role-changes/put-roles.js';
import { PartWithWork, type Parting } from './part-with-work.js';

/** Somebody works here no longer. What they did stays theirs, what they held is a successor's, at once. */
@Injectable()
export class LeaveStaff {
  constructor(
    private readonly database: Database,
    private readonly partWithWork: PartWithWork,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {NotFound | SuccessorNeeded | SuccessorUnfit | VehiclesAreOut}
   * @throws {NotYourOwn | TwoAdministratorsRemain} rule 35
   */
  async execute(actor: Actor, username: string, parting: Parting) {
    return this.database.transaction(async (tx) => {
      const staff = await this.partWithWork.execute(tx, actor, username, parting);
      const leftAt = this.clock.now();
      await tx.query('UPDATE staff SET left_at = $2, version = version + 1 WHERE id = $1', [
        staff.id,
        leftAt,
      ]);
      if (staff.roles.includes('administrator')) await assertTwoAdministrators(tx);
      this.audit.record(tx, actor, {
        action: 'staff-left',
        unitId: staff.unitId,
        subjectType: 'staff',
        subjectId: staff.id,
        before: { roles: staff.roles },
        after: { ...parting, leftAt },
      });
      return { id: staff.id, username: staff.username, leftAt };
    });
  }
}
