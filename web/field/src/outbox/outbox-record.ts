import type { ProblemDetails } from '../api.js';

export const OUTBOX_STATES = ['queued', 'sending', 'failed', 'conflict', 'done'] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

export const OUTBOX_KINDS = ['batch', 'vehicle', 'photo', 'receipt', 'move', 'stock-take'] as const;
export type OutboxKind = (typeof OUTBOX_KINDS)[number];

export interface Refusal {
  status: number;
  code: string;
  details: ProblemDetails;
}

/** One thing that a person did, on its way to the server: written down first, sent then, gone once it is answered. */
export interface OutboxRecord {
  /** made here, a UUIDv7: where the thing it makes has an id, it is this one */
  id: string;
  kind: OutboxKind;
  /** always a POST */
  route: string;
  body: object;
  /** the same for every try, so that a lost answer makes nothing twice */
  key: string;
  state: OutboxState;
  /** id of the record without which this one makes no sense: a photo's vehicle */
  after?: string;
  /** what the person would know it by: a label, a place */
  said: string;
  tries: number;
  refusal?: Refusal;
}

/** What is to be kept and sent. */
export type NewRecord = Pick<OutboxRecord, 'kind' | 'route' | 'body' | 'said'> &
  Partial<Pick<OutboxRecord, 'id' | 'after'>>;

/** What can happen to a record. */
export type OutboxEvent =
  | { kind: 'sent' }
  | { kind: 'answered' }
  | { kind: 'lost' }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'interrupted' }
  | { kind: 'retried' }
  | { kind: 'changed'; body: object; said: string; key: string };

/** Answers that say: this very record is there already. */
const isThereAlready = ({ code }: Refusal) =>
  code === 'already-registered' || code === 'already-open' || code === 'already-counted';

/** Something passing: the same request may be answered in a minute. */
const isPassing = ({ status }: Refusal) =>
  status >= 500 || status === 401 || status === 408 || status === 429;

/** The life of a record as a table of one function: no event leads out of `done`, none loses a record. */
export function nextRecord(record: OutboxRecord, event: OutboxEvent): OutboxRecord {
  const { state } = record;
  const { refusal: _, ...clean } = record;
  if (state === 'done') return record;
  switch (event.kind) {
    case 'sent':
      return state === 'queued' ? { ...clean, state: 'sending', tries: record.tries + 1 } : record;
    case 'answered':
      return state === 'sending' ? { ...clean, state: 'done' } : record;
    case 'lost':
    case 'interrupted':
      return state === 'sending' ? { ...clean, state: 'queued' } : record;
    case 'refused':
      if (state !== 'sending') return record;
      if (isThereAlready(event.refusal)) return { ...clean, state: 'done' };
      if (isPassing(event.refusal)) return { ...clean, state: 'queued' };
      return {
        ...clean,
        state: event.refusal.status === 409 ? 'conflict' : 'failed',
        refusal: event.refusal,
      };
    case 'retried':
      return state === 'failed' || state === 'conflict' ? { ...clean, state: 'queued' } : record;
    default: {
      // Another body under the same key would be refused; while it is under way, what it says is settled.
      if (state === 'sending') return record;
      const { body, said, key } = event;
      return { ...clean, body, said, key, state: 'queued' };
    }
  }
}

/** The next to be sent: in the order they were made, photos after all that is small, nothing before what it needs. */
export function nextToSend(records: OutboxRecord[]): OutboxRecord | undefined {
  const waiting = new Set(records.filter((it) => it.state !== 'done').map((it) => it.id));
  const ready = records.filter(
    ({ state, after }) => state === 'queued' && !(after && waiting.has(after)),
  );
  return ready.find(({ kind }) => kind !== 'photo') ?? ready[0];
}
