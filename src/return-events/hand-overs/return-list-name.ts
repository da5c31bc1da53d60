import type { Database, Tx } from '../../platform/database/index.js';
import type { HandOver } from './hand-over.entity.js';

/** `WEIDU-2022-00031`: the unit, the year and the number in its series (rule 10). */
export async function returnListName(
  reader: Pick<Tx | Database, 'query'>,
  { unitId, returnListYear, returnListNumber }: HandOver,
): Promise<string> {
  const [unit] = await reader.query<{ code: string }>('SELECT code FROM unit WHERE id = $1', [
    unitId,
  ]);
  return `${unit!.code.toUpperCase()}-${returnListYear}-${String(returnListNumber).padStart(5, '0')}`;
}
