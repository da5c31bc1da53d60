import type { Double } from '../api/answers.js';

/** Reports and vehicles that may be there twice. */
export const doubles = {
  title: '疑似重复',
  what: '系统只提示，由民警决定。合并不删除任何记录，随时可以拆分。',
  kinds: { 'theft-report': '报案', 'recovered-vehicle': '追回车辆' },
  all: '全部',
  decided: '已决定的',
  empty: '没有疑似重复',
  emptyWhat: '同一起被盗重复报案，或同一辆车、同一件部件重复登记时，会出现在这里。',
  pair: (one: string, other: string) => `${one} 与 ${other}`,
  waiting: (count: number) => `还有 ${count} 对`,
  contradiction: '先看矛盾',
  contradicts: '号码相同，外观不同',
  noContradiction: '没有发现矛盾。',
  clone: '号码相同而品牌或颜色不同：可能是套牌或改装，请看实车或问失主（规则 32）。',
  despite: '我已核实，确是同一个',
  compare: '逐项对照',
  item: '项目',
  earlier: '较早的',
  later: '较晚的',
  numbers: '号码',
  from: '被盗或追回时间',
  toldAt: '报案或登记时间',
  place: '地点',
  unit: '单位',
  owner: '失主',
  status: '状态',
  leads: '以它为主',
  leadsNow: '为主',
  elsewhere: '其中一条属于别的单位，请由上级单位民警决定。',
  mayNot: '您的角色可以查看，由三车专业队决定。',
  merge: '合并',
  mergeTitle: '合并这两条？',
  mergeWhat: '两条都保留，只算一次；号码都参加比对，以您选的一条为主。',
  whichLeads: '以哪一条为主',
  mergeDo: '确定合并',
  different: '不是同一个',
  differentTitle: '为什么不是同一个？',
  differentDo: '确定不是',
  split: '拆分',
  splitTitle: '拆分，恢复成两条？',
  splitWhat: '两条各自恢复原来的状态和计数，重新比对，并回到待决定。',
  splitDo: '确定拆分',
  again: '重新决定',
  reason: '依据',
  decidedBy: (who: string, when: string) => `${who} ${when}`,
  seen: '看疑似重复',
};

export const doubleStatuses: Record<Double['status'], string> = {
  open: '待决定',
  merged: '已合并',
  different: '不是同一个',
};

export const signs: Record<Double['foundBy'], string> = {
  number: '识别号相同',
  phone: '同一电话、车型和时间',
};

export const verdicts = { agree: '一致', near: '相近', disagree: '不同' } as const;
