import { withDatabaseOfCommand } from '../../platform/database/database-of-command.js';
import { exportSignedHeads } from './export-signed-heads.js';

/** `npm run audit:heads -- FOLDER`: writes the signed heads that the folder does not have, to be taken elsewhere. */
const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Say where to: npm run audit:heads -- FOLDER');
  process.exit(2);
}
const written = await withDatabaseOfCommand((database) => exportSignedHeads(database, folder));
console.log(`${written} signed heads written to ${folder}.`);
