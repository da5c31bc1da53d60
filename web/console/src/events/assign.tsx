import { Button } from 'antd';
import type { ReturnEvent } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { DoneNote } from '../parts/done-note.js';
import { ProblemNote } from '../parts/problem-note.js';
import { common } from '../text/common.js';
import { oneEvent as words } from '../text/events.js';
import { renewedByEvents } from './use-event.js';

/** Gives a time and a bay to whoever waits longest. */
export function Assign({ event: { id } }: { event: ReturnEvent }) {
  const assign = useAct({
    send: () =>
      answered(api.POST('/api/v1/return-events/{id}/assign', { params: { path: { id } } })),
    renews: renewedByEvents,
  });
  const { data } = assign;
  return (
    <div className="stack">
      <p className="quiet">{words.assignWhat}</p>
      <ProblemNote error={assign.error} />
      <DoneNote words={data && words.assigned(data.assigned, data.waiting)} />
      <Button onClick={() => assign.run({})} aria-disabled={assign.isPending}>
        {assign.isPending ? common.sending : words.assign}
      </Button>
    </div>
  );
}
