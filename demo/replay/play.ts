import type { Actor } from '../../src/platform/actor.js';
import type { SettableClock } from '../../src/platform/clock.js';
import { JobHandlers } from '../../src/platform/jobs/index.js';
import type { Plan } from '../plan/stories/in-order.js';
import type { Step } from '../plan/step.js';
import { acts } from './acts.js';
import type { InlineJobs } from './inline-jobs.js';
import type { Stage } from './stage.js';

/** The table knows which step belongs to which act. */
type AnyAct = (stage: Stage, actor: Actor, step: Step) => Promise<void>;

export interface Theatre {
  stage: Stage;
  clock: SettableClock;
  jobs: InlineJobs;
  /** told after every step, those left out for a lost vehicle too */
  onStep?: (step: Step) => void;
  /** stops between two steps */
  signal?: AbortSignal;
}

/** Somebody asked for the end: what was replayed so far is dropped by the next start. */
export class ReplayStopped extends Error {}

/**
 * Plays a plan: for each step the clock is set, the deed goes through its use case in the name of who does it, and what
 * it hurried along (matching, notices) is worked off before the next.
 *
 * @throws {ReplayStopped}
 */
export async function play({ steps }: Plan, theatre: Theatre): Promise<void> {
  const { stage, onStep, signal } = theatre;
  for (const step of steps) {
    if (signal?.aborted) throw new ReplayStopped('The replay was stopped.');
    const isLost = 'vehicle' in step && stage.lost.has(step.vehicle);
    if (!isLost) await playStep(step, theatre);
    onStep?.(step);
  }
}

async function playStep(step: Step, { stage, clock, jobs }: Theatre): Promise<void> {
  clock.set(step.at);
  const act = acts[step.does] as AnyAct;
  try {
    await act(stage, await stage.actor(step.by), step);
    await jobs.workOff(stage.use(JobHandlers));
  } catch (error) {
    throw new Error(`The replay stumbled over ${describe(step)}`, { cause: error });
  }
}

function describe({ at, by, ...deed }: Step): string {
  return `${JSON.stringify(deed)} by ${by} at ${at.toISOString()}`;
}
