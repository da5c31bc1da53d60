import type { OutboxRecord } from './outbox-record.js';
import type { Outbox } from './outbox.js';

const patienceMs = 8_000;

/** Waits until a record was answered or refused; a while at most, for it is kept in any case. */
export async function recordSettled(
  outbox: Outbox,
  id: string,
): Promise<Pick<OutboxRecord, 'state' | 'refusal'>> {
  const now = () =>
    outbox.current().records.find((it) => it.id === id) ?? { state: 'done' as const };
  const isUnderWay = () => ['queued', 'sending'].includes(now().state);
  if (!isUnderWay()) return now();
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, patienceMs);
    const stop = outbox.subscribe(() => {
      if (!isUnderWay()) done();
    });
    function done() {
      clearTimeout(timer);
      stop();
      resolve();
    }
  });
  return now();
}
