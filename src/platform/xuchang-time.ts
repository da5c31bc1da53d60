/** China has kept UTC+8 without summer time since 1991: a fixed offset is exact for everything we hold. */
const offsetMs = 8 * 60 * 60 * 1000;
const dayMs = 24 * 60 * 60 * 1000;

/** The day in Asia/Shanghai that an instant falls on: 2022-08-10T16:00Z is `2022-08-11`. */
export function xuchangDay(instant: Date): string {
  return new Date(instant.getTime() + offsetMs).toISOString().slice(0, 10);
}

/** The instant at which a day begins in Asia/Shanghai. */
export function startOfXuchangDay(day: string): Date {
  return new Date(new Date(`${day}T00:00:00Z`).getTime() - offsetMs);
}

/** The instant of a wall-clock time (`HH:mm`) on a day in Asia/Shanghai. */
export function xuchangInstant(day: string, time: string): Date {
  return new Date(`${day}T${time}:00+08:00`);
}

/** The day `days` after (or, negative, before) a day. */
export function addDays(day: string, days: number): string {
  return new Date(new Date(`${day}T00:00:00Z`).getTime() + days * dayMs).toISOString().slice(0, 10);
}

/** `09:30`, in Asia/Shanghai. */
export function xuchangTimeOfDay(instant: Date): string {
  return new Date(instant.getTime() + offsetMs).toISOString().slice(11, 16);
}

/** `11月24日 09:30`, as people read it on screens and in messages. */
export function xuchangMoment(instant: Date): string {
  const local = new Date(instant.getTime() + offsetMs);
  return `${local.getUTCMonth() + 1}月${local.getUTCDate()}日 ${xuchangTimeOfDay(instant)}`;
}
