import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A query that stands in a `.sql` file beside the code that asks it: `sqlFile(import.meta.url, './counts.sql')`. */
export function sqlFile(besideUrl: string, path: string): string {
  return readFileSync(fileURLToPath(new URL(path, besideUrl)), 'utf8');
}
