import * as fc from 'fast-check';
import { alignIdentifiers } from '../../src/matching/align.js';
import {
  bandOf,
  likelihood,
  LIKELIHOOD_WEIGHTS,
  type Evidence,
  type EvidenceName,
} from '../../src/matching/likelihood.js';

const STAMPED = '175721508069087';
const NAMES = Object.keys(LIKELIHOOD_WEIGHTS.evidence) as EvidenceName[];
const ALL_AGREE: Evidence = Object.fromEntries(NAMES.map((name) => [name, 'agree']));

const evidence: fc.Arbitrary<Evidence> = fc.record(
  Object.fromEntries(NAMES.map((name) => [name, fc.constantFrom('agree', 'disagree')])),
  { requiredKeys: [] },
);
const readNumber = fc.constantFrom(
  STAMPED,
  '1757?150806908?',
  '17572I508069087',
  '175721508069081',
  '*069087',
  '8888',
);

function bandFor(read: string, found: Evidence = {}, rivals = 1): string {
  return likelihood({ alignment: alignIdentifiers(read, STAMPED), evidence: found, rivals }).band;
}

describe('how likely two are one', () => {
  it.each<[reason: string, read: string, found: Evidence, band: string]>([
    ['the whole number', STAMPED, {}, 'certain'],
    ['two unreadable characters', '1757215?8069?87', {}, 'certain'],
    ['one confusable', '17572I508069087', {}, 'probable'],
    [
      'one confusable, brand and colour agree',
      '17572I508069087',
      { brand: 'agree', colour: 'agree' },
      'certain',
    ],
    ['one look-alike', '175721508069081', {}, 'probable'],
    [
      'one look-alike, all agrees: the neighbour in the batch',
      '175721508069081',
      ALL_AGREE,
      'probable',
    ],
    ['another digit', '175721508069084', {}, 'possible'],
    ['the last six', '*069087', {}, 'probable'],
    ['the last four', '*9087', {}, 'possible'],
    [
      'the number, but of another type of vehicle',
      STAMPED,
      { vehicleType: 'disagree' },
      'probable',
    ],
    ['another number', '999900000000001', ALL_AGREE, 'possible'],
  ])('%s', (_, read, found, band) => {
    expect(bandFor(read, found)).toBe(band);
  });

  it('rivals make an exact number less than certain', () => {
    expect(bandFor(STAMPED, {}, 2)).toBe('certain');
    expect(bandFor(STAMPED, {}, 20)).toBe('probable');
  });

  it('a short number is shared by chance, even when it is the same', () => {
    const { band } = likelihood({
      alignment: alignIdentifiers('0012', '0012'),
      evidence: {},
      rivals: 1,
    });
    expect(band).toBe('possible');
  });

  it.each([
    [0.99, 'certain'],
    [0.9899, 'probable'],
    [0.5, 'probable'],
    [0.4999, 'possible'],
    [0, 'possible'],
  ])('%d is %s', (probability, band) => {
    expect(bandOf(probability)).toBe(band);
  });

  it('attributes alone are never more than possible', () => {
    fc.assert(
      fc.property(evidence, fc.integer({ min: -5, max: 1000 }), (evidence, rivals) => {
        const { band, probability } = likelihood({ alignment: null, evidence, rivals });
        expect(band).toBe('possible');
        expect(probability).toBeGreaterThan(0);
      }),
    );
  });

  it('falls with every contradiction, rises with every agreement', () => {
    fc.assert(
      fc.property(readNumber, evidence, fc.constantFrom(...NAMES), (read, found, name) => {
        const alignment = alignIdentifiers(read, STAMPED);
        const { [name]: _, ...without } = found;
        const of = (evidence: Evidence) =>
          likelihood({ alignment, evidence, rivals: 1 }).probability;
        expect(of({ ...without, [name]: 'agree' })).toBeGreaterThan(of(without));
        expect(of({ ...without, [name]: 'disagree' })).toBeLessThan(of(without));
      }),
    );
  });

  it('falls with every rival', () => {
    fc.assert(
      fc.property(readNumber, fc.integer({ min: 1, max: 500 }), (read, rivals) => {
        const alignment = alignIdentifiers(read, STAMPED);
        const of = (count: number) =>
          likelihood({ alignment, evidence: {}, rivals: count }).probability;
        expect(of(rivals + 1)).toBeLessThan(of(rivals));
      }),
    );
  });

  it('falls when a character is read worse', () => {
    fc.assert(
      fc.property(fc.nat(14), fc.constantFrom('3', 'I', 'X', '豫'), (at, symbol) => {
        fc.pre(STAMPED.charAt(at) !== symbol);
        const of = (character: string) =>
          likelihood({
            alignment: alignIdentifiers(
              STAMPED.slice(0, at) + character + STAMPED.slice(at + 1),
              STAMPED,
            ),
            evidence: {},
            rivals: 1,
          }).probability;
        expect(of(symbol)).toBeLessThan(of('?'));
        expect(of('?')).toBeLessThanOrEqual(of(STAMPED.charAt(at)));
      }),
    );
  });
});
