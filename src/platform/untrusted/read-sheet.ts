import type { Answer, Question } from './messages.js';
import { OneAtATime } from './one-at-a-time.js';
import { UnreadableSheet } from './sheet.errors.js';
import type { SheetKind, SheetRow } from './sheet-row.js';
import { ChildEnded, ChildTooSlow, UntrustedChild } from './untrusted-child.js';

/** For each few hundred rows: the clock stands still while the caller works on them. */
const limitSeconds = 10;
/** Sheets take minutes, not seconds: who finds two waiting should come back later. */
const turns = new OneAtATime(2);

/**
 * The rows of a CSV (UTF-8, UTF-16 or GB 18030; commas, semicolons or tabs) or of all sheets of an XLSX, as text, read in a
 * process of its own that may be killed. Formulas give their last value, dates `2022-08-11` or `2022-08-11 09:30:00`. Rows come as fast as
 * they are taken; leaving the loop ends the process.
 *
 * @param file path of a plain file that nobody changes meanwhile
 * @throws {UnreadableSheet} also after rows were given: what is over a limit may stand far down
 * @throws {DecoderBusy} when others wait already
 */
export async function* readSheet(
  file: string,
  kind: SheetKind,
): AsyncGenerator<SheetRow, void, void> {
  const leave = await turns.enter();
  const child = new UntrustedChild();
  try {
    let question: Question = { task: 'read-sheet', file, kind };
    for (;;) {
      const { rows, isLast } = rowsIn(await ask(child, question));
      yield* rows;
      if (isLast) return;
      question = { task: 'more' };
    }
  } finally {
    child.kill();
    leave();
  }
}

async function ask(child: UntrustedChild, question: Question): Promise<Answer> {
  try {
    return await child.ask(question, limitSeconds);
  } catch (error) {
    if (error instanceof ChildEnded) throw new UnreadableSheet('sheet-too-large');
    if (error instanceof ChildTooSlow) throw new UnreadableSheet('sheet-too-slow');
    throw error;
  }
}

/** The child has touched a stranger's bytes: what it says is judged too. */
function rowsIn(answer: Answer): { rows: SheetRow[]; isLast: boolean } {
  if ('refusal' in answer) throw new UnreadableSheet(answer.refusal.code, answer.refusal.where);
  if (!('rows' in answer) || !Array.isArray(answer.rows) || !answer.rows.every(isRow)) {
    throw new UnreadableSheet('sheet-unreadable');
  }
  return answer;
}

function isRow({ line, cells, sheet = 0, lostDigits = [] }: SheetRow): boolean {
  return (
    Number.isSafeInteger(line) &&
    Number.isSafeInteger(sheet) &&
    Array.isArray(cells) &&
    cells.every((cell) => typeof cell === 'string') &&
    Array.isArray(lostDigits) &&
    lostDigits.every((place) => Number.isSafeInteger(place))
  );
}
