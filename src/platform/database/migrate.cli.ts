import { migrate } from './migrate.js';

const url = process.env['DATABASE_URL'];
if (!url) {
  console.error('DATABASE_URL is missing: say which database to migrate.');
  process.exit(1);
}
await migrate(url);
console.log('Migrated.');
