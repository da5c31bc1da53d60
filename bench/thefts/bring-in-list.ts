import { setTimeout as sleep } from 'node:timers/promises';
import type { Contender } from '../lib/contender.js';

const mostMinutes = 20;

/** Sends a list as an officer does and waits until it has come to rest. @returns its id */
export async function bringInList(
  { origin }: Pick<Contender, 'origin'>,
  headers: Record<string, string>,
  list: string,
): Promise<string> {
  const body = new FormData();
  body.set('kind', 'theft-reports');
  body.set('file', new Blob([list]), 'list.csv');
  const sent = await fetch(`${origin}/api/v1/imports`, { method: 'POST', headers, body });
  const { id } = (await sent.json()) as { id: string };
  const deadline = performance.now() + mostMinutes * 60_000;
  for (;;) {
    const answer = await fetch(`${origin}/api/v1/imports/${id}`, { headers });
    const { done } = (await answer.json()) as { done: boolean };
    if (done) return id;
    if (performance.now() > deadline) throw new Error(`A list is not in after ${mostMinutes} min.`);
    await sleep(50);
  }
}
