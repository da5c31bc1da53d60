import type { ChildProcess } from 'node:child_process';
import { launchChild } from './launch-child.js';
import type { Answer, Question } from './messages.js';

/** It ended in the middle of its work: a crash of a decoder, or more memory than it may have. */
export class ChildEnded extends Error {}

/** It did not answer in time and was killed. */
export class ChildTooSlow extends Error {}

/** A decoding process, started when something is asked of it and again after it ended. One question at a time. */
export class UntrustedChild {
  private process: ChildProcess | undefined;

  /** for the tests that look at its memory; undefined when none runs */
  get pid(): number | undefined {
    return this.process?.pid;
  }

  /** @throws {ChildEnded | ChildTooSlow}; the next question starts a new one */
  async ask(question: Question, limitSeconds: number): Promise<Answer> {
    const child = this.running();
    let timer: NodeJS.Timeout | undefined;
    const done = new AbortController();
    try {
      return await new Promise<Answer>((resolve, reject) => {
        const ended = () => reject(new ChildEnded('The decoder ended before it answered.'));
        const listeners = {
          message: resolve as (answer: unknown) => void,
          exit: ended,
          error: ended,
        };
        for (const [event, listener] of Object.entries(listeners)) {
          child.on(event, listener);
          done.signal.addEventListener('abort', () => child.off(event, listener));
        }
        timer = setTimeout(() => {
          reject(new ChildTooSlow(`The decoder took more than ${limitSeconds} s.`));
        }, limitSeconds * 1_000);
        // What can't be sent is told by `exit` or by the clock.
        child.send(question, () => {});
      });
    } catch (error) {
      this.kill();
      throw error;
    } finally {
      clearTimeout(timer);
      done.abort();
    }
  }

  kill(): void {
    this.process?.kill('SIGKILL');
    this.process = undefined;
  }

  private running(): ChildProcess {
    if (this.process?.connected) return this.process;
    this.kill();
    const child = launchChild();
    // It must not keep a process alive that wants to end; and an error without a listener would end us.
    child.unref();
    child.channel?.unref();
    child.on('error', () => {});
    this.process = child;
    return child;
  }
}
