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
  stands: (isPart: boolean, bay: string | null, place: string | null) =>
    [bay && `${isPart ? '位置' : '车位'} ${bay}`, place && `存放 ${place}`]
      .filter(Boolean)
      .join(' · ') || '位置没有登记',
  owner: '失主',
  agent: '代领人',
  alsoTitle: (count: number) => (count === 1 ? '同一失主的另一件' : `同一失主的另外 ${count} 件`),
  handOver: '发还这一件',
  done: (label: string) => `已发还 ${label}`,
  returnList: (number: string) => `发还清单 ${number}`,
  left: (count: number) => `还有 ${count} 件没领，见下面，先别让失主走。`,
  leftLater: (count: number) => `还有 ${count} 件现在领不了，原因见下面。`,
  nothingLeft: '这位失主没有别的要领了。',
  checkIn: '这件也登记到场',
  checkInInstead: '今天就领，登记到场',
  look: '看这一件',
  arrivals: '已到场，等着发还',
  nobody: '现在没有人在等。',
};

/** What is put into an owner's hands (rule 16). */
export const handOver = {
  title: '发还',
  of: (thing: string, label: string) => `发还：${thing} ${label}`,
  label: '这一件身上的标签',
  labelHint: '扫实物上的标签，别照屏幕抄。',
  another: (scanned: string, label: string) => `拿错了：这是 ${scanned}，要发的是 ${label}`,
  kind: '谁来领',
  kinds: {
    owner: '失主本人',
    agent: '代领人',
    guardian: '监护人',
    organisation: '单位经办人',
    heir: '继承人',
  },
  name: '领取人姓名',
  idNumber: '领取人身份证号',
  cardHint: '可以刷身份证；不在这台设备上保存。',
  misread: '身份证没有读准，请再刷一次或手动输入。',
  ownerIdNumber: '失主的身份证号（看原件）',
  papers: {
    agent: '委托书',
    guardian: '监护证明',
    organisation: '单位介绍信',
    heir: '继承证明',
  },
  paperHint: '写看到的是哪份、哪天签的。',
  condition: '状况',
  conditionHint: '例如：与登记一致',
  keys: '钥匙及附件',
  accessories: '附件',
  noneHint: '没有就写“无”。',
  custodian: '交出的保管员（用户名）',
  custodianHint: '不填就是登记的保管员。',
  hand: '确认发还',
  sending: '正在登记…',
  back: '返回，先不发',
};

/** Of another thing of theirs: whether it goes with them, and what keeps it. */
export function besideWords({ standing, keptBy, event }: Beside, thing: string, isHere: boolean) {
  const when = event && `${dayWords(event.day)} ${event.venue}`;
  const said: Record<Beside['standing'], string> = {
    ready: `车主还有一件可领：${thing}`,
    arrived: isHere ? `也已到场，等着发还：${thing}` : `已在 ${when} 登记到场：${thing}`,
    'other-event': `约在 ${when} 领：${thing}`,
    elsewhere: `不在这里（${keptBy}保管）：${thing}`,
    'not-in-order': `还不能发还：${thing}`,
    'not-approved': `还没有批准发还：${thing}`,
  };
  return said[standing];
}
