import type { Table } from '../lib/bench-result.js';
import type { Said } from './certainty.js';
import type { Entrant } from './entrant.js';
import { askInTurn, type Answered } from './run.js';
import type { Question } from './questions.js';
import { numberAlone } from './seen.js';
import { meanOfClasses, percent } from './tables.js';

/** The answers to what officers see of vehicles, and to the same numbers alone. */
export type AsSeen = [name: string, answers: Answered[]][];

export async function askAsSeen(us: Entrant, questions: Question[]): Promise<AsSeen> {
  const ask = async (list: Question[]) => (await askInTurn([us], list, new Map())).get(us.name)!;
  return [
    ['with attributes', await ask(questions)],
    ['the number alone', await ask(numberAlone(questions))],
  ];
}

export function saidIn(answers: Answered[]): Said[] {
  return answers.map(({ question: { answer }, found: [best] }) => ({
    probability: best?.probability ?? 0,
    isRight: best !== undefined && best.index === answer,
    isReported: answer !== undefined,
  }));
}

export function seenTable(seen: AsSeen): Table {
  return {
    title: 'Found as officers see them: eight in ten reported, attributes sometimes wrong',
    columns: ['', 'recall@1 %', 'recall@5 %', 'reported'],
    rows: seen.map(([name, answers]) => {
      const meant = answers.filter(({ question }) => question.answer !== undefined);
      return [
        name,
        percent(meanOfClasses(meant, 1)),
        percent(meanOfClasses(meant, 5)),
        meant.length,
      ];
    }),
  };
}
