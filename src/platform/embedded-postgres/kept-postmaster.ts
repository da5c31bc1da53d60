import type { Postmaster } from './postmaster.js';

const quickDeathsAllowed = 5;

export interface Keeping {
  /** the same server in the same folder and on the same port */
  startAgain: () => Promise<Postmaster>;
  log: (sentence: string) => void;
  /** a server that ended sooner than this after its start did not work, ms */
  quickDeathMs: number;
  logFile: string;
}

/** A server that is started again whenever it ends by itself: those connected to it reconnect to the same address. */
export class KeptPostmaster {
  private quickDeaths = 0;
  private isStopping = false;
  private starting: Promise<void> = Promise.resolve();

  constructor(
    private current: Postmaster,
    private readonly keeping: Keeping,
  ) {
    this.watch();
  }

  get pid(): number {
    return this.current.pid;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await this.starting;
    await this.current.stop();
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
    const { log, logFile, startAgain } = this.keeping;
    if (this.quickDeaths >= quickDeathsAllowed) {
      log(
        `The embedded PostgreSQL ended ${quickDeathsAllowed} times soon after its start and stays stopped: its log ${logFile} says why. Remove the cause and start this program again.`,
      );
      return;
    }
    log('The embedded PostgreSQL ended by itself; starting it again.');
    try {
      this.current = await startAgain();
      this.watch();
    } catch (error) {
      log((error as Error).message);
    }
  }
}
