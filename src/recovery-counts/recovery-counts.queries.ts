import { Injectable } from '@nestjs/common';
import { UnitTree } from '../identity/index.js';
import { seesUnit, type Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database, sqlFile } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { addDays, xuchangDay } from '../platform/xuchang-time.js';
import { partCategory } from '../sentence/index.js';
import { figures, isCounted, resultFacts, type Figure } from './figures.js';

const countedFacts = sqlFile(import.meta.url, './counted-facts.sql');
const zeroResult = sqlFile(import.meta.url, './zero-result.sql');

/** Days in Asia/Shanghai, `to` excluded; `asOf` tells what was known at an instant. */
export interface Period {
  unit: string;
  from: string;
  to: string;
  asOf?: Date;
}

interface CountRow {
  fact: string;
  category: string | null;
  count: number;
  amount: string | null;
}

/** What has a unit achieved, and who has achieved nothing for how long? */
@Injectable()
export class RecoveryCounts {
  constructor(
    private readonly database: Database,
    private readonly units: UnitTree,
    private readonly clock: Clock,
  ) {}

  /** @throws {NotFound} for a unit that is not in sight */
  async of(actor: Actor, period: Period) {
    const asOf = period.asOf ?? this.clock.now();
    const rows = await this.database.query<CountRow>(
      `SELECT fact, category, count(*) AS count, sum(amount) AS amount FROM (${countedFacts}) AS counted
       GROUP BY fact, category`,
      [await this.unitsOf(actor, period.unit), period.from, period.to, asOf],
    );
    const count = (figure: Figure, category?: string) =>
      rows
        .filter((row) => row.fact === figures[figure] && isCounted(figure, row.category))
        .filter((row) => !category || row.category === category)
        .reduce((sum, row) => sum + row.count, 0);
    const amount = (figure: Figure) =>
      rows
        .filter((row) => row.fact === figures[figure] && isCounted(figure, row.category))
        .reduce((sum, row) => sum + Number(row.amount ?? 0), 0);
    return {
      casesSolved: count('casesSolved'),
      suspectsApprehended: count('suspectsApprehended'),
      vehiclesRecovered: {
        total: count('vehiclesRecovered'),
        eBike: count('vehiclesRecovered', 'e-bike'),
        bicycle: count('vehiclesRecovered', 'bicycle'),
        motorcycle: count('vehiclesRecovered', 'motorcycle'),
      },
      vehiclesMatched: count('vehiclesMatched'),
      vehiclesReturned: count('vehiclesReturned'),
      pennants: count('pennants'),
      valueReturned: amount('valueReturned'),
      parts: {
        recovered: count('partsRecovered'),
        matched: count('partsMatched'),
        returned: count('partsReturned'),
        valueReturned: amount('valueOfPartsReturned'),
      },
      asOf,
    };
  }

  /** The records behind a figure, newest first. @throws {NotFound} for a unit that is not in sight */
  async behind(actor: Actor, figure: Figure, period: Period, limit: number) {
    const codes = new Map((await this.units.all()).map((unit) => [unit.id, unit.code]));
    const rows = await this.database.query<{
      id: string;
      subject_id: string;
      unit_ids: string[];
      occurred_on: string;
      recorded_at: Date;
      category: string | null;
      amount: string | null;
    }>(
      `SELECT * FROM (${countedFacts}) AS counted WHERE fact = $5 AND (category IS NOT DISTINCT FROM $7) = $8
       ORDER BY occurred_on DESC, id DESC LIMIT $6`,
      [
        await this.unitsOf(actor, period.unit),
        period.from,
        period.to,
        period.asOf ?? this.clock.now(),
        figures[figure],
        limit,
        partCategory,
        isCounted(figure, partCategory),
      ],
    );
    return rows.map((row) => ({
      factId: row.id,
      subjectId: row.subject_id,
      units: row.unit_ids.map((id) => codes.get(id)),
      occurredOn: row.occurred_on,
      recordedAt: row.recorded_at,
      category: row.category,
      amount: row.amount === null ? null : Number(row.amount),
    }));
  }

  /**
   * Units with no case solved, suspect apprehended or vehicle recovered for at least `days` days up to and on `on`.
   *
   * @param on a day, inclusive; yesterday when absent
   */
  async zeroResult(actor: Actor, on = addDays(xuchangDay(this.clock.now()), -1), days = 3) {
    const visible =
      actor.sees === 'city' ? (await this.units.all()).map((it) => it.id) : actor.sees;
    const rows = await this.database.query<{
      code: string;
      name: string;
      kind: string;
      last_result_on: string | null;
      run_days: number;
    }>(zeroResult, [visible, on, resultFacts, partCategory]);
    const units = rows
      .filter((row) => row.run_days >= days)
      .map((row) => ({
        unit: row.code,
        name: row.name,
        kind: row.kind,
        runDays: row.run_days,
        lastResultOn: row.last_result_on,
        followUp: null,
      }));
    return { on, days, units };
  }

  private async unitsOf(actor: Actor, code: string): Promise<string[]> {
    const unit = await this.units.byCode(code);
    if (!seesUnit(actor, unit.id)) throw new NotFound('unit');
    return this.units.withBelow(unit.id);
  }
}
