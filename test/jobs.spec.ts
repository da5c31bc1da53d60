import { getNextMillis } from 'bullmq';
import '../src/app.module.js';
import { allJobTypes, allSchedules, queueNames } from '../src/platform/jobs/index.js';
import { sourcesUnder } from './support/sources.js';

const src = sourcesUnder('src', '.ts', '.tsx').filter(
  (it) => !it.path.startsWith('src/platform/jobs/'),
);
const platform = sourcesUnder('src/platform/jobs', '.ts');

function found(pattern: RegExp, sources = src) {
  return sources.flatMap(({ path, code }) =>
    [...code.matchAll(pattern)].map(([, ...groups]) => ({ path, groups })),
  );
}

/** `export const sweepInbox = defineJob<Payload>({ name: 'inbox/sweep'`, in the sources. */
const defined = found(/\bconst (\w+) = defineJob\s*(?:<([^()]*?)>)?\(\{\s*name: '([^']+)'/g).map(
  ({ path, groups: [variable, payload, name] }) => ({ path, variable, payload, name }),
);
const handled = found(/@HandlesJob\((\w+)\)/g).map(({ groups: [variable] }) => variable);

/** The first beats from a Monday at noon in Xuchang. */
function beats(pattern: string, count: number): number[] {
  const found = [Date.parse('2022-08-15T04:00:00Z')];
  while (found.length <= count) {
    found.push(getNextMillis(found.at(-1)!, { pattern, tz: 'Asia/Shanghai' })!);
  }
  return found.slice(1);
}

describe('jobs', () => {
  it('there are some, each found here and by the running program', () => {
    expect(defined.length).toBeGreaterThan(3);
    expect(found(/\bdefineJob\b\s*[<(]/g)).toHaveLength(defined.length);
    expect(new Set(defined.map((it) => it.name))).toEqual(
      new Set(allJobTypes().map((it) => it.name)),
    );
  });

  it.each(defined)('$name has one handler', ({ variable }) => {
    expect(handled.filter((it) => it === variable)).toHaveLength(1);
  });

  it.each(defined)('$name carries ids and nothing else', ({ payload }) => {
    const fields = (payload ?? '')
      .replaceAll(/[{}]/g, '')
      .split(';')
      .map((it) => it.trim());
    const strange = fields.filter(
      (it) => it && !/^(?:id|ids|\w+Ids?)\??: string(?:\[\])?$/.test(it),
    );
    expect(strange).toEqual([]);
  });

  it('every handler has a job', () => {
    const variables = defined.map((it) => it.variable);
    expect(handled.filter((it) => !variables.includes(it))).toEqual([]);
  });

  it('every queue has jobs and one worker', () => {
    const worked = found(/@Processor\('([^']+)'/g, platform).map(({ groups: [queue] }) => queue);
    expect(worked).toHaveLength(queueNames.length);
    expect(new Set(worked)).toEqual(new Set(queueNames));
    expect(new Set(allJobTypes().map((it) => it.queue))).toEqual(new Set(queueNames));
  });
});

describe('schedules', () => {
  const schedules = allSchedules();

  it('each has a name of its own', () => {
    expect(schedules.length).toBeGreaterThan(1);
    expect(new Set(schedules.map((it) => it.name)).size).toBe(schedules.length);
  });

  it.each(schedules)('$name has a job that exists and asks for nothing', ({ job }) => {
    expect(allJobTypes()).toContain(job);
    expect(defined.find((it) => it.name === job.name)?.payload).toBeUndefined();
  });

  it.each(schedules)(
    '$name has a pattern that beats, not more than once in 5 seconds',
    ({ pattern }) => {
      const times = beats(pattern, 20);
      const gaps = times.slice(1).map((time, index) => time - times[index]!);
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5_000);
    },
  );
});
