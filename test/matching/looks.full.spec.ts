import { keepDescriptions } from '../../src/matching/describing/keep-descriptions.js';
import { searchByAttributes } from '../../src/matching/describing/search-by-attributes.js';
import { WeightsInForce } from '../../src/matching/measured.js';
import { startTestApp, type TestApp } from '../support/app.js';

jest.setTimeout(240_000);

const rows = 100_000;
const dayMs = 86_400_000;
const start = new Date('2021-01-01T00:00:00Z');
const asked = 240;
const days = 550;
const brands = '雅迪 爱玛 台铃 新日 绿源 小刀 金箭 立马 YADEA 杂牌'.split(' ');
const colours = '白色 黑色 红色 蓝色 灰色 绿色 粉色 银色 橙色 黑红'.split(' ');
const districts = '魏都区 建安区 禹州 长葛 鄢陵县 襄城县'.split(' ');
const marks = [
  '车筐有裂痕',
  '左后视镜缺失',
  '车尾贴有卡通贴纸',
  '坐垫用胶带补过',
  '加装儿童座椅',
  '',
  '',
  '',
];

let test: TestApp;
let random = 7;

/** The same each time, and skewed: the first are the commonest. */
const draw = () => (random = (random * 48_271) % 2_147_483_647) / 2_147_483_647;
const one = <T>(list: T[]) => list[Math.floor(draw() ** 1.7 * list.length)]!;

interface Stolen {
  brand: string;
  colour: string;
  marks: string;
  place: string;
  day: number;
}

const stolen: Stolen[] = Array.from({ length: rows }, () => ({
  brand: one(brands),
  colour: one(colours),
  marks: one(marks),
  place: one(districts),
  day: Math.floor(draw() * days),
}));

beforeAll(async () => {
  test = await startTestApp({ works: false });
  const [{ id: unit }] = (await test.database.query(
    `SELECT id FROM unit WHERE code = 'weidu'`,
  )) as [{ id: string }];
  for (let from = 0; from < rows; from += 10_000) {
    const some = stolen.slice(from, from + 10_000).map((it, at) => ({ ...it, n: from + at }));
    await test.database.query(
      `INSERT INTO theft_report (id, reference, unit_id, status, source, vehicle_type, brand, colour, marks, stolen_from,
         stolen_until, place, owner_id, filed_at)
       SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'X' || n, $1, 'accepted', 'import', 'e-bike',
         brand, colour, nullif(marks, ''), '2021-01-01'::timestamptz + day * interval '1 day', '2022-12-31', place, $1,
         '2022-12-31'
       FROM jsonb_to_recordset($2::jsonb) AS it (n int, brand text, colour text, marks text, place text, day int)`,
      [unit, JSON.stringify(some)],
    );
    await keepDescriptions(
      test.database,
      'report',
      some.map(({ n }) => idOf(n)),
    );
  }
  for (const table of ['theft_report', 'described_match'])
    await test.database.query(`VACUUM ANALYZE ${table}`);
});

afterAll(() => test.close());

const idOf = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

it('among a hundred thousand reports looks alone promise little, and no more than they keep', async () => {
  const { database } = test;
  const weights = await test.get(WeightsInForce).current();
  let promised = 0;
  let kept = 0;
  for (let nth = 0; nth < asked; nth += 1) {
    // Two of three were reported; the third looks like one, and nobody reported it.
    const n = Math.floor(draw() * rows);
    const it = stolen[n]!;
    const isReported = nth % 3 > 0;
    const theirs = isReported ? it : { ...it, brand: one(brands), place: one(districts) };
    const found = new Date(start.getTime() + (it.day + 0.5 - Math.log(draw()) * 40) * dayMs);
    const said = { vehicleType: 'e-bike', ...theirs };
    const candidates = await searchByAttributes(database, said, weights, found, 10);
    for (const { theftReport, probability, band } of candidates) {
      promised += probability;
      if (isReported && theftReport.id === idOf(n)) kept += 1;
      expect(band).toBe('possible');
    }
  }
  expect(kept).toBeGreaterThan(asked / 20);
  expect(promised).toBeLessThan(kept * 2);
});
