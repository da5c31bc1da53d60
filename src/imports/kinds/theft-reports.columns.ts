import type { ImportColumn } from './import-kind.js';

/** The columns of a list of theft reports, in the order in which they are written out. */
export const theftReportColumns = [
  { field: 'reference', titles: ['外部编号', '编号', '登记编号'] },
  { field: 'vehicleType', titles: ['车辆类型', '车型', '类型'], isRequired: true },
  { field: 'frameNumber', titles: ['车架号', '整车编码', '车架号或整车编码'] },
  { field: 'motorNumber', titles: ['电机号', '发动机号', '电机号或发动机号'] },
  { field: 'vin', titles: ['车辆识别代号', '车辆识别代码'] },
  { field: 'plate', titles: ['号牌', '车牌', '车牌号', '号牌号码'] },
  { field: 'batteryNumber', titles: ['电池编码', '电池编号', '电池号'] },
  { field: 'brand', titles: ['品牌', '厂牌'] },
  { field: 'model', titles: ['型号'] },
  { field: 'colour', titles: ['颜色', '车身颜色', 'color'] },
  { field: 'stolenFrom', titles: ['被盗时间起', '被盗时间', '丢失时间'], isRequired: true },
  { field: 'stolenUntil', titles: ['被盗时间止'] },
  { field: 'place', titles: ['被盗地点', '丢失地点', '地点'], isRequired: true },
  { field: 'reportedAt', titles: ['报案时间'] },
  { field: 'incidentNumber', titles: ['接警编号', '警情编号'] },
  {
    field: 'ownerName',
    titles: ['车主姓名', '失主姓名', '报案人', '姓名'],
    isRequired: true,
    isPersonal: true,
  },
  {
    field: 'ownerPhone',
    titles: ['车主电话', '失主电话', '联系电话', '手机号', '电话'],
    isRequired: true,
    isPersonal: true,
  },
  { field: 'ownerSecondPhone', titles: ['备用电话', '第二联系电话'], isPersonal: true },
  { field: 'ownerEmail', titles: ['电子邮箱', '邮箱', 'email'], isPersonal: true },
  { field: 'ownerAddress', titles: ['车主住址', '住址', '家庭住址', '联系地址'], isPersonal: true },
] as const satisfies readonly ImportColumn[];
