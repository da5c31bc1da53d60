import type { Answer, Question } from '../messages.js';
import { answerTo } from './answer-to.js';
import { watchMemory } from './watch-memory.js';

// The decoding process: it knows no key and no database, answers one question after the other and ends with its parent.
watchMemory();
process.on('disconnect', () => process.exit(0));
process.on('message', (question) => void answer(question as Question));

async function answer(question: Question): Promise<void> {
  const said: Answer = await answerTo(question);
  process.send?.(said);
}
