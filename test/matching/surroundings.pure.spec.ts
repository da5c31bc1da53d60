import * as fc from 'fast-check';
import {
  tellingSurroundings,
  weightOfSurroundings,
} from '../../src/matching/weighing/surroundings.js';
import { testWeights } from '../factories/match-weights.js';

const around = { density: 0.001, hundred: 2, million: 20 };

describe('what is reported around a number', () => {
  it.each<[what: string, read: string, reported: string, tells: boolean]>([
    ['one that was read wrong', '175721508069081', '175721508069087', true],
    ['the reported one', '175721508069087', '175721508069087', false],
    ['one with a character that can’t be read', '17572150806908?', '175721508069087', false],
    ['one with a run', '17572150*9087', '175721508069087', false],
    ['one reported in part', '175721508069081', '17572150806908?', false],
  ])('of %s', (_, read, reported, tells) => {
    expect(tellingSurroundings({ read, reported }, around)).toEqual(tells ? around : undefined);
  });

  it('speaks for it where its hundred is reported, against it where its million is', () => {
    const count = fc.nat(30);
    fc.assert(
      fc.property(count, count, (hundred, million) => {
        const of = (more: object) =>
          weightOfSurroundings({ ...around, hundred, million, ...more }, testWeights);
        expect(of({ hundred: hundred + 1 })).toBeGreaterThan(of({}));
        expect(of({ million: million + 1 })).toBeLessThan(of({}));
      }),
    );
  });
});
