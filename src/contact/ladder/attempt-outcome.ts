/** How an attempt ended, in plain words for the person who asks what was tried. */
export const outcomeWords = {
  told: '已送达',
  'no-receipt': '发出去了，没有送达回执',
  'not-sent': '一直没能发出去',
  'not-reached': '没能送到',
  'in-doubt': '不清楚是否送到',
  'called-off': '没有发，已取消',
  'no-answer-yet': '已送达，一直没有答复',
  'no-such-way': '没有这种联系方式，跳过',
  coming: '接通，本人来领',
  'another-day': '接通，这次来不了，等下一次',
  agent: '接通，委托他人来领',
  'wrong-number': '号码不是本人的，已停用这个号码',
  'not-mine': '接通，说不是自己的',
  'no-answer': '没人接',
  returned: '信被退回',
  found: '查到新的电话',
  'nothing-new': '没有查到别的联系方式',
  reached: '见到本人，已当面告知',
  'not-at-home': '没见到人',
} as const;

export type AttemptOutcome = keyof typeof outcomeWords;
export const attemptOutcomes = Object.keys(outcomeWords) as AttemptOutcome[];

export const callOutcomes = [
  'coming',
  'another-day',
  'agent',
  'wrong-number',
  'not-mine',
  'no-answer',
] as const satisfies readonly AttemptOutcome[];
export type CallOutcome = (typeof callOutcomes)[number];
