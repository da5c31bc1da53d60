import { Injectable } from '@nestjs/common';
import {
  BringStaffUpTo,
  ForgetNewcomer,
  NewStaffDto,
  StaffPersonDto,
  TakeOnStaff,
  touchedStaff,
  UnitTree,
  type Role,
  type StaffBefore,
} from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import { InvalidInput, NotFound, type DomainError } from '../../platform/errors/domain-error.js';
import { doorRule } from './door-rule.js';
import {
  reasonOfUndo,
  type ImportKind,
  type Left,
  type TakenIn,
  type Undoing,
} from './import-kind.js';
import type { RowReader } from './row-reader.js';
import { roleWords, staffColumns } from './staff.columns.js';
import { StaffWriting } from './staff.writing.js';
import { takeEach } from './take-each.js';
import { codeOfUnit } from './unit-named.js';

const reasonOfList = '清单导入';
const rules = {
  username: doorRule(NewStaffDto, 'username'),
  unitCode: doorRule(NewStaffDto, 'unitCode'),
  name: doorRule(StaffPersonDto, 'name'),
  phone: doorRule(StaffPersonDto, 'phone'),
  idNumber: doorRule(StaffPersonDto, 'idNumber'),
};

export interface StaffRow {
  username: string;
  /** the ID number may be left out of somebody who works here */
  person: { name: string; phone: string; idNumber?: string };
  unitCode: string;
  roles: Role[];
}

/**
 * Staff of a list: taken on, or brought up to what it says, by the use cases for one. Rule 35: strong roles wait for a second
 * administrator, and nobody can sign in until two have given them a first password.
 */
@Injectable()
export class StaffKind implements ImportKind<StaffRow>, Undoing {
  readonly name = 'staff';
  readonly title = '人员';
  readonly columns = staffColumns;
  readonly undoing = this;

  constructor(
    readonly writing: StaffWriting,
    private readonly takeOn: TakeOnStaff,
    private readonly bringUpTo: BringStaffUpTo,
    private readonly forget: ForgetNewcomer,
    private readonly units: UnitTree,
  ) {}

  read(cells: RowReader): StaffRow {
    const idNumber = cells.number('idNumber', rules.idNumber);
    const roles = cells.severalOf('roles', roleWords, 'unknown-role');
    cells.needText('roles');
    return {
      username: cells.needNumber('username', rules.username),
      person: {
        name: cells.needText('name', rules.name),
        phone: cells.needNumber('phone', rules.phone),
        ...(idNumber && { idNumber: idNumber.toUpperCase() }),
      },
      unitCode: cells.needNumber('unitCode', rules.unitCode),
      roles: [...new Set(roles)].toSorted(),
    };
  }

  referenceOf({ username }: StaffRow): string {
    return username;
  }

  contentOf(row: StaffRow): unknown {
    return row;
  }

  namesOne(): boolean {
    return true;
  }

  async bringIn(tx: Tx, actor: Actor, rows: StaffRow[]): Promise<(TakenIn | DomainError)[]> {
    return takeEach(rows, (row) => this.takeOnOne(tx, actor, row));
  }

  async update(tx: Tx, actor: Actor, subjectId: string, row: StaffRow): Promise<TakenIn> {
    const unitCode = await codeOfUnit(this.units, row.unitCode, 'unitCode');
    const listed = { ...row.person, unitCode, roles: row.roles, reason: reasonOfList };
    const { version, before } = await this.bringUpTo.within(tx, actor, subjectId, listed);
    return { subjectId, warnings: [], version, before };
  }

  async touchedSince(tx: Tx, left: Left[]): Promise<Map<string, string[]>> {
    return touchedStaff(
      tx,
      left.map(({ subjectId, version, outcome }) => ({
        id: subjectId,
        version,
        isNew: outcome === 'new',
      })),
    );
  }

  async takeBack(tx: Tx, actor: Actor, subjectId: string): Promise<void> {
    const [row] = await tx.query<{ username: string }>('SELECT username FROM staff WHERE id = $1', [
      subjectId,
    ]);
    if (!row) throw new NotFound('member of staff');
    await this.forget.within(tx, actor, row.username, reasonOfUndo);
  }

  async restore(tx: Tx, actor: Actor, subjectId: string, before: unknown): Promise<void> {
    const was = { ...(before as StaffBefore), reason: reasonOfUndo };
    await this.bringUpTo.within(tx, actor, subjectId, was);
  }

  private async takeOnOne(tx: Tx, actor: Actor, row: StaffRow): Promise<TakenIn> {
    const { idNumber } = row.person;
    if (!idNumber) {
      throw new InvalidInput('required', 'Rules 12 and 34 know people by it.', {
        rule: 12,
        field: 'idNumber',
        whatToDo: 'Add the ID number of whoever is taken on.',
      });
    }
    const newcomer = {
      ...row,
      person: { ...row.person, idNumber },
      unitCode: await codeOfUnit(this.units, row.unitCode, 'unitCode'),
      reason: reasonOfList,
    };
    const { id } = await this.takeOn.within(tx, actor, newcomer);
    return { subjectId: id, warnings: [], version: 1 };
  }
}
