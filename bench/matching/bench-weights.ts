import { Dice } from '../../demo/plan/dice.js';
import { normaliseIdentifier } from '../../src/identifiers/index.js';
import {
  nearestSubjects,
  findReportsByNumber,
  SignatureBitsInUse,
  WeightsInForce,
  type MatchWeights,
  type SignatureBits,
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
const untouchedSeed = 'spring';

/** Of fewer reports a number's neighbours are reported more seldom: weights must hold in a small city and in a province. */
const shares = [1, 1 / 10];

type Questions = [withAttributes: LookedUp[], numberAlone: LookedUp[]];
const kinds = ['with attributes', 'the number alone'] as const;

interface List {
  name: string;
  inForce: MatchWeights;
  fit: Questions;
  untouched: Questions;
}

/** Fits the weights on seeds and lists of their own, beginning with those in force, and shows how both hold on another seed. */
export async function benchWeights(options: BenchOptions): Promise<BenchResult> {
  const { short, size, say } = options;
  const reports = size ?? (short ? 20_000 : 1_000_000);
  const questions = short ? 500 : 2_000;
  const names = shares.map((_, at) => `fit_${at}`);
  return withDatabases(options, names, async (urls) => {
    const machine = await machineFacts(urls[0]!);
    const lists: List[] = [];
    for (const [at, share] of shares.entries()) {
      const count = Math.round(reports * share);
      say(`filling ${count} reports, looking up`);
      lists.push(await lookedUpIn(urls[at]!, count, questions, options.spread));
    }
    const { inForce } = lists[0]!;
    const weights = fitted(
      lists.flatMap(({ fit }) => fit.flat()),
      inForce,
      short ? 2 : 4,
      say,
    );
    const shown = [inForce, weights].flatMap((use) =>
      lists.flatMap(({ name, untouched }) =>
        kinds.map((what, kind): [string, ReturnType<typeof saidOf>[]] => [
          `${use === inForce ? inForce.version : 'fitted'}, ${name}, ${what}`,
          untouched[kind]!.map((it) => saidOf(it, use)),
        ]),
      ),
    );
    const { version: _, ...made } = weights;
    return {
      bench: 'weights',
      machine,
      conditions: [
        `${lists.map(({ name }) => name).join(' and ')}; fitted on the seeds “fit” and “check”, ${questions} questions each of each list, shown on the seed “${untouchedSeed}”, ${questions * 4} questions`,
        'eight in ten questions are of reported vehicles, misread in every class; one in ten of others, one in ten of neighbours on the line',
      ],
      tables: [bandTable(shown), ...shown.map(([name, all]) => reliabilityTable(name, all))],
      faults: [],
      made,
    };
  });
}

/** An error of calibration is never below what chance makes of so many questions: hence more of the untouched ones. */
async function lookedUpIn(
  url: string,
  reports: number,
  questions: number,
  spread?: number,
): Promise<List> {
  const client = await connect(url);
  const population = new Population(Dice.of('fit/population'), spread);
  const reported = new ReportedList(population, reports);
  const us = await ours(url, client, reported);
  try {
    const inForce = await new WeightsInForce(us.database).current();
    const bits = await new SignatureBitsInUse(us.database).current();
    const lookUpAll = async (seed: string, count: number): Promise<Questions> => {
      const seen = seenQuestions(seed, reported, population, count);
      return [
        await lookUp(us.database, bits, seen, inForce),
        await lookUp(us.database, bits, numberAlone(seen), inForce),
      ];
    };
    const [one, other] = [await lookUpAll('fit', questions), await lookUpAll('check', questions)];
    return {
      name: `${reports} reports`,
      inForce,
      fit: [
        [...one[0], ...other[0]],
        [...one[1], ...other[1]],
      ],
      untouched: await lookUpAll(untouchedSeed, questions * 4),
    };
  } finally {
    await us.stop();
    await client.end();
  }
}

async function lookUp(
  database: Database,
  bits: SignatureBits,
  questions: Question[],
  weights: MatchWeights,
): Promise<LookedUp[]> {
  const all: LookedUp[] = [];
  for (const question of questions) {
    const normalised = normaliseIdentifier(question.query.identifier!);
    const found = await findReportsByNumber(database, bits, normalised);
    const nearest = nearestSubjects(normalised, found);
    const reports = new Map(found.map(({ report }) => [report.id, report]));
    all.push({ question, candidates: compared(question, normalised, nearest, reports, weights) });
  }
  return all;
}
