import type { UnitKind } from '../../identity/index.js';
import type { ImportColumn } from './import-kind.js';

/** The columns of a list of units, in the order in which they are written out. */
export const unitColumns = [
  { field: 'code', titles: ['单位代码', '代码', '单位编码'], isRequired: true },
  { field: 'name', titles: ['单位名称', '名称', '单位'], isRequired: true },
  { field: 'kind', titles: ['单位类型', '类型', '类别'], isRequired: true },
  { field: 'parentCode', titles: ['上级单位代码', '上级代码', '上级单位'] },
  { field: 'phone', titles: ['单位电话', '电话', '值班电话', '联系电话'], isRequired: true },
  { field: 'address', titles: ['单位地址', '地址'], isRequired: true },
] as const satisfies readonly ImportColumn[];

/** What a kind of unit is called in lists; the first is written. */
const wordsOf: Readonly<Record<UnitKind, readonly string[]>> = {
  city: ['市局', '市公安局'],
  'sub-bureau': ['分局', '县局', '区分局', '县公安局'],
  station: ['派出所'],
  squad: ['专业队', '大队', '中队', '支队', '专班'],
};

export const unitKindWords = new Map(
  Object.entries(wordsOf).flatMap(([kind, words]) =>
    [kind, ...words].map((word) => [word, kind as UnitKind] as const),
  ),
);

export const wordOfUnitKind = (kind: UnitKind): string => wordsOf[kind][0]!;
