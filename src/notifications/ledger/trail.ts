import type { Tx } from '../../platform/database/index.js';
import type { NoticeStatus } from './notice.status.js';

/** What can happen to a notice, in plain words; `{}` is where the detail goes. */
export const trailWords = {
  promised: '已登记，{}起发送',
  'promised-again': '前一条不清楚是否送到，改用这种方式再通知',
  unreachable: '没有手机号，也没有邮箱：请打电话通知',
  sending: '第{}次发送',
  sent: '已交给服务商',
  delivered: '已送达',
  postponed: '没发出去（{}），稍后再试',
  'given-up': '多次没发出去（{}），不再试了：请打电话通知',
  refused: '服务商拒收（{}）：请核对号码，打电话通知',
  'not-delivered': '服务商没能送到（{}）：请打电话通知',
  asking: '没等到答复（{}），正在向服务商查询，不会重发',
  'no-receipt': '三天没有回执，不再查询',
  'receipt-late': '又收到一份回执（{}），不改变结果',
  'was-told': '民警核实：本人已知道',
  'told-again': '改用别的方式再通知（{}）',
  erased: '本人信息已删除，不再发送',
  unclear: '不清楚是否送到（{}），不会自动重发：请打电话核实',
  posted: '已打印，由民警寄出',
  'came-back': '信被退回（{}）',
  'called-off': '已取消（{}）',
  'too-late': '过了有用的时间，不再发送',
} as const;

export type TrailWord = keyof typeof trailWords;

export interface TrailStep {
  id: string;
  noticeId: string;
  at: Date;
  status: NoticeStatus;
  what: TrailWord;
  /** figures and codes; never a provider's own words, which may quote the recipient */
  detail?: string;
}

/** One sentence for the person who asks "why was this owner not told?". */
export function sayStep(what: string, detail: string | null): string {
  const words = trailWords[what as TrailWord] ?? what;
  return words.replace('{}', detail ?? '');
}

export async function addToTrail(tx: Pick<Tx, 'query'>, steps: TrailStep[]): Promise<void> {
  if (steps.length === 0) return;
  await tx.query(
    `INSERT INTO notice_event (id, notice_id, at, status, what, detail)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::text[], $6::text[])`,
    [
      steps.map((it) => it.id),
      steps.map((it) => it.noticeId),
      steps.map((it) => it.at),
      steps.map((it) => it.status),
      steps.map((it) => it.what),
      steps.map((it) => it.detail ?? null),
    ],
  );
}
