import { Pool } from 'pg';
import { Dice } from '../../demo/plan/dice.js';
import type { BenchResult } from '../lib/bench-result.js';
import { connect } from '../lib/databases.js';
import { machineFacts } from '../lib/machine-facts.js';
import type { BenchOptions } from '../lib/read-arguments.js';
import { askAsSeen, saidIn, seenTable } from './as-seen.js';
import { bandTable } from './certainty.js';
import type { Entrant } from './entrant.js';
import { misreadings } from './misreadings.js';
import { missesOf, missesTable } from './misses.js';
import { ours } from './ours.js';
import { bikeIndex } from './peers/bike-index.js';
import { fillPeerTable } from './peers/peer-table.js';
import { trigramNearest, trigramSimilar } from './peers/trigram.js';
import { Population } from './population.js';
import { decoyQuestions, misreadQuestions } from './questions.js';
import { ReportedList } from './reported-list.js';
import { askInTurn, questionsInTime, roundLength, underLoad, type Answered } from './run.js';
import { Scan } from './scan.js';
import { seenQuestions } from './seen.js';
import { faultsOf } from './faults.js';
import { classTable, decoyTable, scanTable, summaryTable } from './tables.js';
import { builtOnce } from './timed-build.js';
import { withDatabases } from './with-databases.js';

const seed = 'measured';
const clients = 8;
/** of misreadings, and of decoys */
const classes = Object.keys(misreadings).length + 2;
/** above so many the slowest of the peers takes an hour to be made, and minutes to be asked */
const nearestUpTo = 2_000_000;

interface Plan {
  reports: number;
  ofEachClass: number;
  decoysOfEach: number;
  /** how long each of the peers, and the scan, may answer questions */
  secondsOfEach: number;
  secondsOfLoad: number;
  secondsOfScan: number;
  /** how long it may be looked for why something was missed */
  secondsOfMisses: number;
  /** questions with attributes, and the same without */
  seen: number;
  spread: number;
}

function planOf({ short, size, spread }: BenchOptions): Plan {
  const reports = size ?? (short ? 10_000 : 100_000);
  return {
    reports,
    ofEachClass: short ? (reports > 20_000 ? 100 : 25) : 200,
    decoysOfEach: short ? 50 : 500,
    secondsOfEach: short ? 4 : 20,
    secondsOfLoad: short ? 1.5 : 4,
    secondsOfScan: short ? 4 : 40,
    secondsOfMisses: short ? 4 : 300,
    seen: short ? 300 : 2_000,
    spread: spread ?? 1,
  };
}

/** Finding damaged numbers: the engine against three others and against a scan, all in one run, question by question. */
export async function benchMatching(options: BenchOptions): Promise<BenchResult> {
  const plan = planOf(options);
  const { say } = options;
  return withDatabases(
    options,
    ['ours', 'peers'],
    async ([oursUrl = '', peersUrl = ''], postmasterPid) => {
      const machine = await machineFacts(oursUrl);
      say(`making ${plan.reports} reports`);
      const population = new Population(Dice.of(`${seed}/population`), plan.spread);
      const reported = new ReportedList(population, plan.reports);
      const oursClient = await connect(oursUrl);
      const peersClient = await connect(peersUrl);
      const peersPool = new Pool({ connectionString: peersUrl, max: clients });
      // On a busy machine the server ends one before the pool has; whoever asks it is told all the same.
      peersPool.on('error', () => undefined);
      say('filling and indexing ours');
      const us = await ours(oursUrl, oursClient, reported);
      try {
        say('filling and indexing the peers');
        await builtOnce(peersClient, 'reports', () => fillPeerTable(peersClient, reported));
        const peers = [
          await bikeIndex(peersClient, peersPool),
          await trigramSimilar(peersClient, peersPool),
          ...(plan.reports > nearestUpTo ? [] : [await trigramNearest(peersClient, peersPool)]),
        ];
        return {
          ...(await measure([us, ...peers], reported, population, plan, postmasterPid, say)),
          machine,
        };
      } finally {
        await us.stop();
        await peersPool.end();
        await Promise.all([oursClient.end(), peersClient.end()]);
      }
    },
  );
}

async function measure(
  entrants: Entrant[],
  reported: ReportedList,
  population: Population,
  plan: Plan,
  postmasterPid: number,
  say: (sentence: string) => void,
): Promise<Omit<BenchResult, 'machine'>> {
  // A server that has just been started reads from the disk; one that officers ask has not.
  const warmUp = misreadQuestions('warm-up', reported, plan.ofEachClass);
  const [us, ...peers] = entrants;
  for (const { query } of warmUp) await us!.search(query);
  const ofEachClass = new Map<Entrant, number>();
  const firstRound = misreadQuestions('warm-up', reported, 1);
  for (const peer of peers) {
    const count = await questionsInTime(peer, firstRound, classes, plan.secondsOfEach);
    ofEachClass.set(peer, count);
  }
  const questions = misreadQuestions(seed, reported, plan.ofEachClass);
  const decoys = decoyQuestions(seed, reported, population, plan.decoysOfEach);
  say(`asking ${questions.length} misread numbers and ${decoys.length} decoys`);
  const answers = await askInTurn(entrants, [...questions, ...decoys], ofEachClass);
  const measured = [];
  for (const entrant of entrants) {
    say(`${entrant.name}: ${clients} clients`);
    const { secondsOfLoad } = plan;
    const load = await underLoad(entrant, questions, clients, secondsOfLoad, postmasterPid);
    measured.push({
      entrant,
      answers: answers.get(entrant.name)!,
      load,
      indexBytesARow: (await entrant.indexBytes()) / reported.length,
    });
  }
  say('asking as officers see them');
  const seen = await askAsSeen(us!, seenQuestions(seed, reported, population, plan.seen));
  say('scanning');
  const scan = new Scan(reported);
  const pairs = scannedPairs(answers.get(us!.name)!, scan, plan.secondsOfScan);
  const misses = await missesOf(answers.get(us!.name)!, us!, scan, plan.secondsOfMisses);
  return {
    bench: 'matching',
    conditions: [
      `${plan.reports} reports of one number each from the seed “${seed}”, neighbours ${plan.spread === 1 ? 'as dense as they come' : `${plan.spread} times as far apart`}; every round of ${roundLength} questions is put to each entrant in turn, one client; a peer answers the first of each class, as many as take it ${plan.secondsOfEach} s`,
      'recall is the mean over the classes; the number alone is asked, no colour, no place; the time, of misread numbers, is that of the database layer, our scoring included, no HTTP',
      'peers get our reading of case, separators and full width; throw-away durability settings and the same shared buffers for all',
    ],
    tables: [
      summaryTable(measured),
      classTable(measured),
      missesTable(questions.length, misses),
      decoyTable(measured),
      seenTable(seen),
      bandTable(seen.map(([name, all]) => [name, saidIn(all)])),
      scanTable(pairs),
    ],
    faults: faultsOf({ measured, misses, asked: questions.length, reports: reported.length }),
  };
}

/** The first questions of all classes, as many as there is time for. */
function scannedPairs(answers: Answered[], scan: Scan, seconds: number) {
  const end = performance.now() + seconds * 1_000;
  const pairs: { ours: Answered; scan: Answered }[] = [];
  for (const ours of answers) {
    const { question } = ours;
    if (question.answer === undefined || performance.now() > end) break;
    const start = performance.now();
    const found = scan.search(question.query.identifier!);
    pairs.push({ ours, scan: { question, found, milliseconds: performance.now() - start } });
  }
  return pairs;
}
