import { Injectable } from '@nestjs/common';
import { Log } from '../logging/index.js';

const sayEveryMs = 30_000;

/**
 * Hears every 'error' of the queues and workers. BullMQ reconnects by itself and tries several times a second: the log
 * is told once in a while, by code, never with the message, which may hold an address with its password.
 */
@Injectable()
export class QueueOutage {
  private saidAt = -sayEveryMs;
  private unsaid = 0;

  constructor(private readonly log: Log) {}

  readonly hear = (error: Error): void => {
    const now = performance.now();
    if (now - this.saidAt < sayEveryMs) {
      this.unsaid += 1;
      return;
    }
    const reason = (error as { code?: string }).code ?? error.name;
    this.log.warn({ reason, unsaid: this.unsaid }, 'queue store is unreachable');
    this.saidAt = now;
    this.unsaid = 0;
  };
}
