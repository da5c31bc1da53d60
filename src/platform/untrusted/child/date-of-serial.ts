const dayMilliseconds = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

/**
 * A spreadsheet's day number as text, `2022-08-11` or `2022-08-11 09:30:00`, without a zone, as the person typed it.
 *
 * @returns null for what is no day between 1900 and 9999
 */
export function dateOfSerial(serial: number, startsIn1904: boolean): string | null {
  const start = startsIn1904 ? epoch1904 : epoch1900;
  // Rounded to the second: a fraction of a day is never exact.
  const milliseconds = Math.round((serial * dayMilliseconds) / 1_000) * 1_000;
  const date = new Date(start + milliseconds);
  if (!(serial >= 1) || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return null;
  const [day, time] = date.toISOString().slice(0, 19).split('T');
  return time === '00:00:00' ? day! : `${day} ${time}`;
}
