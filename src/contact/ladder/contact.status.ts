import { defineLifeCycle } from '../../platform/life-cycle.js';

export type ContactStatus = 'trying' | 'told' | 'answered' | 'unreached' | 'closed';

/** Reaching one owner about one vehicle. Told: it arrived; answered: they said so themselves; unreached: no step is left. */
export const contactLife = defineLifeCycle<ContactStatus>('contact', {
  trying: ['trying', 'told', 'answered', 'unreached', 'closed'], // trying: the next step, or something new to tell
  told: ['trying', 'answered', 'closed'],
  answered: ['trying', 'closed'],
  unreached: ['trying', 'told', 'answered', 'closed'],
  closed: ['trying'], // the hand-over was reversed, or the match confirmed anew
});
