import { Dice } from '../../demo/plan/dice.js';
import { normaliseIdentifier } from '../../src/identifiers/index.js';
import {
  nearestSubjects,
  findReportsByNumber,
  WeightsInForce,
  type MatchWeights,
} from '../../src/matching/measured.js';
import type { Database } from '../../src/platform/database/index.js';
import type { BenchResult } from '../lib/bench-result.js';
import { connect } from '../lib/databases.js';
import { machineFacts } from '../lib/machine-facts.js';
import type { BenchOptions } from '../lib/read-arguments.js';
import { bandTable, reliabilityTable } from './certainty.js';
import { compared, fitted, saidOf, type LookedUp } from './fit.js';
import { ours } from './ours.js';
import { Population } from './population.js';
import type { Question } from './questions.js';
import { ReportedList } from './reported-list.js';
import { numberAlone, seenQuestions } from './seen.js';
import { withDatabases } from './with-databases.js';

/** Chosen after all else was; whoever changes how pairs are weighed chooses another. */
const untouchedSeed = 'winter';

/** Fits the weights on seeds of their own, beginning with those in force, and shows how both hold on another. */
export async function benchWeights(options: BenchOptions): Promise<BenchResult> {
  const { short, size, say } = options;
  const reports = size ?? (short ? 20_000 : 100_000);
  const questions = short ? 500 : 2_000;
  return withDatabases(options, ['fit'], async ([url = '']) => {
    const machine = await machineFacts(url);
    const client = await connect(url);
    const population = new Population(Dice.of('fit/population'), options.spread);
    const reported = new ReportedList(population, reports);
    say(`filling ${reports} reports`);
    const us = await ours(url, client, reported);
    const inForce = await new WeightsInForce(us.database).current();
    const lookUpAll = async (seed: string, count: number) => {
      const seen = seenQuestions(seed, reported, population, count);
      const attributes = await lookUp(us.database, seen, inForce);
      return [attributes, await lookUp(us.database, numberAlone(seen), inForce)] as const;
    };
    say('looking up');
    const fit = [await lookUpAll('fit', questions), await lookUpAll('check', questions)].flat();
    // An error of calibration is never below what chance makes of so many questions: hence more of them.
    const untouched = await lookUpAll(untouchedSeed, questions * 4);
    await us.stop();
    await client.end();
    const weights = fitted(fit.flat(), inForce, short ? 2 : 4, say);
    const sets = (name: string, use: typeof weights) =>
      (['with attributes', 'the number alone'] as const).map(
        (what, at): [string, ReturnType<typeof saidOf>[]] => [
          `${name}, ${what}`,
          untouched[at]!.map((it) => saidOf(it, use)),
        ],
      );
    const { version: _, ...made } = weights;
    const shown = [...sets(inForce.version, inForce), ...sets('fitted', weights)];
    return {
      bench: 'weights',
      machine,
      conditions: [
        `${reports} reports; fitted on the seeds “fit” and “check”, ${questions} questions each, shown on the seed “${untouchedSeed}”, ${questions * 4} questions`,
        'eight in ten questions are of reported vehicles, misread in every class; one in ten of others, one in ten of neighbours on the line',
      ],
      tables: [bandTable(shown), ...shown.map(([name, all]) => reliabilityTable(name, all))],
      faults: [],
      made,
    };
  });
}

async function lookUp(
  database: Database,
  questions: Question[],
  weights: MatchWeights,
): Promise<LookedUp[]> {
  const all: LookedUp[] = [];
  for (const question of questions) {
    const normalised = normaliseIdentifier(question.query.identifier!);
    const found = await findReportsByNumber(database, normalised);
    const nearest = nearestSubjects(normalised, found);
    const reports = new Map(found.map(({ report }) => [report.id, report]));
    all.push({ question, candidates: compared(question, normalised, nearest, reports, weights) });
  }
  return all;
}
