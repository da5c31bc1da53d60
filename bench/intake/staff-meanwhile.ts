import { setTimeout as sleep } from 'node:timers/promises';
import type { Contender } from '../lib/contender.js';
import { reportBody } from './report-bodies.js';

const pauseMs = 40;
/** Far from the serial numbers of the lists. */
let serial = 90_000_000;

/** Officers who go on working while a list comes in: they look at lists, search a number, file a report, in turn. */
export class StaffMeanwhile {
  private readonly latencies: number[] = [];
  private isOver = false;
  private readonly work: Promise<void>;

  constructor(private readonly contender: Contender) {
    this.work = this.goOn();
  }

  /** @returns how long each request took until now, in milliseconds */
  soFar(): number[] {
    return [...this.latencies];
  }

  /** @returns how long each took in all */
  async stop(): Promise<number[]> {
    this.isOver = true;
    await this.work;
    return this.latencies;
  }

  private async goOn(): Promise<void> {
    for (let turn = 0; !this.isOver; turn += 1) {
      const asked = performance.now();
      const answer = await this.ask(turn % 3);
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`An officer was answered ${answer.status}.`);
      this.latencies.push(performance.now() - asked);
      await sleep(pauseMs);
    }
  }

  private async ask(what: number): Promise<Response> {
    const { origin, callers } = this.contender;
    const headers = { ...callers[1], 'content-type': 'application/json' };
    const post = (path: string, body: string) =>
      fetch(`${origin}/api/v1/${path}`, { method: 'POST', headers, body });
    serial += 1;
    if (what === 0) return fetch(`${origin}/api/v1/theft-reports?limit=20`, { headers });
    if (what === 1) return post('theft-reports', reportBody(serial));
    const identifier = `1757224${String(30_000_000 + (serial % 1_000)).padStart(8, '0')}`;
    return post('matching/search', JSON.stringify({ identifier, kind: 'frame' }));
  }
}
