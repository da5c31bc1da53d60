import { setTimeout as sleep } from 'node:timers/promises';
import type { Postmaster } from './postmaster.js';

const quickDeathsAllowed = 5;
/** Between one try to start it again and the next. */
const usualPausesMs = [500, 1_000, 2_000, 4_000, 8_000];

/** What is needed of a running server. */
export type RunningServer = Pick<Postmaster, 'pid' | 'stop' | 'onUnexpectedExit'>;

export interface Keeping {
  /** the same server in the same folder and on the same port */
  startAgain: () => Promise<RunningServer>;
  log: (sentence: string) => void;
  /** Ends the program, whose database is gone for good. */
  giveUp: (sentence: string) => void;
  /** a server that ended sooner than this after its start did not work, ms */
  quickDeathMs: number;
  logFile: string;
  pausesMs?: readonly number[];
}

/** A server that is started again whenever it ends by itself: those connected to it reconnect to the same address. */
export class KeptPostmaster {
  private quickDeaths = 0;
  private readonly stopped = new AbortController();
  private starting: Promise<void> = Promise.resolve();

  constructor(
    private current: RunningServer,
    private readonly keeping: Keeping,
  ) {
    this.watch();
  }

  get pid(): number {
    return this.current.pid;
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    await this.starting;
    await this.current.stop();
  }

  private get isStopping(): boolean {
    return this.stopped.signal.aborted;
  }

  private watch(): void {
    const from = performance.now();
    this.current.onUnexpectedExit(() => {
      if (this.isStopping) return;
      const isQuick = performance.now() - from < this.keeping.quickDeathMs;
      this.quickDeaths = isQuick ? this.quickDeaths + 1 : 0;
      this.starting = this.startAgain();
    });
  }

  private async startAgain(): Promise<void> {
    const { log, giveUp, logFile, pausesMs = usualPausesMs } = this.keeping;
    const advice = `its log ${logFile} says why. Remove the cause and start this program again.`;
    if (this.quickDeaths >= quickDeathsAllowed)
      return giveUp(
        `The embedded PostgreSQL ended ${quickDeathsAllowed} times soon after its start: ${advice}`,
      );
    log('The embedded PostgreSQL ended by itself; starting it again.');
    for (const pauseMs of [...pausesMs, undefined]) {
      if (this.isStopping || (await this.isStartedAgain())) return;
      if (pauseMs !== undefined) await this.pause(pauseMs);
    }
    giveUp(`The embedded PostgreSQL could not be started again: ${advice}`);
  }

  private async isStartedAgain(): Promise<boolean> {
    try {
      this.current = await this.keeping.startAgain();
    } catch (error) {
      this.keeping.log((error as Error).message);
      return false;
    }
    this.watch();
    return true;
  }

  private async pause(ms: number): Promise<void> {
    // Ends early when it is to be stopped; keeps the program alive until then.
    await sleep(ms, undefined, { signal: this.stopped.signal }).catch(() => undefined);
  }
}
