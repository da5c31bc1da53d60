import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process of the built program that is started again whenever it ends, as a service manager does. */
export class KilledProcess {
  starts = 0;
  output = '';
  /** whether it has answered since it was started */
  isUp = false;
  private child: ChildProcess | undefined;
  private isStopping = false;

  constructor(
    readonly port: number,
    private readonly environment: Record<string, string>,
  ) {
    this.start();
  }

  kill(): void {
    this.child?.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    const atOnce = setTimeout(() => child.kill('SIGKILL'), 20_000);
    await gone;
    clearTimeout(atOnce);
  }

  private start(): void {
    if (this.isStopping) return;
    this.starts += 1;
    this.isUp = false;
    const preload = path.resolve('test/kill/at-ten-o-clock.cjs');
    this.child = spawn(process.execPath, ['--require', preload, path.resolve('dist/src/main.js')], {
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        ...this.environment,
        PORT: String(this.port),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout!, this.child.stderr!])
      stream.on('data', (chunk: Buffer) => {
        this.output = (this.output + chunk.toString()).slice(-200_000);
      });
    const { child } = this;
    child.once('exit', () => setTimeout(() => this.start(), 50));
    void this.noteWhenUp(child);
  }

  private async noteWhenUp(child: ChildProcess): Promise<void> {
    while (child === this.child && !this.isStopping && !this.isUp) {
      await sleep(100);
      const isLive = await fetch(`http://127.0.0.1:${this.port}/health/live`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (child === this.child) this.isUp = isLive;
    }
  }
}
