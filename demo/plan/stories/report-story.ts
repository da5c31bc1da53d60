import {
  addDays,
  xuchangDay,
  xuchangInstant,
  xuchangTimeOfDay,
} from '../../../src/platform/xuchang-time.js';
import type { PlannedReport } from '../planned.js';
import type { Step } from '../step.js';

/** A victim tells: over the counter, or on the web and a station accepts it. */
export function reportStory(it: PlannedReport): Step[] {
  const { key: report, door, filedAt, acceptedAt, officer, withdrawn } = it;
  const by = door === 'web' ? 'public' : officer;
  const steps: Step[] = [{ at: filedAt, by, does: 'file-report', report }];
  if (door === 'web') steps.push(...morningAfter(filedAt));
  if (door === 'web' && acceptedAt) {
    steps.push({ at: acceptedAt, by: officer, does: 'accept-lead', report });
  }
  if (withdrawn) steps.push({ at: withdrawn.at, by: officer, does: 'withdraw-report', report });
  return steps;
}

/** Who files at night is answered in the morning: nobody is sent a message while they sleep. */
function morningAfter(filedAt: Date): Step[] {
  const time = xuchangTimeOfDay(filedAt);
  if (time >= '08:00' && time < '21:00') return [];
  const day = xuchangDay(filedAt);
  const morning = xuchangInstant(time < '08:00' ? day : addDays(day, 1), '08:00');
  return [{ at: morning, by: 'system', does: 'sweep' }];
}
