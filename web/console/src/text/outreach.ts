import type { Moved } from '../api/answers.js';
import { momentWords } from './moments.js';

/** The ways to an owner that an officer goes by hand. */
export const outreach = {
  title: '查登记、上门',
  what: '短信、电话和信件都没联系上的失主。每次查询、上门都要登记（规则 19）。',
  views: '分步查看',
  empty: '这一步没有要办的',
  emptyWhat: '前面几步没联系上的失主会到这里来。',
  owner: (reference: string) => `报案 ${reference}`,
  since: (when: string) => `${when}开始联系`,
  log: '登记结果',
  logFor: (reference: string) => `登记结果：报案 ${reference}`,
  logged: (reference: string) => `报案 ${reference} 已登记。`,
  how: {
    'plate-register': '在号牌登记里查这辆车登记的电话，查到的填在下面。',
    visit: '到登记的地址去找本人，先核对姓名；不要告诉别人是什么东西。',
  },
  outcome: '结果',
  notSaid: '请选择',
  phone: '查到的电话',
  note: '备注（可不填）',
  save: '登记',
  showAddress: '显示地址',
  noAddress: '没有登记地址',
  purposeNote: '上门通知失主来领',
  whyShown: '显示地址会记入审计（规则 30）。',
};

export type View = 'plate-register' | 'visit' | 'unreached';

export const outreachViews: Record<View, string> = {
  'plate-register': '查号牌登记',
  visit: '上门',
  unreached: '都试过了',
};

export type HandOutcome = 'found' | 'nothing-new' | 'reached' | 'not-at-home';

export const handOutcomes: Record<
  'plate-register' | 'visit',
  Partial<Record<HandOutcome, string>>
> = {
  'plate-register': { found: '查到新的电话', 'nothing-new': '没有别的联系方式' },
  visit: { reached: '见到本人，已告知', 'not-at-home': '没见到人' },
};

const steps: Record<Moved['step'], string> = {
  phone: '给手机发短信',
  'second-phone': '给第二个电话发短信',
  mail: '发电子邮件',
  call: '打电话',
  letter: '寄信',
  'plate-register': '查号牌登记',
  visit: '上门',
};

/** What comes next, after an attempt. */
export function nextSentence({ status, step, dueAt }: Moved): string {
  if (status === 'answered' || status === 'told') return '失主已知道，不用再联系。';
  if (status === 'unreached') return '各种办法都试过了：发招领公告，或者过些日子再上门。';
  return `下一步：${steps[step]}${dueAt ? `（${momentWords(dueAt)} 起）` : ''}。`;
}
