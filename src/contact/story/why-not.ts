import type { NoticeView } from '../../notifications/index.js';
import { xuchangMoment } from '../../platform/xuchang-time.js';
import type { ContactView } from './contact.queries.js';

export interface Why {
  code:
    | 'told'
    | 'answered'
    | 'match-waits'
    | 'owner-unknown'
    | 'over'
    | 'channel-away'
    | 'its-hour'
    | 'on-its-way'
    | 'by-hand'
    | 'unreached';
  says: string;
}

interface Known {
  contact?: Pick<ContactView, 'status' | 'since' | 'next'> & {
    entries: readonly { says: string; notice: object | null }[];
  };
  /** a notice that is promised and not on its way */
  waiting?: Pick<NoticeView, 'waitsFor' | 'dueAt'>;
  /** matches that no officer has decided */
  proposals: number;
}

/** Whether the owner knows; if not, why, in one sentence for whoever asks. */
export function whyNot({
  contact,
  waiting,
  proposals,
}: Known): Why & { next?: { says: string; who: string } } {
  if (!contact || (contact.status === 'closed' && proposals > 0)) return noOwner(proposals);
  const since = xuchangMoment(contact.since);
  switch (contact.status) {
    case 'told':
      return { code: 'told', says: `失主已收到通知（${since}）。` };
    case 'answered':
      return { code: 'answered', says: `失主已答复（${since}）。` };
    case 'closed':
      return { code: 'over', says: `不再需要通知（${since}起）：已发还，或者比对、认领已结束。` };
    case 'unreached':
      return { code: 'unreached', says: `各种办法都试过，没有联系上失主（${since}）。` };
    default:
      return stillTrying(contact, waiting);
  }
}

function stillTrying(contact: NonNullable<Known['contact']>, waiting: Known['waiting']): Why {
  if (waiting?.waitsFor === 'provider')
    return { code: 'channel-away', says: '通知已登记，发送渠道没有开通或者暂停，恢复后自动发送。' };
  if (waiting?.waitsFor === 'time') {
    const from = xuchangMoment(waiting.dueAt);
    return { code: 'its-hour', says: `通知已登记，夜里不打扰，${from}起发送。` };
  }
  const failed = contact.entries.filter((it) => it.notice === null).at(-1);
  if (failed) {
    const next = contact.next ? `下一步：${contact.next.says}。` : '';
    return { code: 'by-hand', says: `还没有联系上失主。最近一次：${failed.says}。${next}` };
  }
  return { code: 'on-its-way', says: '通知已发出，还没有送达的消息。' };
}

function noOwner(proposals: number) {
  return proposals > 0
    ? {
        code: 'match-waits' as const,
        says: `有${proposals}条比对等民警核对，核对之前不通知任何人（第33条）。`,
        next: { says: '核对比对', who: '专业队民警' },
      }
    : {
        code: 'owner-unknown' as const,
        says: '没有比对上的报案，不知道车主是谁。',
        next: { says: '发招领公告，或者继续查找报案', who: '专业队民警' },
      };
}
