import type { Announcement, TextPreview } from '../api/answers.js';
import { channelNames } from './notices.js';

/** One notice to many: how far it is, and what holds it up. */
export const announcements = {
  title: '群发',
  what: '一次发给多人的通知，发到哪一步。',
  empty: '还没有群发过',
  emptyWhat: '在“发还活动”里邀请失主、改期或取消，会在这里看到进度。',
  start: '发起',
  out: '已交出',
  underWay: '正在发',
  total: (count: number) => `共 ${count} 条`,
  unit: '发出单位',
  event: '去看活动',
  progress: (out: number, total: number) => `已交出 ${out} / ${total} 条`,
  allOut: (total: number) => `${total} 条都已交出，回执可能还会到。`,
  live: '实时更新',
  notLive: '实时连接断了，每 3 秒查一次',
  counts: '各到哪一步',
  see: (words: string, count: number) => `${words} ${count} 条`,
  waiting: '为什么有的还没发',
};

/** Why some wait, since when and until when, and what is to be done about it. */
export function waitingSentence(
  { reason, channel, notices }: Announcement['waiting'][number],
  since: string | undefined,
  until: string | undefined,
): string {
  const many = `${notices} 条${channelNames[channel]}`;
  if (reason === 'printing') return `${many}等民警打印寄出。`;
  if (reason === 'time') return `${many}等到 ${until} 自动发出：夜里（21:00 至 8:00）不打扰。`;
  return since
    ? `${many}暂停：服务商从 ${since} 起没有回应。系统每隔几分钟试一次，恢复后自动接着发，不用重发。`
    : `${many}等着：这个渠道还没有开通，请找管理员。`;
}

/** The words of a notice before anybody gets them. */
export const told = {
  language: '语言',
  languages: { 'zh-CN': '中文', en: '英文' },
  shown: '发出的内容（例子里的编号、车位和通知编号，每人不同）',
  measure: ({ characters, segments }: TextPreview) => `${characters} 字，短信分 ${segments} 条计费`,
  fine: '规则 28 检查通过：没有链接、收费和银行内容，写明了单位、电话和核实办法。',
  wrong: '规则 28 检查没有通过：',
  test: '发到我手机上看看',
  testDone: '已发到您本人的手机号，内容是上面的例子。',
};

export const findings: Record<TextPreview['findings'][number], string> = {
  'no-sender': '开头没有写发出单位',
  'no-phone': '没有单位电话',
  'no-way-to-verify': '没有写怎样核实（110 或派出所）',
  'no-code': '没有通知编号',
  link: '有链接，或叫人点击、扫码',
  fee: '说到了费用或金额',
  bank: '说到了银行、账户或支付',
  'too-long': '太长，可能被截断',
};

/** The texts themselves, by kind. */
export const noticeTexts = {
  title: '通知文本',
  what: '发给失主的每一种内容，可以先看、先发给自己。',
  version: (language: 'zh-CN' | 'en', version: number) =>
    `${language === 'en' ? '英文' : '中文'}第 ${version} 版`,
  changed: '文本随系统版本更新，每次改动版本号加一；已发出的通知记着用的是哪一版。',
  back: '回到全部文本',
};
