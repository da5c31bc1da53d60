import type { Entrant, Found } from './entrant.js';
import type { Question } from './questions.js';

/** One question put to one entrant. */
export interface Answered {
  question: Question;
  found: Found[];
  milliseconds: number;
}

/** Every question is put to each entrant in turn, so that all of them see the same moments of the machine. */
export async function askInTurn(
  entrants: Entrant[],
  questions: Question[],
): Promise<Map<string, Answered[]>> {
  const answers = new Map<string, Answered[]>(entrants.map(({ name }) => [name, []]));
  const asked = new Map<string, number>();
  for (const question of questions) {
    for (const entrant of entrants) {
      const { name, atMost } = entrant;
      const key = `${name}/${question.class}`;
      const count = asked.get(key) ?? 0;
      if (count >= atMost) continue;
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
