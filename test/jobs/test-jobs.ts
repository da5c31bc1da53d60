import { Injectable, Module } from '@nestjs/common';
import { InvalidInput } from '../../src/platform/errors/domain-error.js';
import { PermanentFailure } from '../../src/platform/errors/permanent-failure.js';
import { defineJob, defineSchedule, HandlesJob } from '../../src/platform/jobs/index.js';

type Ids = { ids: string[] };

export const noteIds = defineJob<Ids>({ name: 'test/note-ids', queue: 'matching' });
export const beRefused = defineJob<Ids>({
  name: 'test/be-refused',
  queue: 'notices',
  backoffMs: 10,
});
export const failForGood = defineJob<Ids>({
  name: 'test/fail-for-good',
  queue: 'notices',
  backoffMs: 10,
});
export const stumbleTwice = defineJob<Ids>({
  name: 'test/stumble-twice',
  queue: 'inbox',
  attempts: 4,
  backoffMs: 60,
});
export const beat = defineJob({ name: 'test/beat', queue: 'schedules' });

defineSchedule({ name: 'test-beat', pattern: '30 3 * * *', job: beat });

/** Stands for what a message of an error may quote. */
export const personal = '13812345678';

/** Remembers what it was asked to do, and when (milliseconds). */
@Injectable()
export class TestHandlers {
  readonly done: { job: string; ids: string[]; at: number }[] = [];

  @HandlesJob(noteIds)
  async note({ ids }: Ids): Promise<void> {
    this.remember(noteIds.name, ids);
  }

  @HandlesJob(beRefused)
  async refuse({ ids }: Ids): Promise<void> {
    this.remember(beRefused.name, ids);
    throw new InvalidInput('no', `The rule says no to ${personal}.`);
  }

  @HandlesJob(failForGood)
  async fail({ ids }: Ids): Promise<void> {
    this.remember(failForGood.name, ids);
    throw new PermanentFailure(`${personal} does not exist`);
  }

  @HandlesJob(stumbleTwice)
  async stumble({ ids }: Ids): Promise<void> {
    this.remember(stumbleTwice.name, ids);
    if (this.of(stumbleTwice.name, ids[0]!).length <= 2) throw new Error(`${personal} is busy`);
  }

  @HandlesJob(beat)
  async beat(): Promise<void> {
    this.remember(beat.name, []);
  }

  /** what was done with an id, oldest first */
  of(job: string, id: string) {
    return this.done.filter((it) => it.job === job && it.ids.includes(id));
  }

  private remember(job: string, ids: string[]): void {
    this.done.push({ job, ids, at: performance.now() });
  }
}

@Module({ providers: [TestHandlers] })
export class TestJobsModule {}
