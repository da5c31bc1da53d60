import type { Incident } from '../api/answers.js';

/** Rule 25: what a check found that must not be so. */
export const incidents = {
  title: '保管异常',
  what: '盘点缺少、损坏或调换。查清以前不能发还（规则 25）。',
  within: (hours: number) => `发现后 ${hours} 小时内查清。期限由本单位设置，法律没有规定。`,
  open: '待查清',
  all: '全部',
  overdue: (count: number) => `其中 ${count} 件已超时`,
  waiting: (count: number) => `${count} 件保管异常待查清`,
  waitingOf: (count: number) => `${count} 件待查清`,
  see: '去查看',
  empty: '没有保管异常',
  emptyWhat: '盘点缺了什么，或有人登记损坏、调换，会出现在这里。',
  dueBy: (moment: string) => `${moment} 前查清`,
  lateSince: (moment: string) => `已超时，应在 ${moment} 前查清`,
  by: (who: string, when: string) => `${who} ${when} 发现`,
  byCount: '盘点发现',
  place: (place: string) => `应在 ${place}`,
  closed: (what: string, who: string, when: string) => `${what}（${who} ${when}）`,
  find: '找到了',
  findWhat: '写在哪里找到的。盘点时再扫到它，也会自动销掉。',
  where: '在哪里找到的',
  explain: '书面说明',
  explainWhat: '写清发生了什么、怎么处理。登记异常的人不能自己说明。',
  explanation: '情况说明',
  close: '查清销掉',
  done: '已销掉。',
  report: '登记损坏或调换',
  kind: '哪种异常',
  observed: '看到的情况',
  observedHint: '只写东西的情况，不写人的信息。例如：后轮变形，电池不见了。',
  reported: '已登记，指挥和督察能看到。',
};

export const incidentKinds: Record<Incident['kind'], string> = {
  shortage: '缺少',
  damage: '损坏',
  swap: '调换',
};

export const incidentStatuses: Record<Incident['status'], string> = {
  open: '待查清',
  found: '已找到',
  explained: '已说明',
};
