import type { Actor } from '../../src/platform/actor.js';
import type { Deed, Step } from '../plan/step.js';
import type { Stage } from './stage.js';

export type StepOf<Does extends Deed['does']> = Step & { does: Does };

/** Plays one kind of deed through a use case, in the name of who does it. */
export type Act<Does extends Deed['does']> = (
  stage: Stage,
  actor: Actor,
  step: StepOf<Does>,
) => Promise<void>;

export type Acts = { [Does in Deed['does']]: Act<Does> };
