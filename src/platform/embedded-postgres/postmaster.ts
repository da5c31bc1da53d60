import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import type { Layout } from './layout.js';
import { type ServerSettings, asArguments } from './server-settings.js';
import { unprivileged } from './unprivileged.js';

const largestLogBytes = 10_000_000;
const startWaitMs = 30_000;
const fastStopWaitMs = 20_000;

/** One running PostgreSQL server, a process group of its own: Ctrl-C at our terminal does not reach it before us. */
export class Postmaster {
  private exited: Promise<void>;
  private stopping: Promise<void> | undefined;
  private readonly stopAtExit = () => this.child.kill('SIGINT');

  private constructor(
    private readonly child: ChildProcess,
    private readonly layout: Layout,
    private readonly logStart: number,
  ) {
    this.exited = new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    // Only for a process that ends without stop(): the last thing it does is to ask the server to end too.
    process.once('exit', this.stopAtExit);
    void this.exited.then(() => process.removeListener('exit', this.stopAtExit));
  }

  static spawn(binaries: Binaries, layout: Layout, settings: ServerSettings): Postmaster {
    const isLogLarge = sizeOf(layout.logFile) > largestLogBytes;
    // A file, not a pipe: the server lives on when we are killed, and must not fail at its next line.
    const log = openSync(layout.logFile, isLogLarge ? 'w' : 'a', 0o600);
    const logStart = sizeOf(layout.logFile);
    const { file, args } = unprivileged(binaries.postgres, [
      '-D',
      layout.cluster,
      ...asArguments(settings),
    ]);
    const child = spawn(file, args, { detached: true, stdio: ['ignore', log, log] });
    closeSync(log);
    return new Postmaster(child, layout, logStart);
  }

  get pid(): number {
    return this.child.pid ?? -1;
  }

  get isRunning(): boolean {
    return (
      this.child.pid !== undefined && this.child.exitCode === null && this.child.signalCode === null
    );
  }

  /** Waits until connections are accepted; answers what the server logged when it ended instead. */
  async ready(): Promise<{ ok: true } | { ok: false; why: string }> {
    const deadline = Date.now() + startWaitMs;
    while (Date.now() < deadline && this.isRunning) {
      if (this.saysReady()) {
        this.child.unref();
        return { ok: true };
      }
      await sleep(10);
    }
    const why = this.logSinceStart() || 'it did not answer';
    await this.stop();
    return { ok: false, why };
  }

  /** Ends sessions, writes a checkpoint and stops; may be called any number of times. */
  stop(): Promise<void> {
    this.stopping ??= this.stopFast();
    return this.stopping;
  }

  onUnexpectedExit(act: () => void): void {
    this.child.once('exit', () => {
      if (!this.stopping) act();
    });
  }

  private async stopFast(): Promise<void> {
    if (!this.isRunning) return;
    this.child.ref();
    this.child.kill('SIGINT');
    const atOnce = setTimeout(() => this.child.kill('SIGQUIT'), fastStopWaitMs);
    await this.exited;
    clearTimeout(atOnce);
  }

  private saysReady(): boolean {
    try {
      const lines = readFileSync(this.layout.postmasterPid, 'utf8').split('\n');
      return Number(lines[0]) === this.pid && lines[7]?.trim() === 'ready';
    } catch {
      return false;
    }
  }

  private logSinceStart(): string {
    try {
      return readFileSync(this.layout.logFile).subarray(this.logStart).toString('utf8').trim();
    } catch {
      return '';
    }
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
