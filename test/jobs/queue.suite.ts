import { randomUUID } from 'node:crypto';
import { until } from '../support/until.js';
import { startQueueApp, type QueueApp } from './queue-app.js';
import { beat, beRefused, failForGood, noteIds, personal, stumbleTwice } from './test-jobs.js';

export interface Store {
  environment: Record<string, string>;
  /** Cuts every connection to the store once, as a restart of it does. */
  cutConnections(): Promise<void>;
  stop(): Promise<void>;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the jobs rest on, whichever store keeps the queues. */
export function queueSuite(startStore: () => Promise<Store>): void {
  let store: Store;
  let app: QueueApp;
  let second: QueueApp;
  const noise = jest.spyOn(console, 'error');

  beforeAll(async () => {
    store = await startStore();
    [app, second] = await Promise.all([
      startQueueApp(store.environment),
      startQueueApp(store.environment),
    ]);
  }, 60_000);

  afterAll(async () => {
    await Promise.all([app.close(), second.close()]);
    await store.stop();
    await sleep(100);
    expect(noise).not.toHaveBeenCalled();
  }, 60_000);

  const doneWith = (job: { name: string }, id: string) =>
    [...app.handlers.of(job.name, id), ...second.handlers.of(job.name, id)].toSorted(
      (a, b) => a.at - b.at,
    );

  it('does a hurried job, with its payload', async () => {
    const id = randomUUID();
    await app.jobs.hurry(noteIds, { ids: [id] });
    await until(() => doneWith(noteIds, id).length > 0);
    expect(doneWith(noteIds, id)[0]!.ids).toEqual([id]);
  });

  it('gathers ids into jobs of up to 50, each id in one of them, done by one of two workers', async () => {
    const ids = Array.from({ length: 120 }, () => randomUUID());
    for (const id of ids) app.jobs.hurryIds(noteIds, [id]);
    await app.jobs.flush();
    await until(() => ids.every((id) => doneWith(noteIds, id).length > 0));
    await sleep(100);
    expect(ids.every((id) => doneWith(noteIds, id).length === 1)).toBe(true);
    const sizes = new Set(ids.map((id) => doneWith(noteIds, id)[0]!));
    expect([...sizes].map((it) => it.ids.length).toSorted((a, b) => a - b)).toEqual([20, 50, 50]);
  });

  it.each([
    ['a rule said no', beRefused, 'InvalidInput no'],
    ['it will never work', failForGood, 'PermanentFailure'],
  ])('tries no second time when %s, and keeps the error’s name alone', async (_, job, reason) => {
    const id = randomUUID();
    await app.jobs.hurry(job, { ids: [id] });
    await until(() => doneWith(job, id).length > 0);
    await sleep(300);
    expect(doneWith(job, id)).toHaveLength(1);
    const failed = (await app.queue(job.queue).getFailed()).find((it) => it.data.ids[0] === id)!;
    expect(failed.failedReason).toBe(reason);
    expect(JSON.stringify(failed)).not.toContain(personal);
  });

  it('tries again after any other error, waiting longer each time', async () => {
    const id = randomUUID();
    await app.jobs.hurry(stumbleTwice, { ids: [id] });
    // each worker stumbles by its own count: three tries of one of them at the latest
    const enough = () =>
      [app, second].some((it) => it.handlers.of(stumbleTwice.name, id).length === 3) ||
      doneWith(stumbleTwice, id).length === 4;
    await until(enough);
    const at = doneWith(stumbleTwice, id).map((it) => it.at);
    expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(55);
    expect(at[2]! - at[1]!).toBeGreaterThanOrEqual(110);
  });

  it('keeps one scheduler for two apps, in Asia/Shanghai, and sweeps once at each start', async () => {
    const schedulers = await app.queue('schedules').getJobSchedulers();
    expect(schedulers).toHaveLength(1);
    const [scheduler] = schedulers;
    expect(scheduler).toMatchObject({
      name: beat.name,
      pattern: '30 3 * * *',
      tz: 'Asia/Shanghai',
    });
    expect(new Date(scheduler!.next!).toISOString()).toMatch(/T19:30:00.000Z$/);
    const beats = () =>
      [...app.handlers.done, ...second.handlers.done].filter((it) => it.job === beat.name);
    await until(() => beats().length >= 2);
    expect(beats()).toHaveLength(2);
  });

  it('neither throws nor waits long when the store does not answer', async () => {
    const queue = app.queue(noteIds.queue);
    const payload = { ids: [randomUUID()] };
    const add = jest.spyOn(queue, 'add').mockRejectedValueOnce(new Error('unreachable'));
    await expect(app.jobs.hurry(noteIds, payload)).resolves.toBeUndefined();
    add.mockImplementationOnce(() => new Promise(() => undefined));
    await expect(app.jobs.hurry(noteIds, payload)).resolves.toBeUndefined();
    add.mockRestore();
  });

  it('works on after the store was restarted, without a word on stderr', async () => {
    await store.cutConnections();
    const ids: string[] = [];
    await until(async () => {
      const id = randomUUID();
      ids.push(id);
      await app.jobs.hurry(noteIds, { ids: [id] });
      await sleep(100);
      return ids.some((it) => doneWith(noteIds, it).length > 0);
    });
    expect(noise).not.toHaveBeenCalled();
  });
}
