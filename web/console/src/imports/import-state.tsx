import type { ImportState as StateOfImport } from '../api/answers.js';
import { State, type Tone } from '../parts/state.js';
import { importStates } from '../text/imports.js';

const tones: Record<StateOfImport, Tone> = {
  reading: 'wait',
  checking: 'wait',
  previewed: 'wait',
  committing: 'wait',
  done: 'good',
  failed: 'stop',
  cancelled: 'plain',
  undoing: 'wait',
  undone: 'plain',
};

export function ImportState({ state }: { state: StateOfImport }) {
  return <State tone={tones[state]}>{importStates[state]}</State>;
}
