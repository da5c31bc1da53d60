import sharp from 'sharp';
import { startHouse } from './house.js';
import { lossesIn, sweepAll } from './loss.js';
import { Sentence } from './sentence.js';
import { killAround, type Killing } from './victims.js';

const workers = 6;
/** What was begun when the last was killed has to end within this. */
const longestEndMs = 180_000;

/** Runs the sentence while everything is killed, then lets what was begun end, sweeps, and looks. */
export async function runKilled(killing: Killing, environment: Record<string, string> = {}) {
  const house = await startHouse(environment);
  let sentence: Sentence | undefined;
  try {
    const picture = await sharp({
      create: { width: 80, height: 60, channels: 3, background: '#888' },
    })
      .jpeg()
      .toBuffer();
    sentence = new Sentence(house, picture);
    await sentence.planEvent();
    const atWork = Promise.all(
      Array.from({ length: workers }, (_, worker) => sentence!.work(worker + 1)),
    );
    const from = Date.now();
    const killed = await Promise.race([killAround(house, killing), atWork]);
    sentence.end();
    const killingMs = Date.now() - from;
    await within(longestEndMs, atWork);
    await sweepAll(house);
    const { answered, refusals } = sentence;
    const said = {
      seed: killing.seed,
      killed,
      seconds: { killing: killingMs / 1_000, ending: (Date.now() - from - killingMs) / 1_000 },
      starts: [house.staff, house.public, house.worker].map((it) => it.starts),
      reports: answered.reports.length,
      onTheWeb: answered.references.length,
      handOvers: answered.handOvers.length,
      refused: refusals.counts,
    };
    console.log(JSON.stringify(said));
    // What was answered 500 is in their logs, by its request id.
    if (refusals.wrong.length > 0) console.log(house.staff.output, house.public.output);
    const losses = await lossesIn(house, answered);
    return { answered, losses, wrong: refusals.wrong };
  } catch (error) {
    sentence?.abandon();
    console.log(sentence?.refusals.counts);
    console.log(house.staff.output, house.public.output, house.worker.output);
    throw error;
  } finally {
    await house.close();
  }
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('What was begun does not end.')), ms);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
