import * as fc from 'fast-check';
import { candidateOf, ranked } from '../../src/matching/weighing/candidate.js';
import { bandOf, likelihood } from '../../src/matching/weighing/likelihood.js';
import type {
  Contradiction,
  Evidence,
  EvidenceName,
} from '../../src/matching/weighing/match-weights.js';
import { alignPair } from '../../src/matching/weighing/number-pair.js';
import { testWeights } from '../factories/match-weights.js';

const STAMPED = '175721508069087';
const NAMES = Object.keys(testWeights.evidence) as EvidenceName[];
const CONTRADICTIONS = Object.keys(testWeights.contradiction) as Contradiction[];
const sparse = 0.00005;
const crowded = 0.03;
const around = { hundred: 1, million: 5 };

const evidence = fc.record(
  Object.fromEntries(
    NAMES.map((name) => [name, fc.constantFrom(...Object.keys(testWeights.evidence[name]))]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Evidence>;

const agreeing = { brand: '雅迪', colour: '白色', vehicleType: 'e-bike' };

function ofRead(
  read: string,
  { density = sparse, hundred = 1, million = 5, about = {}, reports = [STAMPED] } = {},
) {
  const candidates = reports.map((normalised, at) =>
    candidateOf(
      String(at),
      { ...about, numbers: [{ normalised: read }] },
      { ...about, numbers: [{ normalised }] },
      { density, hundred, million },
      testWeights,
    ),
  );
  return ranked(candidates, testWeights)[0]!.likelihood;
}

describe('how likely two are one', () => {
  it.each<[reason: string, read: string, context: Parameters<typeof ofRead>[1], band: string]>([
    ['the whole number', STAMPED, {}, 'certain'],
    ['the whole number, reported twice', STAMPED, { reports: [STAMPED, STAMPED] }, 'certain'],
    ['two unreadable characters', '1757215?8069?87', {}, 'certain'],
    ['one confusable', '17572I508069087', {}, 'certain'],
    ['a look-alike, where the line is empty', '175727508069087', {}, 'certain'],
    ['a neighbour on the line', '175721508069081', {}, 'possible'],
    ['another digit in a dense batch', '175721508064087', { density: crowded }, 'probable'],
    [
      'a neighbour on the line, all agrees: its bicycle has the same brand',
      '175721508069081',
      { about: agreeing },
      'probable',
    ],
    ['the last four', '*9087', {}, 'possible'],
    ['another number', '999900000000001', { about: agreeing }, 'possible'],
    [
      'between two neighbours',
      '17572150806908?',
      { reports: [STAMPED, '175721508069086'] },
      'possible',
    ],
  ])('%s', (_, read, context, band) => {
    expect(ofRead(read, context).band).toBe(band);
  });

  it('a short number is shared by chance, even when it is the same', () => {
    expect(ofRead('0012', { reports: ['0012'] }).band).toBe('possible');
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
      fc.property(evidence, fc.subarray(CONTRADICTIONS), (evidence, contradictions) => {
        const it = { cost: null, compared: 0, evidence, contradictions, crowd: 0 };
        const { band, probability, logOdds, parts } = likelihood(it, 0, testWeights);
        expect(band).toBe('possible');
        expect(probability).toBeGreaterThan(0);
        expect(sumOf(parts)).toBeCloseTo(logOdds, 9);
      }),
    );
  });

  it('its parts add up to its log-odds, and the number’s part to the costs of the alignment', () => {
    const read = fc.constantFrom(STAMPED, '1757?150806908?', '17572I508069087', '*069087', '8888');
    fc.assert(
      fc.property(
        read,
        evidence,
        fc.float({ min: 0, max: 1, noNaN: true }),
        (read, found, density) => {
          const { weighable, pair } = candidateOf(
            'it',
            { numbers: [{ normalised: read }] },
            { numbers: [{ normalised: STAMPED }] },
            { ...around, density },
            testWeights,
          );
          const { logOdds, parts } = likelihood(
            { ...weighable, evidence: found, crowd: density },
            0.5,
            testWeights,
          );
          expect(sumOf(parts)).toBeCloseTo(logOdds, 9);
          const number = parts.find(({ part }) => part === 'number')!.weight;
          expect(number).toBeCloseTo(-alignPair(pair).cost, 9);
        },
      ),
    );
  });

  it('falls with every contradiction, rival and crowd', () => {
    const it = { cost: 4, compared: 15, evidence: {}, contradictions: [], crowd: 0.001 };
    const of = (more: object, rivals = 0.0001) =>
      likelihood({ ...it, ...more }, rivals, testWeights).probability;
    for (const name of CONTRADICTIONS) expect(of({ contradictions: [name] })).toBeLessThan(of({}));
    expect(of({}, 0.1)).toBeLessThan(of({}));
    expect(of({ crowd: 0.01 })).toBeLessThan(of({}));
    expect(of({ cost: 4.1 })).toBeLessThan(of({}));
  });

  it('ranks by fit alone: being a neighbour on the line ranks nobody below another', () => {
    fc.assert(
      fc.property(fc.float({ min: 0, max: Math.fround(0.03), noNaN: true }), (density) => {
        const [onTheLine, elsewhere] = ['175721508069081', '171721508069087'];
        const candidates = [onTheLine, elsewhere].map((normalised, at) =>
          candidateOf(
            String(at),
            { numbers: [{ normalised: STAMPED }] },
            { numbers: [{ normalised }] },
            { ...around, density },
            testWeights,
          ),
        );
        const order = ranked(candidates, testWeights).map(({ weighable }) => weighable.cost);
        expect(order).toEqual([5.8, 7.6]);
      }),
    );
  });

  it('of equal ones the one reported last comes first', () => {
    const candidates = ['1', '2'].map((id, at) =>
      candidateOf(
        id,
        { numbers: [{ normalised: '17572150806908?' }] },
        { numbers: [{ normalised: `17572150806908${at}` }] },
        { ...around, density: sparse },
        testWeights,
      ),
    );
    expect(ranked(candidates, testWeights).map(({ subjectId }) => subjectId)).toEqual(['2', '1']);
  });

  it('never rises when a character worsens: right, confusable, look-alike, another; and never by what can’t be read', () => {
    const worsening: Record<string, string[]> = {
      0: ['O', '6', '4'],
      5: ['S', '3', '2'],
      8: ['B', '3', '4'],
    };
    fc.assert(
      fc.property(
        fc.nat(14),
        fc.record({
          density: fc.float({ min: 0, max: Math.fround(0.03), noNaN: true }),
          hundred: fc.nat(30),
          million: fc.nat(30),
        }),
        (at, around) => {
          const of = (character: string) =>
            ofRead(STAMPED.slice(0, at) + character + STAMPED.slice(at + 1), around).logOdds;
          const right = STAMPED.charAt(at);
          expect(of('?')).toBeLessThanOrEqual(of(right));
          const odds = [right, ...(worsening[right] ?? [])].map((it) => of(it));
          expect(odds).toEqual(odds.toSorted((a, b) => b - a));
        },
      ),
    );
  });
});

function sumOf(parts: { weight: number }[]): number {
  return parts.reduce((total, { weight }) => total + weight, 0);
}
