import { rankedByLikeness } from '../../src/matching/describing/likeness.js';
import { wordsOf } from '../../src/matching/describing/words.js';
import { sameBrand } from '../../src/matching/weighing/brands.js';
import { compareColours } from '../../src/matching/weighing/colours.js';
import { testWeights } from '../factories/match-weights.js';

const vehicle = {
  vehicleType: 'e-bike',
  brand: '雅迪',
  colour: '红色',
  marks: '车尾贴有卡通贴纸',
  place: '魏都区文峰路',
  recoveredAt: new Date('2022-08-20'),
};
const report = {
  id: 'a',
  vehicleType: 'e-bike',
  brand: 'YADEA',
  colour: '红',
  marks: '卡通贴纸，坐垫破',
  place: '魏都区七一路',
  stolenFrom: new Date('2022-08-10'),
};

const of = (...reports: (typeof report)[]) =>
  rankedByLikeness(
    vehicle,
    reports.map((it) => ({ report: it, standsFor: 1, sharesMarks: it.marks.includes('贴纸') })),
    testWeights,
  ).map(({ report: { id }, likelihood }) => ({
    id,
    ...likelihood,
  }));

it.each([
  ['雅迪', 'YADEA', true],
  ['雅迪电动车', 'Yadea DE2', true],
  ['五羊-本田', 'Wuyang Honda', true],
  ['Flying Pigeon', '飞鸽', true],
  ['雅迪', '爱玛', false],
  ['本地杂牌', '无名', false],
])('%s and %s are one brand: %s', (one, other, is) => {
  expect(sameBrand(one, other)).toBe(is);
  expect(sameBrand(other, one)).toBe(is);
});

it.each([
  ['dark red', '红色', 'agree'],
  ['silver', '白', 'near'],
  ['black', '红色', 'disagree'],
] as const)('%s and %s: colours %s', (one, other, says) => {
  expect(compareColours(one, other)).toBe(says);
});

it('compares marks by words that say something', () => {
  expect(wordsOf('左侧有一道划痕')).toEqual(['划痕']);
  expect(wordsOf('的')).toEqual([]);
});

it('all that agrees together is still no more than possible', () => {
  const [best] = of(report);
  expect(best!.band).toBe('possible');
  expect(best!.probability).toBeGreaterThan(0.4);
  expect(best!.probability).toBeLessThan(0.5);
  expect(best!.parts.map(({ part }) => part)).toEqual(
    expect.arrayContaining(['vehicleType', 'brand', 'colour', 'marks', 'place', 'time']),
  );
  const sum = best!.parts.reduce((total, { weight }) => total + weight, 0);
  expect(sum).toBeCloseTo(best!.logOdds, 9);
});

it.each([
  ['brand', '爱玛'],
  ['colour', '黑色'],
  ['marks', '后视镜缺失'],
  ['place', '禹州市钧台街'],
  ['vehicleType', 'bicycle'],
  ['stolenFrom', new Date('2020-01-01')],
  ['stolenFrom', new Date('2022-08-21')],
])('another %s makes it less likely', (field, value) => {
  const other = { ...report, id: 'b', [field]: value };
  expect(of(other, report).map(({ id }) => id)).toEqual(['a', 'b']);
});

it('a hundred that look alike share what is likely, so that none is proposed', () => {
  const many = Array.from({ length: 100 }, (_, at) => ({ ...report, id: `r${at}` }));
  const all = of(...many);
  expect(all.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThan(1);
  expect(all[0]!.probability).toBeLessThan(0.02);
});
