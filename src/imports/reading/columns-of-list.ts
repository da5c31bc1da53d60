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
 * @param remembered what this unit has said before that each title means; null: none of ours
 */
export function columnsOf(
  titles: readonly string[],
  columns: readonly ImportColumn[],
  remembered: readonly (string | null | undefined)[] = [],
): (string | null)[] {
  const known = new Map(
    columns.flatMap(({ field, titles: names }) =>
      [field, ...names].map((name): [string, string] => [titleOf(name), field]),
    ),
  );
  const taken = new Set<string>(remembered.filter((field) => typeof field === 'string'));
  return titles.map((title, place) => {
    const said = remembered[place];
    if (said !== undefined) return said;
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
