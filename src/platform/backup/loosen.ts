import type { ClientBase } from 'pg';
import { quoted } from './tables.js';

interface Part {
  drop: string;
  make: string;
}

/**
 * Takes off what would make a restore slow or order-bound: foreign keys, indexes that are no constraint, triggers. Its
 * owner may do so, no superuser is needed; and all in one transaction, so nobody ever sees the tables without them.
 *
 * @returns what puts all of it back; a row that breaks a foreign key stops it
 */
export async function loosen(client: ClientBase, tables: readonly string[]) {
  const parts = [...(await foreignKeys(client)), ...(await plainIndexes(client))];
  for (const { drop } of parts) await client.query(drop);
  const toggle = async (word: 'DISABLE' | 'ENABLE') => {
    for (const table of tables) {
      await client.query(`ALTER TABLE public.${quoted(table)} ${word} TRIGGER USER`);
    }
  };
  await toggle('DISABLE');
  return async () => {
    // Indexes first: a foreign key is checked by them.
    for (const { make } of parts.toReversed()) await client.query(make);
    await toggle('ENABLE');
  };
}

async function foreignKeys(client: ClientBase): Promise<Part[]> {
  const { rows } = await client.query<Part>(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
            format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname,
                   pg_get_constraintdef(oid)) AS make
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace
     ORDER BY conname`,
  );
  return rows;
}

async function plainIndexes(client: ClientBase): Promise<Part[]> {
  const { rows } = await client.query<Part>(
    `SELECT format('DROP INDEX %s', indexrelid::regclass) AS drop, pg_get_indexdef(indexrelid) AS make
     FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
     WHERE relnamespace = 'public'::regnamespace AND indrelid <> 'public.migration'::regclass
       AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))
     ORDER BY relname`,
  );
  return rows;
}
