import { Queue, Worker, type QueueOptions } from 'bullmq';
import { Redis } from 'ioredis';
import { Pool } from 'pg';

export interface Passage {
  /** until all was written */
  writtenMs: number;
  /** from then until all was done */
  doneMs: number;
}

const atATime = 500;
/** Not tuned; the ratios depend on it. */
const concurrency = 32;

export interface BareQueue {
  through(count: number): Promise<Passage>;
  stop(): Promise<void>;
}

/** The peer: one job a message, its text in the payload, added 500 at a time; done when BullMQ says so. */
export async function bareBullmq(databaseUrl: string, redisUrl?: string): Promise<BareQueue> {
  const connection = redisUrl
    ? new Redis(redisUrl, { maxRetriesPerRequest: null })
    : new Pool({
        connectionString: databaseUrl,
        max: concurrency + 5,
        options: '-c search_path=bullmq',
      });
  const options = { connection: connection as never } satisfies QueueOptions;
  const queue = new Queue('bare', options);
  const text = '请来领您报失的电动车。'.repeat(20);
  return {
    through: async (count) => {
      const jobs = Array.from({ length: count }, (_, n) => ({
        name: 'message',
        data: { to: `1390${String(n).padStart(7, '0')}`, text },
        opts: { removeOnComplete: true },
      }));
      const from = performance.now();
      for (let start = 0; start < count; start += atATime) {
        await queue.addBulk(jobs.slice(start, start + atATime));
      }
      const written = performance.now();
      const worker = new Worker('bare', async () => undefined, { ...options, concurrency });
      await new Promise<void>((resolve) => {
        let done = 0;
        worker.on('completed', () => {
          done += 1;
          if (done === count) resolve();
        });
      });
      const done = performance.now();
      await worker.close();
      return { writtenMs: written - from, doneMs: done - written };
    },
    stop: async () => {
      await queue.close();
      if (connection instanceof Pool) await connection.end();
      else connection.disconnect();
    },
  };
}
