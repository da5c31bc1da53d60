import { Injectable } from '@nestjs/common';
import { readIdentifiers, type NewIdentifier } from '../../identifiers/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/index.js';
import {
  CorrectTheftReport,
  FileTheftReports,
  IdentifierDto,
  NewTheftReportDto,
  numbersOfReport,
  OwnerDto,
  refuseTheImpossible,
  touchedReports,
  UnfileTheftReport,
  type Correction,
  type NewTheftReport,
} from '../../theft-reports/index.js';
import { doorRule } from './door-rule.js';
import {
  reasonOfUndo,
  type ImportKind,
  type Left,
  type TakenIn,
  type Undoing,
} from './import-kind.js';
import type { RowReader } from './row-reader.js';
import { numberFields } from './number-fields.js';
import { theftReportColumns } from './theft-reports.columns.js';
import { TheftReportsWriting } from './theft-reports.writing.js';
import { vehicleTypeWords } from './vehicle-words.js';

export interface TheftReportRow {
  /** the sender's own, unique in their unit */
  reference?: string;
  report: NewTheftReport;
}

const instantFields = ['stolenFrom', 'stolenUntil', 'reportedAt'] as const;

const rules = {
  number: doorRule(IdentifierDto, 'value'),
  brand: doorRule(NewTheftReportDto, 'brand'),
  model: doorRule(NewTheftReportDto, 'model'),
  colour: doorRule(NewTheftReportDto, 'colour'),
  place: doorRule(NewTheftReportDto, 'place'),
  incidentNumber: doorRule(NewTheftReportDto, 'incidentNumber'),
  ownerName: doorRule(OwnerDto, 'name'),
  ownerPhone: doorRule(OwnerDto, 'phone'),
};

/** What a list may say of the owner besides. */
const ownerFields = [
  ['ownerSecondPhone', 'secondPhone', doorRule(OwnerDto, 'secondPhone')],
  ['ownerEmail', 'email', doorRule(OwnerDto, 'email')],
  ['ownerAddress', 'address', doorRule(OwnerDto, 'address')],
] as const;

/** Theft reports of a list: filed and corrected by the same use cases as one at a desk. */
@Injectable()
export class TheftReportsKind implements ImportKind<TheftReportRow>, Undoing {
  readonly name = 'theft-reports';
  readonly title = '被盗报案';
  readonly columns = theftReportColumns;
  readonly undoing = this;

  constructor(
    readonly writing: TheftReportsWriting,
    private readonly fileReports: FileTheftReports,
    private readonly correctReport: CorrectTheftReport,
    private readonly unfileReport: UnfileTheftReport,
    private readonly clock: Clock,
  ) {}

  read(cells: RowReader): TheftReportRow {
    const reference = cells.number('reference', rules.number);
    const vehicleType = cells.oneOf('vehicleType', vehicleTypeWords);
    const stolenFrom = cells.needInstant('stolenFrom');
    const report: NewTheftReport = {
      vehicleType,
      identifiers: Object.entries(numberFields).flatMap(([field, kind]) => {
        const value = cells.number(field, rules.number);
        return value === undefined ? [] : [{ kind, value }];
      }),
      brand: cells.text('brand', rules.brand),
      model: cells.text('model', rules.model),
      colour: cells.text('colour', rules.colour),
      stolenFrom,
      stolenUntil: cells.instant('stolenUntil') ?? stolenFrom,
      place: cells.needText('place', rules.place),
      reportedAt: cells.instant('reportedAt'),
      incidentNumber: cells.number('incidentNumber', rules.incidentNumber),
      owner: {
        name: cells.needText('ownerName', rules.ownerName),
        phone: cells.needNumber('ownerPhone', rules.ownerPhone),
      },
    };
    for (const [column, field, rule] of ownerFields) {
      const said = field === 'secondPhone' ? cells.number(column, rule) : cells.text(column, rule);
      if (said !== undefined) report.owner[field] = said;
    }
    cells.refuse(() => refuseTheImpossible(report, this.clock.now()));
    return { reference, report };
  }

  referenceOf({ reference }: TheftReportRow): string | undefined {
    return reference;
  }

  contentOf({ report }: TheftReportRow): unknown {
    return report;
  }

  /** Ten bicycles without a number may be stolen in one night: their rows say the same. */
  namesOne({ report }: TheftReportRow): boolean {
    return report.identifiers.length > 0;
  }

  async bringIn(tx: Tx, actor: Actor, rows: TheftReportRow[]): Promise<TakenIn[]> {
    const filed = await this.fileReports.execute(
      tx,
      actor,
      rows.map(({ report }) => ({ report })),
      { source: 'import', unitId: actor.unitId! },
    );
    return filed.map(({ id, warnings }) => ({
      subjectId: id,
      warnings: warnings.map(({ code }) => code),
      version: 1,
    }));
  }

  /** A number of a kind that the list does not have stays; one it has takes the place of those of its kind. */
  async update(
    tx: Tx,
    actor: Actor,
    subjectId: string,
    { report }: TheftReportRow,
  ): Promise<TakenIn> {
    const { identifiers: given, ...said } = report;
    const kept = await numbersOfReport(tx, subjectId);
    const kinds = new Set(given.map(({ kind }) => kind));
    const identifiers = [...given, ...kept.filter(({ kind }) => !kinds.has(kind))];
    const isSame = textOf(identifiers) === textOf(kept);
    const changes = Object.fromEntries(Object.entries(said).filter(([, it]) => it !== undefined));
    const corrected = await this.correctReport.within(tx, actor, subjectId, {
      ...changes,
      ...(!isSame && { identifiers }),
    });
    const { version, before } = corrected;
    return { subjectId, warnings: corrected.warnings.map(({ code }) => code), version, before };
  }

  async touchedSince(tx: Tx, left: Left[]): Promise<Map<string, string[]>> {
    return touchedReports(
      tx,
      left.map(({ subjectId, version }) => ({ id: subjectId, version })),
    );
  }

  async takeBack(tx: Tx, actor: Actor, subjectId: string): Promise<void> {
    await this.unfileReport.execute(tx, actor, subjectId, reasonOfUndo);
  }

  async restore(tx: Tx, actor: Actor, subjectId: string, before: unknown): Promise<void> {
    const was = { ...(before as Correction) };
    for (const field of instantFields) {
      const text: unknown = was[field];
      if (typeof text === 'string') was[field] = new Date(text);
    }
    await this.correctReport.within(tx, actor, subjectId, was);
  }
}

/** Numbers in one order, for saying whether they are the same. */
function textOf(identifiers: NewIdentifier[]): string {
  const texts = readIdentifiers(identifiers).map((it) =>
    JSON.stringify([it.kind, it.state, it.value]),
  );
  return texts.toSorted().join();
}
