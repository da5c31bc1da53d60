import { Injectable } from '@nestjs/common';
import { UnitTree } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import { takeNumbers } from '../../platform/number-series/index.js';

/** The counties by the letters people write on a label; any other unit by its code. */
const letters: Record<string, string> = {
  xuchang: 'XC',
  weidu: 'WD',
  jianan: 'JA',
  dongcheng: 'DC',
  jingkai: 'JK',
  yuzhou: 'YZ',
  changge: 'CG',
  yanling: 'YL',
  xiangcheng: 'XX',
};

/** Issues the labels of vehicles: one series per sub-bureau, whose yard they stand in, and year. */
@Injectable()
export class LabelOffice {
  constructor(private readonly units: UnitTree) {}

  /** `WD-2022-00031`. A number that a preprinted label has used is passed over. */
  async next(tx: Tx, unitId: string, year: number): Promise<string> {
    for (;;) {
      const [label] = await this.block(tx, unitId, year, 1);
      if (!(await isLabelTaken(tx, label!))) return label!;
    }
  }

  /** Labels to be printed beforehand: nobody else is issued one of them. */
  async block(tx: Tx, unitId: string, year: number, count: number): Promise<string[]> {
    const organ = await this.units.subBureauOf(unitId);
    const prefix = letters[organ.code] ?? organ.code.toUpperCase();
    const first = await takeNumbers(tx, organ.id, 'vehicle-label', year, count);
    return Array.from(
      { length: count },
      (_, index) => `${prefix}-${year}-${String(first + index).padStart(5, '0')}`,
    );
  }
}

export async function isLabelTaken(tx: Tx, label: string): Promise<boolean> {
  const rows = await tx.query('SELECT 1 FROM recovered_vehicle WHERE label = $1', [label]);
  return rows.length > 0;
}

/** A label as people type or scan it: half width, capitals, no spaces. */
export function readLabel(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(/\s/g, '');
}
