import type { EventLine } from '../api/answers.js';
import { State, type Tone } from '../parts/state.js';
import { eventStates } from '../text/events.js';

const tones: Record<EventLine['status'], Tone> = {
  planned: 'wait',
  open: 'wait',
  running: 'good',
  closed: 'plain',
  cancelled: 'stop',
};

export function EventState({ status }: Pick<EventLine, 'status'>) {
  return <State tone={tones[status]}>{eventStates[status]}</State>;
}
