import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { seesUnit, type Actor } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { assertTwoAdministrators, putRoles } from '../role-changes/put-roles.js';
import { RequestRoleChange } from '../role-changes/request-role-change.js';
import { isStrong } from '../roles.js';
import { UnitTree } from '../units/unit-tree.js';
import { UnitClosed } from '../units/unit.errors.js';
import { SameUnit } from './leaving.errors.js';
import { PartWithWork, type Parting } from './part-with-work.js';

export interface Transfer extends Parting {
  unitCode: string;
}

/**
 * Somebody goes on in another unit. Weak roles go along; a strong one is asked for anew, or one administrator alone
 * could give a unit its approver by moving one there (rule 35).
 */
@Injectable()
export class TransferStaff {
  constructor(
    private readonly database: Database,
    private readonly partWithWork: PartWithWork,
    private readonly roleChanges: RequestRoleChange,
    private readonly units: UnitTree,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws {NotFound | SameUnit | UnitClosed | SuccessorNeeded | SuccessorUnfit | VehiclesAreOut}
   * @throws {NotYourOwn | TwoAdministratorsRemain} rule 35
   */
  async execute(actor: Actor, username: string, transfer: Transfer) {
    return this.database.transaction((tx) => this.within(tx, actor, username, transfer));
  }

  /** As `execute`, in the caller's transaction; but for an administrator it refuses before it writes. */
  async within(tx: Tx, actor: Actor, username: string, { unitCode, ...parting }: Transfer) {
    const unit = await this.units.byCode(unitCode);
    if (!seesUnit(actor, unit.id)) throw new NotFound('unit', 'unitCode');
    if (unit.closedAt) throw new UnitClosed();
    const staff = await this.partWithWork.execute(tx, actor, username, parting);
    if (staff.unitId === unit.id) throw new SameUnit();
    const kept = staff.roles.filter((role) => !isStrong(role));
    await putRoles(tx, staff.id, kept);
    await tx.query('UPDATE staff SET unit_id = $2, version = version + 1 WHERE id = $1', [
      staff.id,
      unit.id,
    ]);
    if (staff.roles.includes('administrator')) await assertTwoAdministrators(tx);
    this.audit.record(tx, actor, {
      action: 'staff-moved',
      unitId: staff.unitId,
      subjectType: 'staff',
      subjectId: staff.id,
      before: { unitId: staff.unitId, roles: staff.roles },
      after: { ...parting, unitId: unit.id, roles: kept },
    });
    const moved = { ...staff, unitId: unit.id, roles: kept };
    const waiting = [];
    for (const role of staff.roles.filter(isStrong)) {
      const wanted = { kind: 'grant' as const, role, reason: parting.reason };
      waiting.push(await this.roleChanges.within(tx, actor, moved, wanted));
    }
    return { id: staff.id, username: staff.username, unit: unit.code, roles: kept, waiting };
  }
}
