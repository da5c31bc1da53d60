import { Injectable } from '@nestjs/common';
import {
  ChangeUnit,
  CloseUnit,
  FoundUnit,
  NewUnitDto,
  touchedUnits,
  UnitTree,
  type NewUnit,
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
import { takeEach } from './take-each.js';
import { unitNamed } from './unit-named.js';
import { unitColumns, unitKindWords } from './units.columns.js';
import { UnitsWriting } from './units.writing.js';

const rules = {
  code: doorRule(NewUnitDto, 'code'),
  name: doorRule(NewUnitDto, 'name'),
  phone: doorRule(NewUnitDto, 'phone'),
  address: doorRule(NewUnitDto, 'address'),
};

interface Row {
  id: string;
  version: number;
  name: string;
  phone: string;
  address: string;
  kind: string;
  code: string;
  parentCode: string | null;
}

/** Units of a list: founded, or their name, telephone and address changed; code, kind and place in the tree stay. */
@Injectable()
export class UnitsKind implements ImportKind<NewUnit>, Undoing {
  readonly name = 'units';
  readonly title = '单位';
  readonly columns = unitColumns;
  readonly undoing = this;

  constructor(
    readonly writing: UnitsWriting,
    private readonly found: FoundUnit,
    private readonly change: ChangeUnit,
    private readonly close: CloseUnit,
    private readonly units: UnitTree,
  ) {}

  read(cells: RowReader): NewUnit {
    const parentCode = cells.number('parentCode');
    return {
      code: cells.needNumber('code', rules.code),
      name: cells.needText('name', rules.name),
      kind: cells.oneOf('kind', unitKindWords, 'unknown-unit-kind'),
      ...(parentCode && { parentCode }),
      phone: cells.needNumber('phone', rules.phone),
      address: cells.needText('address', rules.address),
    };
  }

  referenceOf({ code }: NewUnit): string {
    return code;
  }

  contentOf(row: NewUnit): unknown {
    return row;
  }

  namesOne(): boolean {
    return true;
  }

  /** A unit may stand above the one it hangs below: those that lack one are looked at again when others have come. */
  async bringIn(tx: Tx, actor: Actor, rows: NewUnit[]): Promise<(TakenIn | DomainError)[]> {
    const taken = new Map<NewUnit, TakenIn | DomainError>();
    let waiting = rows;
    for (let before = -1; waiting.length > 0 && waiting.length !== before;) {
      before = waiting.length;
      const each = await takeEach(waiting, (row) => this.foundOne(tx, actor, row, rows));
      for (const [place, row] of waiting.entries()) taken.set(row, each[place]!);
      waiting = waiting.filter((row) => taken.get(row) instanceof NotFound);
    }
    return rows.map((row) => taken.get(row)!);
  }

  async update(tx: Tx, actor: Actor, subjectId: string, row: NewUnit): Promise<TakenIn> {
    const is = await this.unit(tx, subjectId);
    const parentCode = await this.codeOf(row.parentCode);
    if (is.kind !== row.kind || (parentCode && is.parentCode !== parentCode)) {
      throw new InvalidInput('unit-stays', 'Kind and place in the tree of a unit stay.', {
        field: is.kind === row.kind ? 'parentCode' : 'kind',
        whatToDo: 'Found another unit, and close this one.',
      });
    }
    const { name, phone, address } = row;
    const { version } = await this.change.within(tx, actor, is.code, { name, phone, address });
    const before = { name: is.name, phone: is.phone, address: is.address };
    return { subjectId, warnings: [], version, before };
  }

  async touchedSince(tx: Tx, left: Left[]): Promise<Map<string, string[]>> {
    return touchedUnits(
      tx,
      left.map(({ subjectId, version, outcome }) => ({
        id: subjectId,
        version,
        isNew: outcome === 'new',
      })),
    );
  }

  /** It is closed: its code stands in the audit trail for ever and is not given again. */
  async takeBack(tx: Tx, actor: Actor, subjectId: string): Promise<void> {
    const { code } = await this.unit(tx, subjectId);
    await this.close.within(tx, actor, code, reasonOfUndo);
  }

  async restore(tx: Tx, actor: Actor, subjectId: string, before: unknown): Promise<void> {
    const { code } = await this.unit(tx, subjectId);
    await this.change.within(tx, actor, code, before as Pick<NewUnit, 'name'>);
  }

  private async foundOne(tx: Tx, actor: Actor, row: NewUnit, withIt: NewUnit[]): Promise<TakenIn> {
    const parentCode = await this.codeOf(row.parentCode, withIt);
    const subjectId = await this.found.within(tx, actor, { ...row, parentCode });
    return { subjectId, warnings: [], version: 1 };
  }

  private async unit(tx: Tx, id: string): Promise<Row> {
    const [row] = await tx.query<Row>(
      `SELECT unit.id, unit.version, unit.name, unit.phone, unit.address, unit.kind, unit.code, parent.code AS "parentCode"
       FROM unit LEFT JOIN unit parent ON parent.id = unit.parent_id WHERE unit.id = $1`,
      [id],
    );
    if (!row) throw new NotFound('unit', 'code');
    return row;
  }

  /** @param withIt units that come with the same list may be named too, and stand in no tree yet */
  private async codeOf(
    named: string | undefined,
    withIt: NewUnit[] = [],
  ): Promise<string | undefined> {
    if (!named) return undefined;
    const unit = await unitNamed(this.units, named);
    if (unit && !unit.closedAt) return unit.code;
    return withIt.find(({ name }) => name === named)?.code ?? unit?.code ?? named;
  }
}
