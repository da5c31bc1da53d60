import { Injectable } from '@nestjs/common';
import { readIdentifiers } from '../../identifiers/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/index.js';
import type { DomainError } from '../../platform/errors/domain-error.js';
import {
  assertNotInTheFuture,
  BringVehicleUpTo,
  NewRecoveredVehicleDto,
  RegisterRecoveredVehicle,
  TakeVehicleBack,
  touchedVehicles,
  type NewRecoveredVehicle,
  type VehicleBefore,
} from '../../recovered-vehicles/index.js';
import { IdentifierDto } from '../../theft-reports/index.js';
import { doorRule } from './door-rule.js';
import {
  reasonOfUndo,
  type ImportKind,
  type Left,
  type TakenIn,
  type Undoing,
} from './import-kind.js';
import { numberFields } from './number-fields.js';
import { caseTypeWords, partWords, recoveredVehicleColumns } from './recovered-vehicles.columns.js';
import { byLabel, RecoveredVehiclesWriting } from './recovered-vehicles.writing.js';
import type { RowReader } from './row-reader.js';
import { takeEach } from './take-each.js';
import { vehicleTypeWords } from './vehicle-words.js';

export interface RecoveredVehicleRow {
  /** the sender's own, unique in their unit */
  reference?: string;
  vehicle: NewRecoveredVehicle;
}

const freeTexts = ['brand', 'model', 'colour', 'marks', 'source'] as const;
const names = ['handlingOfficer', 'secondOfficer', 'custodian', 'storagePlace'] as const;
const rules = {
  number: doorRule(IdentifierDto, 'value'),
  label: doorRule(NewRecoveredVehicleDto, 'label'),
  place: doorRule(NewRecoveredVehicleDto, 'place'),
  caseNumber: doorRule(NewRecoveredVehicleDto, 'caseNumber'),
};
const ruleOf = Object.fromEntries(
  [...freeTexts, ...names].map((field) => [field, doorRule(NewRecoveredVehicleDto, field)]),
);

/** Recovered vehicles of a list: registered by the same use case as in the yard, provisional where rule 1 is not met. */
@Injectable()
export class RecoveredVehiclesKind implements ImportKind<RecoveredVehicleRow>, Undoing {
  readonly name = 'recovered-vehicles';
  readonly title = '追回车辆';
  readonly columns = recoveredVehicleColumns;
  readonly undoing = this;

  constructor(
    readonly writing: RecoveredVehiclesWriting,
    private readonly registerVehicle: RegisterRecoveredVehicle,
    private readonly bringUpTo: BringVehicleUpTo,
    private readonly back: TakeVehicleBack,
    private readonly clock: Clock,
  ) {}

  read(cells: RowReader): RecoveredVehicleRow {
    const reference = cells.number('reference', rules.number);
    const text = (field: (typeof freeTexts)[number] | (typeof names)[number]) =>
      cells.text(field, ruleOf[field]);
    const part = cells.maybeOneOf('part', partWords, 'unknown-part');
    const vehicle: NewRecoveredVehicle = {
      vehicleType: cells.oneOf('vehicleType', vehicleTypeWords),
      ...(part && { part: part === 'whole' ? null : part }),
      identifiers: Object.entries(numberFields).flatMap(([field, kind]) => {
        const value = cells.number(field, rules.number);
        return value === undefined ? [] : [{ kind, value }];
      }),
      label: cells.number('label', rules.label),
      recoveredAt: cells.needInstant('recoveredAt'),
      place: cells.needText('place', rules.place),
      caseNumber: cells.number('caseNumber', rules.caseNumber),
      caseType: cells.maybeOneOf('caseType', caseTypeWords, 'unknown-case-type'),
    };
    for (const field of [...freeTexts, ...names]) {
      const said = text(field);
      if (said !== undefined) vehicle[field] = said;
    }
    cells.refuse(() => {
      assertNotInTheFuture(vehicle.recoveredAt, this.clock.now());
      readIdentifiers(vehicle.identifiers);
    });
    return { reference, vehicle };
  }

  referenceOf({ reference, vehicle }: RecoveredVehicleRow): string | undefined {
    return reference ?? (vehicle.label && byLabel + vehicle.label);
  }

  contentOf({ vehicle }: RecoveredVehicleRow): unknown {
    return vehicle;
  }

  namesOne({ vehicle }: RecoveredVehicleRow): boolean {
    return vehicle.identifiers.length > 0;
  }

  async bringIn(
    tx: Tx,
    actor: Actor,
    rows: RecoveredVehicleRow[],
  ): Promise<(TakenIn | DomainError)[]> {
    return takeEach(rows, async ({ vehicle }) => {
      const { id, warnings } = await this.registerVehicle.within(tx, actor, vehicle);
      return { subjectId: id, warnings: warnings.map(({ code }) => code), version: 1 };
    });
  }

  async update(
    tx: Tx,
    actor: Actor,
    subjectId: string,
    { vehicle }: RecoveredVehicleRow,
  ): Promise<TakenIn> {
    const { version, warnings, before } = await this.bringUpTo.within(
      tx,
      actor,
      subjectId,
      vehicle,
    );
    return { subjectId, warnings: warnings.map(({ code }) => code), version, before };
  }

  async touchedSince(tx: Tx, left: Left[]): Promise<Map<string, string[]>> {
    return touchedVehicles(
      tx,
      left.map(({ subjectId, version }) => ({ id: subjectId, version })),
    );
  }

  async takeBack(tx: Tx, actor: Actor, subjectId: string): Promise<void> {
    await this.back.unregister(tx, actor, subjectId, reasonOfUndo);
  }

  async restore(tx: Tx, actor: Actor, subjectId: string, before: unknown): Promise<void> {
    await this.back.restore(tx, actor, subjectId, before as VehicleBefore);
  }
}
