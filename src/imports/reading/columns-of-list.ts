import type { ImportColumn } from '../kinds/import-kind.js';

/** Above the titles some lists say what they are: as many rows may stand there. */
export const mostRowsAbove = 10;

/** Half width, lower case, without what people put between words: `Owner Phone` is `ownerPhone`. */
export function titleOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-*（()）:：]/g, '');
}

/**
 * Which of our columns each title of a list names; null where none. Of two that name the same the first does.
 *
 * @param remembered titles that this unit has said the meaning of before
 */
export function columnsOf(
  titles: readonly string[],
  columns: readonly ImportColumn[],
  remembered: Readonly<Record<string, string>> = {},
): (string | null)[] {
  const known = new Map(
    columns.flatMap(({ field, titles: names }) =>
      [field, ...names].map((name): [string, string] => [titleOf(name), field]),
    ),
  );
  for (const [title, field] of Object.entries(remembered)) known.set(titleOf(title), field);
  const taken = new Set<string>();
  return titles.map((title) => {
    const field = known.get(titleOf(title));
    if (!field || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

export function missingColumns(
  found: readonly (string | null)[],
  columns: readonly ImportColumn[],
): string[] {
  return columns
    .filter(({ field, isRequired }) => isRequired && !found.includes(field))
    .map(({ field }) => field);
}
