/**
 * A calendar day from a date picker (`2026-11-24`) or, where a browser has none, as people type it
 * (`2026/11/24`, `2026.11.24`, `2026年11月24日`). Null for what is no day.
 */
export function readDay(typed: string): string | null {
  const parts = /^(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})\D{0,2}$/.exec(typed.normalize('NFKC'));
  if (!parts) return null;
  const [, year = '', month = '', date = ''] = parts;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const instant = new Date(`${day}T00:00:00Z`);
  const isReal = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
  return isReal ? day : null;
}
