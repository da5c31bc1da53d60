import { rebuildSignatureIndexes, signatureIndexes, suitingSignatures } from '../matching/index.js';
import { withDatabaseOfCommand } from '../platform/database/database-of-command.js';

/**
 * `npm run signatures`: how many bits of its keys a number is found by, and how many suit the city.
 * `npm run signatures -- suit`: makes the indexes anew where others suit, while the system runs.
 */
const [act] = process.argv.slice(2);
try {
  if (act && act !== 'suit') throw new Error('Say what: npm run signatures [-- suit]');
  await withDatabaseOfCommand(async (database) => {
    if (act) await rebuildSignatureIndexes(database, (sentence) => console.log(sentence));
    const indexes = await signatureIndexes(database);
    for (const { side, numbers, bits } of await suitingSignatures(database)) {
      const standing = indexes.filter((it) => it.side === side && it.isValid);
      const found = standing.map((it) => `${it.bits} bits`).join(', ') || 'no index';
      console.log(`${side}\t${numbers} numbers\t${found}\t${bits} suit`);
    }
  });
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
