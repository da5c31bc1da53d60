import type { CaseLine, Paper } from '../api/answers.js';

/** Solved cases, the suspects apprehended in them, and signed papers. */
export const cases = {
  title: '案件',
  what: '已破案件、抓获人员和随案的车辆、部件。涉案人员只显示一部分。',
  empty: '还没有登记过已破案件',
  emptyWhat: '破案后在上面登记；按案件编号登记过的车辆、部件会自动归入。',
  record: '登记破案',
  recorded: (number: string, vehicles: number) =>
    vehicles > 0 ? `${number} 已登记，归入 ${vehicles} 件。` : `${number} 已登记。`,
  caseNumber: '案件编号',
  caseNumberHint: '照案件系统里的写，例如 魏公刑立字〔2022〕1001号。',
  name: '案由',
  nameHint: '一句话，例如 盗窃电动车案。不写人名。',
  kind: '案件性质',
  solvedOn: '破案日期',
  shared: '共同破案单位',
  sharedHint: '除本单位外，还有谁一起破的。每个单位都算战果，全市只算一起。',
  unit: '登记单位',
  units: '战果单位',
  suspects: '抓获人员',
  suspectCount: (count: number) => `抓获 ${count} 人`,
  noSuspects: '还没有登记抓获人员',
  vehicles: '随案车辆、部件',
  vehicleCount: (count: number) => `${count} 件`,
  noVehicles: '还没有车辆、部件归入本案',
  link: '归入车辆或部件',
  label: '标签号',
  labelHint: '挂在车或部件上的标签号，例如 WD-2022-00017。',
  linked: '已归入本案。',
  apprehend: '登记抓获',
  person: '姓名',
  idNumber: '身份证号',
  idNumberHint: '知道就填：领车时据此拦住涉案人员（规则 12）。加密保存。',
  apprehendedOn: '抓获日期',
  measure: '措施',
  apprehended: '已登记抓获。',
  show: '显示',
  shown: '查看会记入审计（规则 30）。',
  note: '查看原因',
  noteHint: '至少 5 个字。',
  recordedAt: '登记时间',
};

export const caseKindNames: Record<CaseLine['kind'], string> = {
  criminal: '刑事',
  administrative: '行政',
};

export const papers = {
  title: '签字文书',
  what: '在外面签过字的文书，扫描或拍照后留存；写上文书自己的编号。',
  empty: '还没有留存的文书',
  add: '留存文书',
  kind: '哪种文书',
  outsideNumber: '文书编号',
  outsideNumberHint: '文书上印的编号，没有就不填。',
  file: '扫描件或照片',
  fileHint: 'PDF、JPEG 或 PNG，12 MB 以内。',
  keep: '留存',
  keeping: '正在上传…',
  kept: '已留存。',
  by: (who: string, when: string) => `${who} ${when} 留存`,
  purpose: '查看目的',
  open: '打开',
  opening: '正在打开…',
  opened: '已打开，并记入审计（规则 30）。',
  withdraw: '作废',
  withdrawWhy: '为什么作废',
  withdrawWhat: '作废后不能再打开，但记录保留。',
  withdrawn: (why: string, who: string, when: string) => `已作废：${why}（${who} ${when}）`,
};

export const paperKindNames: Record<Paper['kind'], string> = {
  'case-file': '立案、破案文书',
  approval: '审批文书',
  'return-list': '发还清单',
  receipt: '领取手续',
  mandate: '委托书',
  'insurer-consent': '保险公司同意书',
  other: '其他',
};

export const withdrawalReasons: Record<NonNullable<Paper['withdrawnBecause']>, string> = {
  'wrong-file': '传错了文件',
  unreadable: '看不清',
  replaced: '已换新的',
};

export const openingPurposes = {
  file: '归档存卷',
  recipient: '交领取人',
  inspection: '督察检查',
  replacement: '原件遗失补印',
} as const;
