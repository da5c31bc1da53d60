import {
  nextRecord,
  nextToSend,
  type NewRecord,
  type OutboxEvent,
  type OutboxRecord,
} from './outbox-record.js';
import type { Draft, SealedStore } from './sealed-store.js';
import { sendRecord } from './send-record.js';
import { uuidV7 } from './uuid-v7.js';

export interface OutboxView {
  /** everything that is not done, and what was done since the page was opened, the newest last */
  records: OutboxRecord[];
  /** records that belong to other people and wait here, sealed, for their next session */
  others: number;
  isSignedOut: boolean;
}

const firstPauseMs = 1_000;
const longestPauseMs = 30_000;
const doneShown = 30;

/**
 * Everything that is written goes through here: kept first, sent at once, tried again until it is answered. One tab
 * sends at a time; what another tab keeps is found here too.
 */
export class Outbox {
  private view: OutboxView = { records: [], others: 0, isSignedOut: false };
  private readonly answers = new Map<string, unknown>();
  private readonly listeners = new Set<() => void>();
  private readonly tabs = new BroadcastChannel('wanbi-field-outbox');
  private pauseMs = firstPauseMs;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isClosed = false;
  private isRunning = false;
  private isAskedAgain = false;
  private lastTurn: Promise<unknown> = Promise.resolve();

  constructor(readonly store: SealedStore) {
    this.tabs.onmessage = () => void this.load();
    window.addEventListener('online', this.hurry);
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly current = () => this.view;

  /** What the server said to a record that is done, as long as this page is open. */
  answerTo(id: string): unknown {
    return this.answers.get(id);
  }

  /** Finds what is kept, by this tab or another, and sends it. */
  async load(): Promise<void> {
    await this.read((it) => it);
    this.hurry();
  }

  /**
   * Resolves once all of it is kept on this device: from then on it can't be lost. `draft` is what is being typed next,
   * kept in the same moment, so that nothing stands in both places or in neither.
   */
  async add(given: NewRecord[], draft?: Draft): Promise<OutboxRecord[]> {
    const records = given.map((it): OutboxRecord => {
      const id = it.id ?? uuidV7();
      return { ...it, id, key: id, state: 'queued', tries: 0 };
    });
    const ids = new Set(records.map((it) => it.id));
    await this.inTurn(async () => {
      await this.store.keep(records, draft);
      this.show({ records: [...this.view.records.filter((it) => !ids.has(it.id)), ...records] });
    });
    this.tabs.postMessage('kept');
    this.hurry();
    return records;
  }

  async retry(id: string): Promise<void> {
    await this.happen(id, { kind: 'retried' });
    this.hurry();
  }

  /** Says it differently, as a new request. */
  async change(id: string, body: object, said: string): Promise<void> {
    await this.happen(id, { kind: 'changed', body, said, key: uuidV7() });
    this.hurry();
  }

  /** Only a person takes a record away, and with it what can't be without it. */
  async discard(id: string): Promise<void> {
    const gone = this.view.records.filter((it) => it.id === id || it.after === id);
    await this.inTurn(async () => {
      for (const it of gone) await this.store.drop(it.id);
      this.show({ records: this.view.records.filter((it) => !gone.includes(it)) });
    });
    this.tabs.postMessage('gone');
    this.hurry();
  }

  /** Somebody is signed in again. */
  resume(): void {
    this.show({ isSignedOut: false });
    this.hurry();
  }

  readonly hurry = () => {
    clearTimeout(this.timer);
    // One that runs may have looked for the last time already.
    this.isAskedAgain = this.isRunning;
    if (!this.isRunning && !this.isClosed && !this.view.isSignedOut) void this.run();
  };

  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
    window.removeEventListener('online', this.hurry);
    this.tabs.close();
    this.store.close();
  }

  private async run(): Promise<void> {
    this.isRunning = true;
    try {
      await alone(async () => {
        // Nobody else sends now: what was under way when a page was closed is sent again, with the same key.
        await this.read((it) => nextRecord(it, { kind: 'interrupted' }));
        await this.sendAll();
      });
    } finally {
      this.isRunning = false;
      if (this.isAskedAgain) this.hurry();
    }
  }

  private async sendAll(): Promise<void> {
    for (;;) {
      const next = nextToSend(this.view.records);
      if (!next || this.isClosed || this.view.isSignedOut) return;
      const picture = next.kind === 'photo' ? await this.store.picture(next.id) : undefined;
      await this.happen(next.id, { kind: 'sent' });
      const { event, answer } = await sendRecord(next, picture);
      if (this.isClosed) return;
      if (answer !== undefined) this.answers.set(next.id, answer);
      const { state } = (await this.happen(next.id, event)) ?? {};
      if (state !== 'queued') {
        this.pauseMs = firstPauseMs;
        continue;
      }
      if (event.kind === 'refused' && event.refusal.status === 401)
        return this.show({ isSignedOut: true });
      this.timer = setTimeout(this.hurry, this.pauseMs);
      this.pauseMs = Math.min(this.pauseMs * 2, longestPauseMs);
      return;
    }
  }

  private async read(as: (record: OutboxRecord) => OutboxRecord): Promise<void> {
    await this.inTurn(async () => {
      if (this.isClosed) return;
      const { own, others } = await this.store.records();
      const done = this.view.records.filter(({ state }) => state === 'done').slice(-doneShown);
      this.show({ records: [...done, ...own.map(as)], others });
    });
  }

  private async happen(id: string, event: OutboxEvent): Promise<OutboxRecord | undefined> {
    return this.inTurn(async () => {
      const before = this.view.records.find((it) => it.id === id);
      if (!before) return undefined;
      const after = nextRecord(before, event);
      if (after.state === 'done') await this.store.drop(id);
      else await this.store.keep([after]);
      this.show({ records: this.view.records.map((it) => (it.id === id ? after : it)) });
      if (after.state === 'done') this.tabs.postMessage('done');
      return after;
    });
  }

  /** One after the other, so that what is shown is what is kept. */
  private async inTurn<Done>(work: () => Promise<Done>): Promise<Done> {
    const turn = this.lastTurn.then(work);
    this.lastTurn = turn.catch(() => undefined);
    return turn;
  }

  private show(change: Partial<OutboxView>): void {
    this.view = { ...this.view, ...change };
    this.listeners.forEach((listener) => listener());
  }
}

/** Among all tabs of this browser one sends at a time. */
async function alone(work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request('wanbi-field-outbox', work);
  else await work();
}
