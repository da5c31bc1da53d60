const parts = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `11月24日 09:30` in Asia/Shanghai; with its year when that is another one. */
export function momentWords(instant: string, now = Date.now()): string {
  const it = partsOf(new Date(instant));
  const year = it.year === partsOf(new Date(now)).year ? '' : `${it.year}年`;
  return `${year}${it.month}月${it.day}日 ${it.hour}:${it.minute}`;
}

/** `2026-11-24` as `11月24日`, with its year when that is another one. */
export function dayWords(day: string, now = Date.now()): string {
  const [year, month, date] = day.split('-').map(Number);
  const thisYear = Number(partsOf(new Date(now)).year);
  return `${year === thisYear ? '' : `${year}年`}${month}月${date}日`;
}

/** The day in Asia/Shanghai, as a `date` field has it. */
export function today(now = Date.now()): string {
  const it = partsOf(new Date(now));
  return `${it.year}-${it.month!.padStart(2, '0')}-${it.day!.padStart(2, '0')}`;
}

/** This minute in Asia/Shanghai, as a `datetime-local` field has it. */
export function nowField(now = Date.now()): string {
  const it = partsOf(new Date(now));
  return `${today(now)}T${it.hour}:${it.minute}`;
}

/** Whole days since, in 24 hours each. */
export function daysSince(instant: string, now = Date.now()): number {
  return Math.max(0, Math.floor((now - new Date(instant).getTime()) / 86_400_000));
}

/** What a `datetime-local` field says is meant in Asia/Shanghai, wherever the browser stands. */
export const instantOfField = (field: string) => `${field}:00+08:00`;

function partsOf(date: Date): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(date).map(({ type, value }) => [type, value]));
}
