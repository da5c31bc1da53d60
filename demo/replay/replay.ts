import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import { SettableClock } from '../../src/platform/clock.js';
import { Database } from '../../src/platform/database/index.js';
import type { Settings } from '../../src/platform/settings/index.js';
import { planCampaign } from '../plan/plan-campaign.js';
import { planLive } from '../plan/plan-live.js';
import type { Cast } from '../plan/planned.js';
import type { Step } from '../plan/step.js';
import { foundCity } from './found-city.js';
import { InlineJobs } from './inline-jobs.js';
import { play } from './play.js';
import { replayConnection } from './replay-connection.js';
import { SeededRandomSource } from './seeded-random.js';
import { Stage } from './stage.js';

/** The day on which the force begins to use the system. */
const foundedAt = '2021-03-22T01:00:00Z';

export interface ReplayOptions {
  settings: Settings;
  seed: string;
  /** the middle of the live fortnight; without it only the 18 months are replayed */
  now?: Date;
  onProgress?: (done: number, all: number, step: Step) => void;
  signal?: AbortSignal;
}

export interface ReplayTally {
  steps: number;
  /** vehicles whose match the machine did not propose */
  unmatched: number;
}

/**
 * Replays the campaign, then the live fortnight, through the use cases of an application of its own, whose clock stands
 * where the plan sets it, whose ids come from the seed and whose jobs are done at once.
 *
 * @throws {ReplayStopped} when `signal` asks for it
 */
export async function replay(options: ReplayOptions): Promise<ReplayTally> {
  const { settings, seed, now, onProgress, signal } = options;
  const plans = [planCampaign(seed), ...(now ? [planLive(seed, now)] : [])];
  const clock = new SettableClock(foundedAt);
  const jobs = new InlineJobs();
  const random = new SeededRandomSource(seed);
  const root = AppModule.forSurface(settings, {
    ...{ clock, random, jobs },
    connection: replayConnection,
    works: false,
  });
  const app = await NestFactory.createApplicationContext(root, {
    logger: false,
    abortOnError: false,
  });
  try {
    const stage = new Stage(app, together(plans.map((it) => it.cast)));
    await foundCity(stage, seed);
    const all = plans.reduce((sum, { steps }) => sum + steps.length, 0);
    let done = 0;
    const onStep = (step: Step) => {
      done += 1;
      onProgress?.(done, all, step);
    };
    for (const plan of plans) await play(plan, { stage, clock, jobs, onStep, signal });
    // Nobody has counted the rows yet: the first questions would be planned as if there were none.
    await stage.use(Database).query('ANALYZE');
    return { steps: done, unmatched: stage.lost.size };
  } finally {
    await app.close();
  }
}

function together(casts: Cast[]): Cast {
  return {
    reports: casts.flatMap((it) => it.reports),
    cases: casts.flatMap((it) => it.cases),
    vehicles: casts.flatMap((it) => it.vehicles),
    events: casts.flatMap((it) => it.events),
  };
}
