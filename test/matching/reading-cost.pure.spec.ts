import * as fc from 'fast-check';
import { normaliseIdentifier } from '../../src/identifiers/index.js';
import { alignIdentifiers } from '../../src/matching/weighing/align.js';
import { readingCost } from '../../src/matching/weighing/reading-cost.js';

const symbols = Array.from('01238B5S6GAKXN');
const worn = fc
  .string({ unit: fc.constantFrom(...symbols, '?', '*', '[8B]', '豫'), maxLength: 14 })
  .map(normaliseIdentifier);

it('says what the alignment says, without laying it out', () => {
  fc.assert(
    fc.property(worn, worn, fc.nat(13), (read, stamped, at) => {
      const related = normaliseIdentifier(
        stamped.slice(0, at) + read.slice(0, 2) + stamped.slice(at + 2),
      );
      for (const one of [read, related]) {
        expect(readingCost(one, stamped)).toBeCloseTo(alignIdentifiers(one, stamped).cost, 9);
      }
    }),
    { numRuns: 2000 },
  );
});
