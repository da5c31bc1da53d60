import type { CaseKind } from '../../cases/index.js';
import type { ImportColumn } from './import-kind.js';

/** The columns of a list of solved cases, in the order in which they are written out. Several in a cell: `张三、李四`. */
export const caseColumns = [
  {
    field: 'caseNumber',
    titles: ['案件编号', '案号', '立案编号', '受案编号', '文书号'],
    isRequired: true,
  },
  { field: 'kind', titles: ['案件性质', '案件类别', '案件类型'], isRequired: true },
  { field: 'title', titles: ['案件名称', '案由'] },
  { field: 'solvedOn', titles: ['破案时间', '破案日期', '侦破时间'], isRequired: true },
  { field: 'creditedUnits', titles: ['协办单位', '参战单位', '共享单位'] },
  { field: 'suspects', titles: ['嫌疑人', '嫌疑人姓名', '抓获人员'], isPersonal: true },
  {
    field: 'suspectIdNumbers',
    titles: ['嫌疑人身份证号', '身份证号', '身份证号码'],
    isPersonal: true,
  },
  { field: 'apprehendedOn', titles: ['抓获时间', '抓获日期'] },
  { field: 'measures', titles: ['处理方式', '强制措施', '处罚类别'] },
  { field: 'vehicles', titles: ['追回车辆', '车辆标签号', '标签号'] },
] as const satisfies readonly ImportColumn[];

const wordsOf: Readonly<Record<CaseKind, readonly string[]>> = {
  criminal: ['刑事', '刑事案件'],
  administrative: ['行政', '行政案件', '治安'],
};
const measureWordsOf: Readonly<Record<CaseKind, readonly string[]>> = {
  criminal: ['刑事', '刑拘', '刑事拘留', '逮捕', '取保候审', '监视居住'],
  administrative: ['行政', '行拘', '行政拘留', '罚款', '警告'],
};

const mapOf = (words: Readonly<Record<CaseKind, readonly string[]>>) =>
  new Map(
    Object.entries(words).flatMap(([kind, all]) =>
      [kind, ...all].map((word) => [word, kind as CaseKind] as const),
    ),
  );

export const caseKindWords = mapOf(wordsOf);
/** A suspect's: criminal or administrative, whatever the measure is called. */
export const measureWords = mapOf(measureWordsOf);
export const wordOfCaseKind = (kind: CaseKind): string => wordsOf[kind][0]!;
/** Stands in the place of an ID number that is not known. */
export const unknownIdNumber = '无';
