import { InlineJobs } from '../../demo/replay/inline-jobs.js';
import type { JobHandlers, JobType } from '../../src/platform/jobs/index.js';

const job = (name: string) => ({ name }) as JobType<{ ids: string[] }>;

function handlersThat(run: (name: string, ids: string[]) => Promise<void> | void) {
  return {
    run: async (name: string, { ids }: { ids: string[] }) => run(name, ids),
  } as unknown as JobHandlers;
}

describe('the queue of a replay', () => {
  it('does what is hurried in its order, ids of one job together', async () => {
    const jobs = new InlineJobs();
    jobs.hurryIds(job('match'), ['a']);
    jobs.hurryIds(job('match'), ['b']);
    jobs.hurryIds(job('tell'), ['c']);
    jobs.hurryIds(job('match'), ['d']);
    const done: string[] = [];
    await jobs.workOff(handlersThat((name, ids) => void done.push(`${name} ${ids.join()}`)));
    expect(done).toEqual(['match a,b', 'tell c', 'match d']);
  });

  it('does what a job hurries in turn, and nothing twice', async () => {
    const jobs = new InlineJobs();
    await jobs.hurry(job('match'), { ids: ['a'] });
    const done: string[] = [];
    const handlers = handlersThat((name) => {
      done.push(name);
      if (name === 'match') jobs.hurryIds(job('tell'), ['a']);
    });
    await jobs.workOff(handlers);
    await jobs.workOff(handlers);
    expect(done).toEqual(['match', 'tell']);
  });
});
