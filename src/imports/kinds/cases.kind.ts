import { Injectable } from '@nestjs/common';
import {
  BringInCases,
  NewCaseDto,
  SuspectPersonDto,
  TakeCasesBack,
  type CaseAsListed,
  type CaseBefore,
} from '../../cases/index.js';
import { UnitTree } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import type { DomainError } from '../../platform/errors/domain-error.js';
import { caseColumns, caseKindWords, measureWords, unknownIdNumber } from './cases.columns.js';
import { CasesWriting } from './cases.writing.js';
import { doorRule, type DoorRule } from './door-rule.js';
import type { ImportKind, Left, TakenIn, Undoing } from './import-kind.js';
import type { RowReader } from './row-reader.js';
import { takeEach } from './take-each.js';
import { codeOfUnit } from './unit-named.js';

const idNumberRule = doorRule(SuspectPersonDto, 'idNumber');
const rules = {
  caseNumber: doorRule(NewCaseDto, 'caseNumber'),
  title: doorRule(NewCaseDto, 'title'),
  name: doorRule(SuspectPersonDto, 'name'),
  idNumber: ((text) => (text === unknownIdNumber ? undefined : idNumberRule(text))) as DoorRule,
};

/** Solved cases of a list, a row each: recorded or brought up to what it says, suspects and vehicles with them. */
@Injectable()
export class CasesKind implements ImportKind<CaseAsListed>, Undoing {
  readonly name = 'cases';
  readonly title = '案件';
  readonly columns = caseColumns;
  readonly undoing = this;

  constructor(
    readonly writing: CasesWriting,
    private readonly cases: BringInCases,
    private readonly back: TakeCasesBack,
    private readonly units: UnitTree,
  ) {}

  read(cells: RowReader): CaseAsListed {
    return {
      caseNumber: cells.needNumber('caseNumber', rules.caseNumber),
      kind: cells.oneOf('kind', caseKindWords, 'unknown-case-kind'),
      title: cells.text('title', rules.title),
      solvedOn: cells.needDay('solvedOn'),
      creditedUnits: cells.several('creditedUnits').toSorted(),
      suspects: suspectsOf(cells),
      vehicles: cells.severalNumbers('vehicles').toSorted(),
    };
  }

  referenceOf({ caseNumber }: CaseAsListed): string {
    return caseNumber;
  }

  contentOf(row: CaseAsListed): unknown {
    return row;
  }

  namesOne(): boolean {
    return true;
  }

  async bringIn(tx: Tx, actor: Actor, rows: CaseAsListed[]): Promise<(TakenIn | DomainError)[]> {
    return takeEach(rows, async (row) => {
      const { id, version, before } = await this.cases.newOne(tx, actor, await this.withCodes(row));
      return { subjectId: id, warnings: [], version, before };
    });
  }

  async update(tx: Tx, actor: Actor, subjectId: string, row: CaseAsListed): Promise<TakenIn> {
    const listed = await this.withCodes(row);
    const { version, before } = await this.cases.known(tx, actor, subjectId, listed);
    return { subjectId, warnings: [], version, before };
  }

  async touchedSince(tx: Tx, left: Left[]): Promise<Map<string, string[]>> {
    return this.back.touched(
      tx,
      left.map(({ subjectId, version }) => ({ id: subjectId, version })),
    );
  }

  async takeBack(tx: Tx, actor: Actor, subjectId: string, before: unknown): Promise<void> {
    await this.back.unrecord(tx, actor, subjectId, before as CaseBefore);
  }

  async restore(tx: Tx, actor: Actor, subjectId: string, before: unknown): Promise<void> {
    await this.back.restore(tx, actor, subjectId, before as CaseBefore);
  }

  /** @throws {NotFound} for a unit that does not exist */
  private async withCodes(row: CaseAsListed): Promise<CaseAsListed> {
    const creditedUnits: string[] = [];
    for (const named of row.creditedUnits ?? [])
      creditedUnits.push(await codeOfUnit(this.units, named, 'creditedUnits'));
    return { ...row, creditedUnits };
  }
}

/** Names, numbers, days and measures stand side by side; one day or measure is everybody's. */
function suspectsOf(cells: RowReader): CaseAsListed['suspects'] {
  const names = cells.several('suspects', rules.name);
  const idNumbers = cells.severalNumbers('suspectIdNumbers', rules.idNumber);
  const days = cells.days('apprehendedOn');
  const measures = cells.severalOf('measures', measureWords, 'unknown-measure');
  const expect = (field: string, isRight: boolean) => {
    if (!isRight) cells.refuseColumn(field, 'not-one-for-each');
  };
  const count = names.length;
  expect('suspectIdNumbers', idNumbers.length === 0 || idNumbers.length === count);
  expect('apprehendedOn', count === 0 || days.length === 1 || days.length === count);
  expect('measures', count === 0 || measures.length === 1 || measures.length === count);
  return names.map((name, place) => {
    const idNumber = idNumbers[place]?.toUpperCase();
    const isKnown = idNumber !== undefined && idNumber !== unknownIdNumber;
    return {
      person: { name, ...(isKnown && { idNumber }) },
      apprehendedOn: days[place] ?? days[0]!,
      measure: measures[place] ?? measures[0]!,
    };
  });
}
