import type { Database, Tx } from '../../platform/database/index.js';

/**
 * The people behind accounts, each as the id of their first account: two accounts of one ID number are one person.
 * What no account has is passed through.
 */
export async function peopleBehind(
  reader: Pick<Tx | Database, 'query'>,
  staffIds: (string | null | undefined)[],
): Promise<(id: string) => string> {
  const rows = await reader.query<{ id: string; first_account_id: string }>(
    'SELECT id, first_account_id FROM staff WHERE id = ANY($1)',
    [staffIds.filter((id) => id)],
  );
  const first = new Map(rows.map((row) => [row.id, row.first_account_id]));
  return (id) => first.get(id) ?? id;
}

/** Whether any of the others is the same person as `one`. */
export async function isSamePerson(
  reader: Pick<Tx | Database, 'query'>,
  one: string | null,
  others: (string | null | undefined)[],
): Promise<boolean> {
  if (!one) return false;
  const person = await peopleBehind(reader, [one, ...others]);
  return others.some((other) => other && person(other) === person(one));
}
