import type { Answer, Question } from '../messages.js';
import type { SheetRow } from '../sheet-row.js';
import { drawScreenCopy } from './draw-screen-copy.js';
import { batchesOfSheet } from './batches-of-sheet.js';
import { Refused } from './refused.js';

let sheet: AsyncIterator<SheetRow[]> | undefined;

/** Never throws: what a decoder throws is a refusal without a reason. */
export async function answerTo(question: Question): Promise<Answer> {
  try {
    if (question.task === 'screen-copy') return { copy: await drawScreenCopy(question.bytes) };
    if (question.task === 'read-sheet') sheet = batchesOfSheet(question.file, question.kind);
    const next = await sheet?.next();
    return next && !next.done ? { rows: next.value, isLast: false } : { rows: [], isLast: true };
  } catch (error) {
    if (error instanceof Refused) return { refusal: { code: error.code, where: error.where } };
    return { refusal: { code: 'unreadable' } };
  }
}
