import { defineLifeCycle } from '../platform/life-cycle.js';

export type MatchStatus = 'proposed' | 'confirmed' | 'rejected' | 'superseded' | 'undone';

/** The system proposes, an officer decides (rule 33). Decisions are kept, undone ones too. */
export const matchLife = defineLifeCycle<MatchStatus>('match', {
  proposed: ['confirmed', 'rejected', 'superseded'],
  confirmed: ['undone'],
  rejected: ['proposed', 'superseded'], // the rejection was undone
  superseded: [],
  undone: [],
});
