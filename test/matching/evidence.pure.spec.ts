import { compareColours } from '../../src/matching/weighing/colours.js';
import { contradictionsOf, evidenceOf } from '../../src/matching/weighing/evidence.js';

const stolenFrom = new Date('2022-08-11T01:00:00Z');

describe('colours', () => {
  it.each([
    ['白', '白色', 'agree'],
    ['黑红', '红色', 'agree'],
    ['米白', '银色', 'near'],
    ['灰色', '黑色', 'near'],
    ['粉红', '紫', 'near'],
    ['红色', '蓝色', 'disagree'],
    ['迷彩', '白色', 'disagree'],
  ])('%s and %s %s, either way round', (one, other, says) => {
    expect(compareColours(one, other)).toBe(says);
    expect(compareColours(other, one)).toBe(says);
  });
});

describe('evidence', () => {
  it('is of what both sides say; places by district; the time between theft and recovery', () => {
    const vehicle = {
      vehicleType: 'e-bike',
      brand: '雅迪',
      colour: '白',
      place: '许昌市魏都区七一路',
      recoveredAt: new Date('2022-08-20T00:00:00Z'),
    };
    const report = {
      brand: '爱玛',
      model: 'DE2',
      colour: '白色',
      place: '魏都区建设路3号',
      stolenFrom,
    };
    expect(evidenceOf(vehicle, report)).toEqual({
      brand: 'disagree',
      colour: 'agree',
      place: 'agree',
      time: 'soon',
    });
    expect(evidenceOf({}, report)).toEqual({});
  });
});

describe('contradictions', () => {
  const same = { read: '175722108069087', reported: '175722108069087', cost: 0 };
  it.each([
    [
      'recovered before the theft',
      { recoveredAt: new Date('2022-08-11T00:59:59Z') },
      {},
      {},
      same,
      ['recovered-before-theft'],
    ],
    ['the same instant is none', { recoveredAt: stolenFrom }, {}, {}, same, []],
    [
      'a code of the year after',
      {},
      {},
      {},
      { ...same, read: '175722308069087', cost: 5.8 },
      ['code-year-after-theft'],
    ],
    [
      'the frame number is equal, brand and colour are not: clone or rebuilt',
      {},
      {},
      { brand: 'disagree', colour: 'disagree' } as const,
      same,
      ['brand-and-colour-differ'],
    ],
    [
      'rule 32: reported after the recovery',
      { recoveredAt: new Date('2022-08-12T00:00:00Z') },
      { reportedAt: new Date('2022-08-13T00:00:00Z') },
      {},
      same,
      ['reported-after-recovery'],
    ],
  ])('%s', (_, vehicle, report, evidence, pair, expected) => {
    expect(contradictionsOf(vehicle, { stolenFrom, ...report }, evidence, pair)).toEqual(expected);
  });
});
