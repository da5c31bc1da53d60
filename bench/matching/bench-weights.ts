import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Dice } from '../../demo/plan/dice.js';
import { normaliseIdentifier } from '../../src/identifiers/index.js';
import {
  nearestSubjects,
  findReportsByNumber,
  FIRST_WEIGHTS,
} from '../../src/matching/measured.js';
import type { Database } from '../../src/platform/database/index.js';
import {
  startEmbeddedPostgres,
  throwAwaySettings,
} from '../../src/platform/embedded-postgres/index.js';
import type { BenchResult } from '../lib/bench-result.js';
import { connect, makeDatabase } from '../lib/databases.js';
import { machineFacts } from '../lib/machine-facts.js';
import type { BenchOptions } from '../lib/read-arguments.js';
import { bandTable, reliabilityTable } from './certainty.js';
import type { Reported } from './entrant.js';
import { fitted, saidOf, type LookedUp } from './fit.js';
import { ours } from './ours.js';
import { Population } from './population.js';
import type { Question } from './questions.js';
import { numberAlone, seenQuestions } from './seen.js';

/** Chosen after all else was; whoever changes how pairs are weighed chooses another. */
const untouchedSeed = 'harvest';

/** Fits the weights on seeds of their own, and shows how the first ones and the fitted ones hold on another. */
export async function benchWeights({ short, size, say }: BenchOptions): Promise<BenchResult> {
  const reports = size ?? (short ? 20_000 : 100_000);
  const questions = short ? 500 : 2_000;
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'wanbi-bench-'));
  const server = await startEmbeddedPostgres({ dataDir, settings: throwAwaySettings });
  try {
    const machine = await machineFacts(server.url);
    const url = await makeDatabase(server, 'ours');
    const client = await connect(url);
    const population = new Population(Dice.of('fit/population'));
    const reported: Reported[] = Array.from({ length: reports }, (_, index) => ({
      ...population.next(),
      index,
    }));
    say(`filling ${reports} reports`);
    const us = await ours(url, client, reported);
    const lookUpAll = async (seed: string) => {
      const seen = seenQuestions(seed, reported, population, questions);
      const attributes = await lookUp(us.database, seen);
      return [attributes, await lookUp(us.database, numberAlone(seen))] as const;
    };
    say('looking up');
    const fit = [await lookUpAll('fit'), await lookUpAll('check')].flat();
    const untouched = await lookUpAll(untouchedSeed);
    await us.stop();
    await client.end();
    const weights = fitted(fit.flat(), FIRST_WEIGHTS, short ? 2 : 4, say);
    const sets = (name: string, use: typeof weights) =>
      (['with attributes', 'the number alone'] as const).map(
        (what, at): [string, ReturnType<typeof saidOf>[]] => [
          `${name}, ${what}`,
          untouched[at]!.map((it) => saidOf(it, use)),
        ],
      );
    const { version: _, ...made } = weights;
    return {
      bench: 'weights',
      machine,
      conditions: [
        `${reports} reports; fitted on the seeds “fit” and “check”, shown on the seed “${untouchedSeed}”, ${questions} questions each`,
        'eight in ten questions are of reported vehicles, misread in every class; one in ten of others, one in ten of neighbours on the line',
      ],
      tables: [
        bandTable([...sets('the first', FIRST_WEIGHTS), ...sets('fitted', weights)]),
        ...[...sets('the first', FIRST_WEIGHTS), ...sets('fitted', weights)].map(([name, all]) =>
          reliabilityTable(name, all),
        ),
      ],
      faults: [],
      made,
    };
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function lookUp(database: Database, questions: Question[]): Promise<LookedUp[]> {
  const all: LookedUp[] = [];
  for (const question of questions) {
    const normalised = normaliseIdentifier(question.query.identifier!);
    const found = await findReportsByNumber(database, normalised);
    const nearest = nearestSubjects(normalised, found);
    const reports = new Map(found.map(({ report }) => [report.id, report]));
    all.push({ question, normalised, nearest, reports });
  }
  return all;
}
