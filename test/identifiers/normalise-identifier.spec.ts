import * as fc from 'fast-check';
import { identifierCharacters, normaliseIdentifier } from '../../src/identifiers/index.js';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const typedText = fc.string({
  unit: fc.constantFrom(...Array.from('AaB8Oo0?*[]|｜［］？＊ -Éßǰ豫Kﾞㄱ\u200b\u0301𠮷')),
  maxLength: 24,
});

describe('normalising a vehicle number', () => {
  it.each([
    ['１７５７２１５０８０６９０８７', '175721508069087', 'full-width digits'],
    ['ｌｘｘｐｃｊ', 'LXXPCJ', 'full-width lower case'],
    [' 1757-2-15.08069087 ', '175721508069087', 'separators are noise'],
    ['000021500000001', '000021500000001', 'leading zeros are not noise'],
    ['ab|2', 'AB12', 'a bar reads as 1'],
    ['ab｜2', 'AB12', 'a full-width bar too'],
    ['二〇', '二0', 'the Chinese zero reads as 0'],
    ['豫k 12345', '豫K12345', 'a plate keeps its province'],
    ['１２？４＊', '12?4*', 'full-width wildcards'],
    ['12**?**4', '12*?*4', 'runs of runs are one run'],
    ['x\u200b1\u00ad2\u00a03', 'X123', 'invisible characters'],
    ['É9\u0301', 'E9', 'accents are never stamped'],
    ['straße', 'STRASSE', 'letters that grow in upper case'],
    ['①²½', '1212', 'compatibility digits'],
    ['𠮷1', '𠮷1', 'a rare character stays whole'],
    ['\ud842', '', 'half a surrogate pair is noise'],
    ['  —·/_#  ', '', 'nothing left'],
    ['', '', 'nothing at all'],
  ])('%j becomes %j: %s', (raw, expected) => {
    expect(normaliseIdentifier(raw)).toBe(expected);
  });

  it.each([
    ['https://hgz.example.cn/q?a=1&vinCode=175721508069087&t=2', '175721508069087'],
    ['http://hgz.example.cn/v.html?cert_ins_id=075721508069087', '075721508069087'],
    ['HTTPS://X.CN/?VINCODE=175721508069087', '175721508069087'],
    ['https://x.cn/?to=%2Fq%3FvinCode%3D175721508069087%26', '175721508069087'],
    ['https://x.cn/?vinCode=LXXPCJ105NA000123', 'LXXPCJ105NA000123'],
  ])('a certificate link %s gives the number in it', (raw, expected) => {
    expect(normaliseIdentifier(raw)).toBe(expected);
  });

  it.each([
    ['12[8B]4', '12[8B]4', 'either of two is kept'],
    ['12[b8]4', '12[8B]4', 'in one order'],
    ['12［8/B］4', '12[8B]4', 'full-width, with noise between'],
    ['12[88]4', '1284', 'two alike are one'],
    ['12[8]4', '1284', 'one choice is no choice'],
    ['12[]4', '124', 'an empty pair is noise'],
    ['12[8B3]4', '12?4', 'three to choose from is unreadable'],
    ['12[8?]4', '12?4', 'perhaps 8, perhaps anything, is unreadable'],
    ['[1757]2[15]08069087', '17572[15]08069087', 'four and more are a grouping, not a choice'],
    ['[1111]', '1111', 'also when alike'],
    ['12[8*]4', '128*4', 'a run is not a choice'],
    ['*[]*', '*', 'runs left side by side are one'],
    ['12[84', '1284', 'never closed'],
    ['12]84', '1284', 'never opened'],
    ['[[8]B]', '8B', 'the inner pair counts, the outer is noise'],
  ])('brackets: %j becomes %j: %s', (raw, expected) => {
    expect(normaliseIdentifier(raw)).toBe(expected);
  });

  it('is idempotent for every single code point that has a meaning', () => {
    const unstable: string[] = [];
    for (let point = 0; point <= 0x323af; point++) {
      const once = normaliseIdentifier(String.fromCodePoint(point));
      if (normaliseIdentifier(once) !== once) unstable.push(point.toString(16));
    }
    expect(unstable).toEqual([]);
  });

  it('is idempotent for any text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, typedText), (text) => {
        const once = normaliseIdentifier(text);
        expect(normaliseIdentifier(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves only letters, digits, wildcards and well-formed pairs', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, typedText), (text) => {
        const once = normaliseIdentifier(text);
        expect(once).toMatch(/^(?:\p{L}|[0-9?*]|\[[A-Z0-9\p{Script=Han}]{2}\])*$/u);
        expect(once).not.toContain('**');
        expect(identifierCharacters(once).join('')).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('case, width and separators make no difference', () => {
    const plain = fc.string({
      unit: fc.constantFrom(...Array.from('ABCDEFGHJKLMNPQRSTUVWXYZ0123456789')),
    });
    fc.assert(
      fc.property(plain, fc.constantFrom('', ' ', '-', '·', '\t', '　'), (number, separator) => {
        const wide = number.replace(/./g, (c) =>
          String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0),
        );
        expect(normaliseIdentifier(number)).toBe(number);
        expect(normaliseIdentifier(Array.from(number.toLowerCase()).join(separator))).toBe(number);
        expect(normaliseIdentifier(wide)).toBe(number);
      }),
    );
  });
});
