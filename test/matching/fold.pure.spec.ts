import * as fc from 'fast-check';
import { normaliseIdentifier } from '../../src/identifiers/index.js';
import { foldIdentifier } from '../../src/matching/finding/fold.js';

describe('folding a number for retrieval', () => {
  it.each([
    ['0OQD', '0000'],
    ['1IL', '111'],
    ['5S8B2Z6GUV', '55882266UU'],
    ['175721508069087', '175721508069087'],
    ['LXXPCJ105NA000123', '1XXPCJ105NA000123'],
    ['豫K12345', 'K12345'],
    ['车架号LX1234', '1X1234'],
    ['12[8B]4', '1284'],
    ['12[0D]4', '1204'],
    ['12[38]4', '12?4'],
    ['12??4*7', '12??4*7'],
    ['1*车*2', '1*2'],
    ['不知道', ''],
    ['', ''],
  ])('%s folds to %s', (normalised, folded) => {
    expect(foldIdentifier(normalised)).toBe(folded);
  });

  it.each([
    ['hello', 'heIIO'],
    ['SOCOOL', '50c001\n'],
    ['bobs-catzio', '8085 CAT210'],
    ['WCo2001', 'WC02001'],
    ['|1Il', '1111'],
    ['1OIl5SZ2B8', '1011552288'],
  ])('%j and %j meet', (one, other) => {
    expect(foldIdentifier(normaliseIdentifier(one))).toBe(
      foldIdentifier(normaliseIdentifier(other)),
    );
  });

  it('leading zeros count: a code without them is another', () => {
    expect(foldIdentifier('000121500000001')).not.toBe(foldIdentifier('121500000001'));
  });

  it('is idempotent, with and without normalising again, and keeps only folded characters and wildcards, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const input of [text, normaliseIdentifier(text)]) {
          const folded = foldIdentifier(input);
          expect(folded).toMatch(/^[0-9AC-FHJKMNPRTU-Y?*]*$/);
          expect(folded).toMatch(/^[^OQDILSBZGV]*$/);
          expect(foldIdentifier(folded)).toBe(folded);
          expect(normaliseIdentifier(folded)).toBe(folded);
        }
      }),
    );
  });
});
