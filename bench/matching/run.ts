import { cpuSecondsWithChildren } from '../lib/cpu-time.js';
import { inParts } from '../../src/platform/in-parts.js';
import type { Entrant, Found } from './entrant.js';
import { misreadings } from './misreadings.js';
import type { Question } from './questions.js';

/** One question put to one entrant. */
export interface Answered {
  question: Question;
  found: Found[];
  milliseconds: number;
}

/** How many questions of each class an entrant can answer in so many seconds, going by a first round of them. */
export async function questionsInTime(
  entrant: Entrant,
  firstRound: Question[],
  classes: number,
  seconds: number,
): Promise<number> {
  const start = performance.now();
  for (const { query } of firstRound) await entrant.search(query);
  const milliseconds = (performance.now() - start) / firstRound.length;
  return Math.max(1, Math.floor((seconds * 1_000) / (milliseconds * classes)));
}

/** One of each class of misreading, or so many decoys: who answers them has the caches of the machine to itself meanwhile. */
export const roundLength = Object.keys(misreadings).length;

/**
 * Every round of questions is put to each entrant in turn, so that all of them see the same moments of the machine. A slow
 * one gets the first so many of each class: what it is asked, the others were asked too.
 */
export async function askInTurn(
  entrants: Entrant[],
  questions: Question[],
  ofEachClass: Map<Entrant, number>,
): Promise<Map<string, Answered[]>> {
  const answers = new Map<string, Answered[]>(entrants.map(({ name }) => [name, []]));
  const asked = new Map<string, number>();
  const inTurn = inParts(questions, roundLength).flatMap((round) =>
    entrants.flatMap((entrant) => round.map((question) => ({ entrant, question }))),
  );
  for (const { entrant, question } of inTurn) {
    const { name } = entrant;
    const key = `${name}/${question.class}`;
    const count = asked.get(key) ?? 0;
    if (count >= (ofEachClass.get(entrant) ?? Infinity)) continue;
    asked.set(key, count + 1);
    const start = performance.now();
    const found = await entrant.search(question.query);
    const milliseconds = performance.now() - start;
    answers.get(name)!.push({ question, found, milliseconds });
  }
  return answers;
}

/** How an entrant does when several clients have asked for so long already, and go on without a pause. */
export interface UnderLoad {
  perSecond: number;
  /** µs of processor time a search, which a busy machine changes less than anything that is timed */
  node: number;
  postgres: number;
}

export async function underLoad(
  entrant: Entrant,
  questions: Question[],
  clients: number,
  seconds: number,
  postmasterPid: number,
): Promise<UnderLoad> {
  const postgres = () => cpuSecondsWithChildren(postmasterPid) ?? Number.NaN;
  let next = 0;
  const askFor = async (milliseconds: number) => {
    const end = performance.now() + milliseconds;
    let answered = 0;
    const client = async () => {
      while (performance.now() < end) {
        await entrant.search(questions[next++ % questions.length]!.query);
        answered += 1;
      }
    };
    await Promise.all(Array.from({ length: clients }, client));
    return answered;
  };
  await askFor(seconds * 1_000);
  const [nodeBefore, postgresBefore] = [process.cpuUsage(), postgres()];
  const start = performance.now();
  const done = await askFor(seconds * 1_000);
  const { user, system } = process.cpuUsage(nodeBefore);
  return {
    perSecond: (done * 1_000) / (performance.now() - start),
    node: (user + system) / done,
    postgres: ((postgres() - postgresBefore) * 1e6) / done,
  };
}

export function isAmong({ question, found }: Answered, first: number): boolean {
  return found.slice(0, first).some(({ index }) => index === question.answer);
}
