import * as fc from 'fast-check';
import { indexedNumber } from '../../src/matching/finding/indexed-number.js';
import { foldIdentifier } from '../../src/matching/finding/fold.js';
import { furtherProbesOf, probesOf, storedKeys } from '../../src/matching/finding/probes.js';
import { grams } from '../../src/matching/finding/signature.js';

const symbols = Array.from('0123456789ABCDEFGHJKLMNPRSTUVWXYZ');
const symbol = fc.constantFrom(...symbols);
const number = fc.string({ unit: symbol, minLength: 6, maxLength: 20 });

function share(probes: number[], stamped: string): boolean {
  const keys = new Set(storedKeys(foldIdentifier(stamped)));
  return probes.some((probe) => keys.has(probe));
}

function meet(read: string, stamped: string): boolean {
  const folded = foldIdentifier(read);
  return share([...probesOf(folded), ...furtherProbesOf(folded)], stamped);
}

describe('a damaged number shares a key with the stamped one', () => {
  it('at first asking after any single edit: a character wrong, missed, added, swapped or unreadable', () => {
    fc.assert(
      fc.property(number, fc.nat(20), symbol, (stamped, place, other) => {
        const at = place % stamped.length;
        const [before, after] = [stamped.slice(0, at), stamped.slice(at + 1)];
        const swapped = before + after.charAt(0) + stamped.charAt(at) + after.slice(1);
        const readings = [before + other + after, before + after, `${before}?${after}`, swapped];
        for (const read of [...readings, before + other + stamped.slice(at)]) {
          const found = share(probesOf(foldIdentifier(read)), stamped);
          expect({ read, stamped, found }).toMatchObject({ found: true });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('after any two characters were read wrong, of a whole-vehicle code, a VIN and a bicycle’s serial', () => {
    for (const stamped of ['175721508069087', 'LXXPCJ105NA000123', 'GNKX004711', 'KAB01234567']) {
      const places = Array.from(stamped, (_, at) => at);
      const wrong = places.flatMap((one) =>
        places.filter((other) => other > one).map((other) => [one, other]),
      );
      const lost = wrong.filter(
        (two) =>
          !meet(Array.from(stamped, (it, at) => (two.includes(at) ? 'X' : it)).join(''), stamped),
      );
      expect({ stamped, lost }).toEqual({ stamped, lost: [] });
    }
  });

  it.each([
    ['1757?1?08069?87', '175721508069087'],
    ['17572150????087', '175721508069087'],
    ['1757215?80?9087', '175721508069087'],
    ['757215080690871', '175721508069087'],
    ['15721508069087', '175721508069087'],
    ['1215080690877', '121508069087'],
    ['069087', '175721508069087'],
    ['1757215*9087', '175721508069087'],
    ['W??KD19866', 'WAMKN19866'],
    ['W??P000181', 'WAMPC00181'],
    ['LZSPCK10??B230578', 'LZSPCK104NB236578'],
    ['XD9EAR1244246', 'XDEAR124246'],
  ])('%s for %s', (read, stamped) => {
    expect(meet(read, stamped)).toBe(true);
  });

  it('is asked under about a hundred keys, and stands under thirteen', () => {
    expect(storedKeys('175721508069087')).toHaveLength(13);
    const probes = [...probesOf('175721508069087'), ...furtherProbesOf('175721508069087')];
    expect(probes.length).toBeLessThan(110);
    expect(probesOf('175721508069087').length).toBeLessThan(20);
    expect(probesOf('1757?150?06??87').length).toBeLessThan(1_500);
  });
});

it('prefixes alone never form a key: neighbours in the number’s beginning share none', () => {
  const [one, other] = ['175721500000000', '175721599999999'].map((it) => new Set(storedKeys(it)));
  expect([...one!].filter((key) => other!.has(key))).toEqual([]);
});

it('every part of four characters stands in the index, exactly', () => {
  const part = fc.string({ unit: symbol, minLength: 4, maxLength: 8 });
  fc.assert(
    fc.property(number, part, number, (before, middle, after) => {
      const { parts } = indexedNumber(before + middle + after)!;
      const wanted = grams(foldIdentifier(middle));
      expect(wanted.length).toBe(middle.length - 3);
      expect(wanted.every((gram) => parts.includes(gram))).toBe(true);
    }),
  );
});

it.each(['', '?', '*', '??*', '不知道'])('nothing readable in “%s”: it stands nowhere', (text) => {
  expect(indexedNumber(text)).toBeUndefined();
});
