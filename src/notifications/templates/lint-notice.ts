import type { Letterhead } from '../promising/letterhead.js';

export const noticeFindings = [
  'no-sender',
  'no-phone',
  'no-way-to-verify',
  'no-code',
  'link',
  'fee',
  'bank',
  'too-long',
] as const;
export type NoticeFinding = (typeof noticeFindings)[number];

/** Seven parts of a long SMS; what is longer gets lost or cut. */
const longestCharacters = 7 * 67;

/** The two sentences in which a fee is spoken of: to say that there is none. */
const noFee = /不收取任何费用|No fee of any kind is asked for/g;

/** Our own references and codes are drawn by chance: one in 50,000 reads `CARD` or `FEES`. */
const ourCodes = /\b[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g;

const link =
  /https?:|www\.|:\/\/|[a-z0-9-]+\.(?:com|cn|net|org|top|xyz|cc|vip|info|io|me|link|app|site|shop)\b|链接|点击|扫码|二维码|\blinks?\b|\bclick\b|\bscan\b/i;
const fee =
  /费|付款|支付|收款|缴|押金|保证金|罚款|红包|[¥￥]|[\d一二三四五六七八九十百千万]\s*元|\bfees?\b|\bpay(?:ment)?\b|\bcharges?\b|\bdeposit\b|\byuan\b|\brmb\b/i;
const bank =
  /银行|账号|账户|帐号|帐户|转账|汇款|卡号|支付宝|微信|\bbank\b|\baccount\b|\btransfer\b|\bcard\b|\balipay\b|\bwechat\b/i;

/**
 * What is wrong with the words of a message; empty when nothing is.
 *
 * Rule 28: a message about recovered property is a known scam pattern, so ours hold no link, no fee and no bank data,
 * and always say who speaks and how to verify it.
 */
export function lintNotice(text: string, head: Letterhead): NoticeFinding[] {
  const words = text.replaceAll(noFee, '').replaceAll(ourCodes, '');
  const faults: [NoticeFinding, boolean][] = [
    ['no-sender', !text.startsWith(`【${head.sender}】`)],
    ['no-phone', !text.includes(head.phone)],
    ['no-way-to-verify', !/110/.test(text) || !/核实|verify/.test(text)],
    ['no-code', !text.includes(head.code)],
    ['link', link.test(words)],
    ['fee', fee.test(words)],
    ['bank', bank.test(words)],
    ['too-long', text.length > longestCharacters],
  ];
  return faults.flatMap(([finding, isFound]) => (isFound ? [finding] : []));
}
