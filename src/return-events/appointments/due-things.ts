export const dueThings = [
  'invitation',
  'reminder-7-days',
  'reminder-24-hours',
  'reminder-2-hours',
  'no-show',
] as const;
export type DueThing = (typeof dueThings)[number];

export interface Due {
  what: DueThing;
  dueAt: Date;
}

const hourMs = 3_600_000;

const reminderHours = {
  'reminder-7-days': 7 * 24,
  'reminder-24-hours': 24,
  'reminder-2-hours': 2,
} as const satisfies Partial<Record<DueThing, number>>;

const isReminder = (what: DueThing) => what in reminderHours;

/** The reminders of a time that are still ahead: who is given a time for tomorrow isn't reminded of next week. */
export function remindersOf(slotStartsAt: Date, now: Date): Due[] {
  return Object.entries(reminderHours)
    .map(([what, hours]) => ({
      what: what as DueThing,
      dueAt: new Date(slotStartsAt.getTime() - hours * hourMs),
    }))
    .filter(({ dueAt }) => dueAt > now);
}

/**
 * What is still worth doing of what fell due, after an outage too. One message at most: an invitation says what a
 * reminder would, the latest reminder what the earlier ones would, and past the time there is nothing to say.
 */
export function worthDoing(due: readonly Due[], slotStartsAt: Date | null, now: Date): DueThing[] {
  const messages = due
    .filter(({ what }) => what === 'invitation' || isReminder(what))
    .toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  const isAhead = slotStartsAt !== null && now < slotStartsAt;
  const message = messages.find(({ what }) => what === 'invitation') ?? messages.at(-1);
  const noShow = due.filter(({ what }) => what === 'no-show');
  return [...(isAhead && message ? [message] : []), ...noShow].map(({ what }) => what);
}
