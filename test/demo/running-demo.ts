import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const demoPassword = 'correct horse battery staple';

/** `npm run demo` in a process of its own, with its own folder and port. */
export class RunningDemo {
  output = '';
  private readonly child: ChildProcess;

  constructor(
    private readonly dataDir: string,
    private readonly port: number,
  ) {
    this.child = spawn(process.execPath, [path.resolve('scripts/demo.mjs')], {
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        DATA_DIR: dataDir,
        PORT: String(port),
        DEMO_PASSWORD: demoPassword,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout!, this.child.stderr!])
      stream.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
  }

  /** @throws {Error} with what the demo said, when it ends or the time is up first */
  async until(condition: () => Promise<boolean> | boolean, withinMs: number): Promise<void> {
    const deadline = Date.now() + withinMs;
    while (!(await condition())) {
      if (this.child.exitCode !== null || Date.now() > deadline)
        throw new Error(`The demo did not come so far:\n${this.output}`);
      await sleep(100);
    }
  }

  /** The status of an answer; 0 while nobody answers. */
  async status(url: string): Promise<number> {
    try {
      return (await fetch(this.at(url))).status;
    } catch {
      return 0;
    }
  }

  untilReady(withinMs: number): Promise<void> {
    return this.until(async () => (await this.status('/health/ready')) === 200, withinMs);
  }

  /** What a user of the demo is answered. */
  async ask<T>(username: string, url: string): Promise<T> {
    const session = await fetch(this.at('/api/v1/sessions'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: demoPassword }),
    });
    const cookie = session.headers.get('set-cookie')!.split(';')[0]!;
    return (await fetch(this.at(url), { headers: { cookie } })).json() as Promise<T>;
  }

  async killNode(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  /** Of the server that runs, or ran last; undefined while there is none. */
  get postgresPid(): number | undefined {
    const file = path.join(this.dataDir, 'postgres', 'cluster', 'postmaster.pid');
    if (!existsSync(file)) return undefined;
    return Number(readFileSync(file, 'utf8').split('\n')[0]);
  }

  killPostgres(): void {
    process.kill(this.postgresPid!, 'SIGKILL');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }

  private at(url: string): string {
    return `http://127.0.0.1:${this.port}${url}`;
  }
}
