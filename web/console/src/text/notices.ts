import type { NoticeLine } from '../api/answers.js';

/** Notices, the calls that follow them, and letters. */
export const notices = {
  places: '通知与联系',
  title: '通知',
  what: '每条通知发给谁、到哪一步。收件人只显示一部分。',
  ofBatch: '只看一次群发里的通知。',
  toBatch: '回到这次群发',
  all: '全部',
  doubtful: '存疑，等人决定',
  status: '状态',
  channel: '渠道',
  any: '不限',
  find: '筛选',
  empty: '没有这样的通知',
  emptyWhat: '换一个条件看看。比对确认、预约和发还时，系统会自动登记通知。',
  noRecipient: '没有可用的联系方式',
  trail: '经过',
  open: '看经过',
  attemptsMade: '发送',
  attempts: (count: number) => `已发送 ${count} 次`,
  unit: '发出单位',
  created: '登记时间',
  recipient: '收件人',
  back: '回到列表',
  cameBack: '信被退回',
  cameBackWhat: '退回后系统按步骤换下一种办法联系失主。',
  cameBackDo: '登记退回',
  cameBackReason: '退回原因',
  cameBackDone: '已登记退回。',
};

/** What stands beside the notices, by its address. */
export const noticePlaces = {
  '/notices': '通知',
  '/announcements': '群发',
  '/doubts': '存疑',
  '/calls': '待打电话',
  '/letters': '信件',
  '/outreach': '查登记、上门',
  '/texts': '通知文本',
};

export const noticeKindNames: Record<NoticeLine['kind'], string> = {
  'phone-code': '手机验证码',
  'report-received': '收到报失',
  'report-accepted': '报失已受理',
  'vehicle-found': '车追回了',
  'event-invitation': '请来领车',
  'event-reminder': '领车提醒',
  'visit-moved': '领车时间改了',
  'event-cancelled': '领车安排取消',
  'still-here': '车还在我们这里',
  'hand-over-done': '车已领回',
  'part-found': '部件找到了',
  'part-invitation': '请来领部件',
  'part-reminder': '领部件提醒',
  'part-visit-moved': '领部件时间改了',
  'part-visit-cancelled': '领部件安排取消',
  'part-still-here': '部件还在我们这里',
  'part-handed-over': '部件已领回',
};

export const noticeStatuses: Record<NoticeLine['status'], string> = {
  created: '等待发送',
  sending: '正在发送',
  sent: '已发出',
  delivered: '已送达',
  'temporary-failure': '没发出去，稍后再试',
  'technical-failure': '多次没发出去',
  'permanent-failure': '送不到',
  'outcome-unknown': '不清楚是否送到',
  cancelled: '已取消',
};

export const channelNames: Record<NonNullable<NoticeLine['channel']>, string> = {
  sms: '短信',
  mail: '电子邮件',
  letter: '信件',
};

export const waitingWords: Record<NonNullable<NoticeLine['waitsFor']>, string> = {
  provider: '渠道没有开通或暂停，恢复后自动发送',
  time: '没到时间，夜里不打扰',
  printing: '等打印寄出',
};

export const returnReasons = {
  unknown: '查无此人',
  moved: '已搬走',
  refused: '拒收',
  'not-collected': '逾期未领',
  other: '其他',
} as const;

export const calls = {
  title: '待打电话',
  what: '短信、邮件没通知到的失主。先到时间的在前。',
  empty: '没有要打的电话',
  emptyWhat: '有失主没通知到时，会出现在这里。',
  start: '从第一个开始打',
  open: (reference: string) => `打给 ${reference} 的失主`,
  since: (when: string) => `${when}起要打`,
  unanswered: (count: number) => `没人接 ${count} 次`,
  taken: (who: string) => `${who} 正在打`,
  take: '我来打',
  takenUntil: (when: string) => `归您打到 ${when}`,
  script: '照着说',
  showNumber: '显示号码',
  number: '号码',
  purposeNote: '打电话通知失主来领',
  whyShown: '显示号码会记入审计（规则 30）。',
  visit: '预约',
  name: '失主',
  vehicle: '车辆',
  outcomes: '结果',
  note: '备注（可不填）',
  save: '记下',
  agentName: '代领人姓名',
  agentPhone: '代领人电话',
  done: (outcome: string) => `已记下：${outcome}。`,
  next: '下一个',
  keysOff: '快捷键已关闭，可在“我的账号”打开。',
};

export type Outcome =
  'coming' | 'another-day' | 'agent' | 'wrong-number' | 'not-mine' | 'no-answer';

/** What each outcome is called, what it does, and in which order the keys 1 to 6 stand. */
export const outcomes: { outcome: Outcome; words: string; what: string }[] = [
  { outcome: 'coming', words: '来', what: '预约会保留；还没有预约的，记为已告知。' },
  { outcome: 'another-day', words: '改天', what: '这次预约取消，审批保留到下一次。' },
  { outcome: 'agent', words: '委托人来', what: '代领人凭委托书和两人的身份证领取（规则 11）。' },
  {
    outcome: 'wrong-number',
    words: '号码不对',
    what: '这个号码以后不再用来联系这位失主。不要告诉对方是谁的、是什么。',
  },
  { outcome: 'not-mine', words: '不是我的', what: '认领撤回，民警重新核对比对。' },
  { outcome: 'no-answer', words: '没人接', what: '过几个小时再打；多次没人接，换下一种办法。' },
];

export const letters = {
  title: '信件',
  what: '打电话也没联系上、但有地址的失主。一次打印到期的全部信件。',
  due: (count: number) => `有 ${count} 封信等打印`,
  none: '没有等打印的信。',
  print: '打印到期的信',
  printAgain: '再打印',
  note: '打印用途',
  usualNote: '寄信通知失主来领',
  why: '信上有姓名和地址，每次打印都会记入审计（规则 30）。打印后这些通知记为已寄出。',
  done: (count: number) => `已打印 ${count} 封，请封好寄出。`,
  lists: '打印过的',
  list: (count: number, back: number) => `${count} 封${back > 0 ? `，退回 ${back} 封` : ''}`,
  by: (who: string, when: string) => `${who} ${when}`,
  mayNot: '您的角色可以查看，由专业队或现场民警打印。',
};

export const story = {
  title: '为什么通知了，或者没通知',
  next: '下一步',
  who: '由谁办',
  since: '从什么时候起',
  due: '到期',
  dispute: '有争议，书面处理完之前不请人来领（规则 14）。',
  owner: (reference: string) => `报案 ${reference} 的失主`,
  over: '已结束',
  knows: '失主已知道',
  knowsNot: '还没通知到',
};
