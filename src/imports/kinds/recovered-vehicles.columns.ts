import type { ImportColumn } from './import-kind.js';

/** The columns of a list of recovered vehicles, in the order in which they are written out. Officers are usernames. */
export const recoveredVehicleColumns = [
  { field: 'reference', titles: ['外部编号', '编号', '登记编号'] },
  { field: 'label', titles: ['标签号'] },
  { field: 'vehicleType', titles: ['车辆类型', '车型', '类型'], isRequired: true },
  { field: 'part', titles: ['部件'] },
  { field: 'frameNumber', titles: ['车架号', '整车编码', '车架号或整车编码'] },
  { field: 'motorNumber', titles: ['电机号', '发动机号', '电机号或发动机号'] },
  { field: 'vin', titles: ['车辆识别代号', '车辆识别代码'] },
  { field: 'plate', titles: ['号牌', '车牌', '车牌号', '号牌号码'] },
  { field: 'batteryNumber', titles: ['电池编码', '电池编号', '电池号'] },
  { field: 'brand', titles: ['品牌', '厂牌'] },
  { field: 'model', titles: ['型号'] },
  { field: 'colour', titles: ['颜色', '车身颜色', 'color'] },
  { field: 'marks', titles: ['特征', '特殊标记'] },
  { field: 'recoveredAt', titles: ['追回时间', '查获时间', '扣押时间'], isRequired: true },
  { field: 'place', titles: ['追回地点', '查获地点', '地点'], isRequired: true },
  { field: 'handlingOfficer', titles: ['办案民警'] },
  { field: 'secondOfficer', titles: ['协办民警'] },
  { field: 'custodian', titles: ['保管员'] },
  { field: 'source', titles: ['来源'] },
  { field: 'caseNumber', titles: ['案件编号', '案号'] },
  { field: 'caseType', titles: ['案件性质'] },
  { field: 'storagePlace', titles: ['存放位置'] },
] as const satisfies readonly ImportColumn[];

/** What is said of a vehicle or a part of one in lists. */
export const partWords = new Map([
  ['整车', 'whole'],
  ['whole', 'whole'],
  ['电池', 'battery'],
  ['电瓶', 'battery'],
  ['蓄电池', 'battery'],
  ['battery', 'battery'],
  ['电机', 'motor'],
  ['motor', 'motor'],
  ['其他部件', 'other'],
  ['other', 'other'],
] as const);

/** What a case type is called in lists. */
export const caseTypeWords = new Map([
  ['criminal', 'criminal'],
  ['刑事', 'criminal'],
  ['administrative', 'administrative'],
  ['行政', 'administrative'],
  ['lost-property', 'lost-property'],
  ['遗失物', 'lost-property'],
  ['unrelated', 'unrelated'],
  ['无关', 'unrelated'],
] as const);

/** The Chinese word for it. */
export function wordOfCaseType(type: string): string {
  const words = [...caseTypeWords].filter(([, value]) => value === type).map(([word]) => word);
  return words.at(-1) ?? type;
}
