import { problemOf } from '../api.js';
import type { OutboxEvent, OutboxRecord } from './outbox-record.js';

const patienceMs = 30_000;

/** Sends it once. @returns what that means for the record, with the body of an answer */
export async function sendRecord(
  { route, body, key }: OutboxRecord,
  picture?: Blob,
): Promise<{ event: OutboxEvent; answer?: unknown }> {
  let response: Response;
  try {
    response = await fetch(route, {
      method: 'POST',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(patienceMs),
      headers: {
        'idempotency-key': key,
        ...(!picture && { 'content-type': 'application/json' }),
      },
      body: picture ? formOf(body, picture) : JSON.stringify(body),
    });
    if (response.ok) return { event: { kind: 'answered' }, answer: await response.json() };
  } catch {
    return { event: { kind: 'lost' } };
  }
  const { status, code, details } = await problemOf(response);
  return { event: { kind: 'refused', refusal: { status, code, details } } };
}

function formOf(body: object, picture: Blob): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) form.set(name, String(value));
  form.set('file', picture, 'photo.jpg');
  return form;
}
