const dayMs = 24 * 60 * 60 * 1000;
const shanghaiMs = 8 * 60 * 60 * 1000;
/** Day 0 of spreadsheets. */
const serialEpoch = Date.UTC(1899, 11, 30);
/** 1982 to 2064: other numbers are not meant as days. */
const serial = /^[3-5]\d{4}(?:\.\d+)?$/;

const written = new RegExp(
  [
    String.raw`^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?`,
    String.raw`(?:[T\s]*(\d{1,2})\s*[:时点]\s*(?:(\d{1,2})\s*分?(?:\s*[:]?\s*(\d{1,2})(?:\.\d+)?\s*秒?)?)?)?`,
    String.raw`\s*(Z|[+-]\d{2}:?\d{2})?$`,
  ].join(''),
  'i',
);

/**
 * An instant as spreadsheets and people write it: `2022-08-11T09:30:00Z`, `2022/8/11 9:30`, `2022年8月11日 9时30分`, a
 * day number. Without a zone it is Asia/Shanghai; without a time the day's beginning.
 *
 * @returns undefined for what can't be read, or does not exist
 */
export function readSheetInstant(text: string): Date | undefined {
  const trimmed = text.normalize('NFKC').trim();
  if (serial.test(trimmed)) {
    // To the second: a fraction of a day is never exact.
    const ms = Math.round((Number(trimmed) * dayMs) / 1_000) * 1_000;
    return new Date(serialEpoch + ms - shanghaiMs);
  }
  const parts = written.exec(trimmed);
  if (!parts) return undefined;
  const [year, month, day, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => (part === undefined ? undefined : Number(part))) as [number, number, number];
  const zone = parts[7];
  if (zone && parts[4] === undefined) return undefined;
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const isReal =
    year >= 1900 &&
    local.getUTCMonth() === month - 1 &&
    local.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 60;
  return isReal ? new Date(local.getTime() - offsetMsOf(zone)) : undefined;
}

function offsetMsOf(zone: string | undefined): number {
  if (zone === undefined) return shanghaiMs;
  if (/^z$/i.test(zone)) return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)!;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
