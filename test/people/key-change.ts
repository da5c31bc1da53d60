import { People, type PersonDetails } from '../../src/people/index.js';
import { makeKeys, MasterKey } from '../../src/platform/crypto/index.js';
import { Settings } from '../../src/platform/settings/index.js';
import { theftReportBody } from '../factories/theft-report.js';
import type { TestApp } from '../support/app.js';

/** The settings before, while and after both keys are exchanged. */
export function keyChange() {
  const old = makeKeys();
  const fresh = makeKeys();
  const afterwards = {
    ...old,
    MASTER_KEY: fresh['MASTER_KEY']!,
    BLIND_INDEX_KEY: fresh['BLIND_INDEX_KEY']!,
  };
  const meanwhile = {
    ...afterwards,
    MASTER_KEY_PREVIOUS: old['MASTER_KEY']!,
    BLIND_INDEX_KEY_PREVIOUS: old['BLIND_INDEX_KEY']!,
  };
  return { old, meanwhile, afterwards };
}

export const owner: PersonDetails = {
  name: '欧阳娜娜',
  phone: '13812345678',
  idNumber: '411002190001010017',
};

/** One report, and many people besides. */
export async function keepPeople(test: TestApp, many: number): Promise<void> {
  const squad = await test.as('squad');
  await squad.post('/api/v1/theft-reports', theftReportBody({ owner }));
  await test.database.transaction(async (tx) => {
    for (let left = many; left > 0; left -= 1) {
      const phone = `139${String(10_000_000 + left)}`;
      await test.get(People).keep(tx, { name: '张三', phone });
    }
  });
}

/** How many people’s keys open with the new master key alone, and how many there are. */
export async function underTheNewKey(test: TestApp, afterwards: Record<string, string>) {
  const keys = new MasterKey(Settings.read({ ...afterwards, DATABASE_URL: test.databaseUrl }));
  const rows = await test.database.query<{ id: string; wrapped_key: Buffer }>(
    'SELECT id, wrapped_key FROM person',
  );
  const open = rows.filter(({ id, wrapped_key }) => {
    try {
      return keys.unwrap({ table: 'person', column: 'wrapped_key', id }, wrapped_key).length === 32;
    } catch {
      return false;
    }
  });
  return { open: open.length, all: rows.length };
}
