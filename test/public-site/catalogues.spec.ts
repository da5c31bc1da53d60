import { fill } from '../../src/public-site/text/catalogue.js';
import { en } from '../../src/public-site/text/en.js';
import { zhCn } from '../../src/public-site/text/zh-cn.js';

/** Every sentence by its path: `report.type.title`. */
function sentences(branch: object, path = ''): [string, string][] {
  return Object.entries(branch).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'string'
      ? [[`${path}${key}`, value]]
      : sentences(value as object, `${path}${key}.`),
  );
}

const chinese = sentences(zhCn);
const english = new Map(sentences(en));

it('both catalogues have the same keys', () => {
  expect([...english.keys()].toSorted()).toEqual(chinese.map(([key]) => key).toSorted());
});

it('both languages fill the same places of a sentence', () => {
  const places = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).toSorted();
  for (const [key, sentence] of chinese) {
    expect([key, places(english.get(key) ?? '')]).toEqual([key, places(sentence)]);
  }
});

it('no sentence is empty, and no English one is left in Chinese but the mandate', () => {
  const mayBeChinese = /^(claim(OfPart)?\.mandate\.|common\.otherLanguage)/;
  for (const [key, sentence] of english) {
    expect([key, sentence.trim()]).not.toEqual([key, '']);
    if (!mayBeChinese.test(key))
      expect([key, sentence]).toEqual([key, sentence.replace(/\p{Script=Han}/gu, '')]);
  }
});

it('rule 28: no sentence holds a link or asks for a fee', () => {
  for (const [key, sentence] of [...chinese, ...english]) {
    expect([key, /https?:|www\.|请支付|请转账/.test(sentence)]).toEqual([key, false]);
  }
});

it('a place without a value stays visible', () => {
  expect(fill('第 {n} 题，共 {total} 题', { n: 3 })).toBe('第 3 题，共 {total} 题');
});
