import type { AtDesk } from '../api.js';
import { dayWords } from '../../../console/src/text/moments.js';

type Beside = AtDesk['alsoWaiting'][number];

/** The desk of a return event. */
export const desk = {
  title: '发还窗口',
  what: '扫凭证，登记到场，看还有什么可领',
  which: '哪一场活动',
  none: '没有要办的发还活动。由专业队或现场民警在工作台安排。',
  ofToday: '今天',
  scan: '扫失主的凭证，或车和部件上的标签',
  code: '凭证码、报案编号或标签',
  unknown: '没有找到。请再扫一次，或核对凭证码、报案编号、标签。',
  mayGo: '已到场，可以发还',
  mayNotGo: '已到场，还不能发还',
  gone: '已经发还',
  notHere: '没有登记到场',
  lacks: (what: string) => `缺：${what}`,
  stands: (bay: string | null, place: string | null) =>
    [bay && `车位 ${bay}`, place && `存放 ${place}`].filter(Boolean).join(' · ') || '位置没有登记',
  owner: '失主',
  agent: '代领人',
  alsoTitle: (count: number) => (count === 1 ? '同一失主的另一件' : `同一失主的另外 ${count} 件`),
  checkIn: '这件也登记到场',
  checkInInstead: '今天就领，登记到场',
  look: '看这一件',
  arrivals: '已到场，等着发还',
  nobody: '现在没有人在等。',
};

/** Of another thing of theirs: whether it goes with them, and what keeps it. */
export function besideWords({ standing, keptBy, event }: Beside, thing: string, isHere: boolean) {
  const when = event && `${dayWords(event.day)} ${event.venue}`;
  const said: Record<Beside['standing'], string> = {
    ready: `车主还有一件可领：${thing}`,
    arrived: isHere ? `也已到场，等着发还：${thing}` : `已在 ${when} 登记到场：${thing}`,
    'other-event': `约在 ${when} 领：${thing}`,
    elsewhere: `不在这里，在${keptBy}：${thing}`,
    'not-in-order': `还不能发还：${thing}`,
    'not-approved': `还没有批准发还：${thing}`,
  };
  return said[standing];
}
