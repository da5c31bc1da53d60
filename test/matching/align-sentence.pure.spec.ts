import * as fc from 'fast-check';
import { alignmentSentence } from '../../src/matching/weighing/align-sentence.js';
import { alignIdentifiers } from '../../src/matching/weighing/align.js';

const STAMPED = '175721508069087';

describe('an alignment in words', () => {
  it.each([
    [STAMPED, '15 位全部相同', '15 characters, all the same'],
    ['1757?1508069087', '15 位：14 位相同，1 位磨损', '15 characters: 14 the same, 1 unreadable'],
    [
      '1757?15O8069087',
      '15 位：13 位相同，1 位磨损，1 位易混',
      '15 characters: 13 the same, 1 unreadable, 1 easily confused',
    ],
    [
      '175721503069084',
      '15 位：13 位相同，1 位形近，1 位不同',
      '15 characters: 13 the same, 1 similar in shape, 1 different',
    ],
    [
      '175721508069078',
      '15 位：13 位相同，2 位前后颠倒',
      '15 characters: 13 the same, 2 swapped with a neighbour',
    ],
    ['17572150806908', '15 位：14 位相同，1 位漏读', '15 characters: 14 the same, 1 not read'],
    [
      '1757215080690877',
      '15 位：15 位相同，1 位多出',
      '15 characters: 15 the same, 1 read in addition',
    ],
    ['*069087', '15 位：6 位相同，9 位磨损', '15 characters: 6 the same, 9 unreadable'],
    ['1757215*08069087', '15 位全部相同', '15 characters, all the same'],
  ])('%s', (read, chinese, english) => {
    const alignment = alignIdentifiers(read, STAMPED);
    expect(alignmentSentence(alignment, 'zh-CN')).toBe(chinese);
    expect(alignmentSentence(alignment, 'en')).toBe(english);
  });

  it('says so when there is nothing to compare', () => {
    expect(alignmentSentence(alignIdentifiers('', ''), 'zh-CN')).toBe('没有可比对的号码');
    expect(alignmentSentence(alignIdentifiers('*', ''), 'en')).toBe('Nothing to compare');
  });

  it('contains no character of a number, only counts that fit', () => {
    const number = fc.string({ unit: fc.constantFrom(...Array.from('QXZ7')), maxLength: 9 });
    fc.assert(
      fc.property(number, number, (read, stamped) => {
        const sentence = alignmentSentence(alignIdentifiers(read, stamped), 'zh-CN');
        expect(sentence).not.toMatch(/[QXZ]/);
        if (stamped) expect(sentence.startsWith(`${stamped.length} 位`)).toBe(true);
      }),
    );
  });
});
