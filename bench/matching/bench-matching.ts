import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Pool } from 'pg';
import { Dice } from '../../demo/plan/dice.js';
import {
  startEmbeddedPostgres,
  throwAwaySettings,
} from '../../src/platform/embedded-postgres/index.js';
import type { BenchResult } from '../lib/bench-result.js';
import { connect, makeDatabase } from '../lib/databases.js';
import { machineFacts } from '../lib/machine-facts.js';
import type { BenchOptions } from '../lib/read-arguments.js';
import type { Entrant, Reported } from './entrant.js';
import { ours } from './ours.js';
import { bikeIndex } from './peers/bike-index.js';
import { fillPeerTable } from './peers/peer-table.js';
import { trigramNearest, trigramSimilar } from './peers/trigram.js';
import { Population } from './population.js';
import { decoyQuestions, misreadQuestions } from './questions.js';
import { askInTurn, isAmong, searchesPerSecond, type Answered } from './run.js';
import { scan } from './scan.js';
import { classTable, decoyTable, percent, scanTable, share, summaryTable } from './tables.js';

const seed = 'measured';
const clients = 8;
/** of recall, how far a scan with the same scorer may be above the index */
const lostAtMost = 0.001;

interface Plan {
  reports: number;
  ofEachClass: number;
  slowOfEachClass: number;
  scannedOfEachClass: number;
  decoysOfEach: number;
  secondsOfLoad: number;
}

function planOf({ short, size }: BenchOptions): Plan {
  const reports = size ?? (short ? 10_000 : 100_000);
  return {
    reports,
    ofEachClass: short ? 25 : 200,
    slowOfEachClass: short ? 6 : reports > 200_000 ? 10 : 40,
    scannedOfEachClass: short ? 2 : reports > 200_000 ? 2 : 6,
    decoysOfEach: short ? 50 : 500,
    secondsOfLoad: short ? 1.5 : 5,
  };
}

/** Finding damaged numbers: the engine against three others and against a scan, all in one run, question by question. */
export async function benchMatching(options: BenchOptions): Promise<BenchResult> {
  const plan = planOf(options);
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'wanbi-bench-'));
  const settings = { ...throwAwaySettings, shared_buffers: '2GB', maintenance_work_mem: '512MB' };
  const server = await startEmbeddedPostgres({ dataDir, settings });
  try {
    const machine = await machineFacts(server.url);
    const { say } = options;
    say(`making ${plan.reports} reports`);
    const population = new Population(Dice.of(`${seed}/population`));
    const reported: Reported[] = Array.from({ length: plan.reports }, (_, index) => ({
      ...population.next(),
      index,
    }));
    const [oursUrl, peersUrl] = [
      await makeDatabase(server, 'ours'),
      await makeDatabase(server, 'peers'),
    ];
    const [oursClient, peersClient] = [await connect(oursUrl), await connect(peersUrl)];
    const peersPool = new Pool({ connectionString: peersUrl, max: clients });
    say('filling and indexing ours');
    const us = await ours(oursUrl, oursClient, reported);
    try {
      say('filling and indexing the peers');
      await fillPeerTable(peersClient, reported);
      const peers = [
        await bikeIndex(peersClient, peersPool, plan.slowOfEachClass),
        await trigramSimilar(peersClient, peersPool, plan.slowOfEachClass * 2),
        await trigramNearest(peersClient, peersPool, plan.slowOfEachClass),
      ];
      return { ...(await measure([us, ...peers], reported, population, plan, say)), machine };
    } finally {
      await us.stop();
      await peersPool.end();
      await Promise.all([oursClient.end(), peersClient.end()]);
    }
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measure(
  entrants: Entrant[],
  reported: Reported[],
  population: Population,
  plan: Plan,
  say: (sentence: string) => void,
): Promise<Omit<BenchResult, 'machine'>> {
  const warmUp = misreadQuestions('warm-up', reported, 3);
  await askInTurn(entrants, warmUp.slice(0, 34));
  await askInTurn([entrants[0]!], warmUp);
  const questions = misreadQuestions(seed, reported, plan.ofEachClass);
  const decoys = decoyQuestions(seed, reported, population, plan.decoysOfEach);
  say(`asking ${questions.length} misread numbers and ${decoys.length} decoys`);
  const answers = await askInTurn(entrants, [...questions, ...decoys]);
  const measured = [];
  for (const entrant of entrants) {
    say(`${entrant.name}: ${clients} clients`);
    const perSecond = await searchesPerSecond(entrant, questions, clients, plan.secondsOfLoad);
    measured.push({
      entrant,
      answers: answers.get(entrant.name)!,
      perSecond,
      indexBytesARow: (await entrant.indexBytes()) / reported.length,
    });
  }
  say('scanning');
  const pairs = scannedPairs(answers.get(entrants[0]!.name)!, reported, plan.scannedOfEachClass);
  const lost =
    share(pairs, (it) => isAmong(it.scan, 5)) - share(pairs, (it) => isAmong(it.ours, 5));
  return {
    bench: 'matching',
    conditions: [
      `${plan.reports} reports of one number each from the seed “${seed}”; every question is put to each entrant in turn, one client; slow ones answer a part of each class`,
      'recall is the mean over the classes; the number alone is asked, no colour, no place; the time is that of the database layer, our scoring included, no HTTP',
      'peers get our reading of case, separators and full width; throw-away durability settings, 2 GB of shared buffers, for all',
    ],
    tables: [summaryTable(measured), classTable(measured), decoyTable(measured), scanTable(pairs)],
    faults: lost > lostAtMost ? [`a scan finds ${percent(lost)} points more than the index`] : [],
  };
}

function scannedPairs(answers: Answered[], reported: Reported[], ofEachClass: number) {
  const taken = new Map<string, number>();
  return answers.flatMap((ours) => {
    const { question } = ours;
    const count = taken.get(question.class) ?? 0;
    if (question.answer === undefined || count >= ofEachClass) return [];
    taken.set(question.class, count + 1);
    const start = performance.now();
    const found = scan(reported, question.query.identifier!);
    return [{ ours, scan: { question, found, milliseconds: performance.now() - start } }];
  });
}
