import type { NewUnit } from '../../../src/identity/index.js';

/** Landlines of a block that rings nowhere; numbered in the order of the list. */
const phoneOf = (index: number) => `0374-26261${String(10 + index).padStart(2, '0')}`;

type Row = [
  code: string,
  name: string,
  kind: NewUnit['kind'],
  parent: string | undefined,
  address: string,
];

const rows: Row[] = [
  ['xuchang', '许昌市公安局', 'city', undefined, '许昌市莲城大道100号'],
  ['weidu', '魏都分局', 'sub-bureau', 'xuchang', '许昌市魏都区建设路66号'],
  ['weidu-three-vehicle', '魏都分局三车专业队', 'squad', 'weidu', '许昌市魏都区建设路66号院内'],
  ['weidu-plain-clothes', '魏都分局便衣队', 'squad', 'weidu', '许昌市魏都区建设路66号院内'],
  ['dongda', '东大派出所', 'station', 'weidu', '许昌市魏都区东大街88号'],
  ['xida', '西大派出所', 'station', 'weidu', '许昌市魏都区西大街57号'],
  ['nanguan', '南关派出所', 'station', 'weidu', '许昌市魏都区南关大街120号'],
  ['beida', '北大派出所', 'station', 'weidu', '许昌市魏都区北大街31号'],
  ['wuyilu', '五一路派出所', 'station', 'weidu', '许昌市魏都区五一路42号'],
  ['wenfeng', '文峰派出所', 'station', 'weidu', '许昌市魏都区文峰南路19号'],
  ['gaoqiaoying', '高桥营派出所', 'station', 'weidu', '许昌市魏都区劳动路北段8号'],
  ['qilidian', '七里店派出所', 'station', 'weidu', '许昌市魏都区七一路西段201号'],
  ['banjiehe', '半截河派出所', 'station', 'weidu', '许昌市魏都区延安南路77号'],
  ['dingzhuang', '丁庄派出所', 'station', 'weidu', '许昌市魏都区八一路东段15号'],
  ['jianan', '建安分局', 'sub-bureau', 'xuchang', '许昌市建安区新元大道1200号'],
  [
    'jianan-three-vehicle',
    '建安分局三车专业队',
    'squad',
    'jianan',
    '许昌市建安区新元大道1200号院内',
  ],
  ['xuyoulu', '许由路派出所', 'station', 'jianan', '许昌市建安区许由路305号'],
  ['xinyuan', '新元派出所', 'station', 'jianan', '许昌市建安区新元大道880号'],
  ['jiangguanchi', '将官池派出所', 'station', 'jianan', '许昌市建安区将官池镇政府街12号'],
  ['wunvdian', '五女店派出所', 'station', 'jianan', '许昌市建安区五女店镇中心街6号'],
  ['dongcheng', '东城分局', 'sub-bureau', 'xuchang', '许昌市东城区魏武大道518号'],
  [
    'dongcheng-three-vehicle',
    '东城分局三车专业队',
    'squad',
    'dongcheng',
    '许昌市东城区魏武大道518号院内',
  ],
  ['xueyuanlu', '学院路派出所', 'station', 'dongcheng', '许昌市东城区学院路66号'],
  ['zunxian', '遵贤路派出所', 'station', 'dongcheng', '许昌市东城区遵贤路23号'],
  ['dengzhuang', '邓庄派出所', 'station', 'dongcheng', '许昌市东城区八一东路1099号'],
  ['jingkai', '经济技术开发区分局', 'sub-bureau', 'xuchang', '许昌市开发区瑞祥路229号'],
  ['longhu', '龙湖派出所', 'station', 'jingkai', '许昌市开发区龙湖街18号'],
  ['changcunzhang', '长村张派出所', 'station', 'jingkai', '许昌市开发区长村张乡府前街3号'],
  ['shifan', '示范区分局', 'sub-bureau', 'xuchang', '许昌市示范区忠武路700号'],
  ['shangji', '尚集派出所', 'station', 'shifan', '许昌市示范区尚集镇尚德路9号'],
  ['yongning', '永宁街派出所', 'station', 'shifan', '许昌市示范区永宁街41号'],
];

/** The force as a tree, parents before children. */
export const cityUnits: readonly NewUnit[] = rows.map(
  ([code, name, kind, parentCode, address], index) => ({
    code,
    name,
    kind,
    ...(parentCode && { parentCode }),
    phone: phoneOf(index),
    address,
  }),
);

export const subBureauCodes = ['weidu', 'jianan', 'dongcheng', 'jingkai', 'shifan'] as const;
export type SubBureauCode = (typeof subBureauCodes)[number];

export function stationsOf(subBureau: string): string[] {
  return cityUnits
    .filter((it) => it.kind === 'station' && it.parentCode === subBureau)
    .map((it) => it.code);
}

/** Whether a unit is another or stands below it. */
export function isWithin(unit: string, above: string): boolean {
  if (unit === above) return true;
  const parent = cityUnits.find((it) => it.code === unit)?.parentCode;
  return parent !== undefined && isWithin(parent, above);
}
