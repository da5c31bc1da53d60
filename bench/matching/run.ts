import type { Entrant, Found } from './entrant.js';
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

/**
 * Every question is put to each entrant in turn, so that all of them see the same moments of the machine. A slow one gets
 * the first so many of each class: what it is asked, the others were asked too.
 */
export async function askInTurn(
  entrants: Entrant[],
  questions: Question[],
  ofEachClass: Map<Entrant, number>,
): Promise<Map<string, Answered[]>> {
  const answers = new Map<string, Answered[]>(entrants.map(({ name }) => [name, []]));
  const asked = new Map<string, number>();
  for (const question of questions) {
    for (const entrant of entrants) {
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
  }
  return answers;
}

/** Searches a second when several clients ask without a pause. */
export async function searchesPerSecond(
  entrant: Entrant,
  questions: Question[],
  clients: number,
  seconds: number,
): Promise<number> {
  const end = performance.now() + seconds * 1_000;
  const start = performance.now();
  let done = 0;
  let next = 0;
  const client = async () => {
    while (performance.now() < end) {
      await entrant.search(questions[next++ % questions.length]!.query);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return (done * 1_000) / (performance.now() - start);
}

export function isAmong({ question, found }: Answered, first: number): boolean {
  return found.slice(0, first).some(({ index }) => index === question.answer);
}
