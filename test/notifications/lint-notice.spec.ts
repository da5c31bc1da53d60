import type { Letterhead } from '../../src/notifications/promising/letterhead.js';
import { lintNotice } from '../../src/notifications/templates/lint-notice.js';
import {
  noticeLanguages,
  type NoticeKind,
  type NoticeLanguage,
  type NoticeParameters,
} from '../../src/notifications/templates/notice-parameters.js';
import { renderNotice } from '../../src/notifications/templates/render-notice.js';
import { zhCn } from '../../src/notifications/templates/zh-cn.js';

const head: Letterhead = {
  sender: '许昌市公安局魏都分局',
  station: '东大派出所',
  isStation: true,
  phone: '0374-2626110',
  code: 'TZ-7KQ4-M2P8',
};

const visit = {
  vehicle: 'motorcycle' as const,
  reference: 'CX-7KQ4-M2P8',
  from: new Date('2022-09-08T01:00:00Z'),
  until: new Date('2022-09-08T01:30:00Z'),
  place: '魏都分局大院，七一路与建设路交叉口向东二百米路北',
  bay: '127号车位',
};

const samples: { [Kind in NoticeKind]: NoticeParameters[Kind] } = {
  'phone-code': { code: '048213', minutes: 10 },
  'report-received': visit,
  'report-accepted': { ...visit, incidentNumber: 'J4110020220811000123' },
  'vehicle-found': visit,
  'event-invitation': visit,
  'event-reminder': visit,
  'visit-moved': visit,
  'event-cancelled': visit,
  'still-here': visit,
  'hand-over-done': { ...visit, at: visit.from, returnListNumber: '魏都发还〔2022〕31号' },
  'part-found': { ...visit, part: 'battery' },
  'part-invitation': { ...visit, part: 'other' },
  'part-reminder': { ...visit, part: 'motor' },
  'part-visit-moved': { ...visit, part: 'battery' },
  'part-visit-cancelled': { ...visit, part: 'battery' },
  'part-still-here': { ...visit, part: 'battery' },
  'part-handed-over': {
    ...visit,
    part: 'battery',
    at: visit.from,
    returnListNumber: '魏都发还〔2022〕32号',
  },
};

const all = noticeLanguages.flatMap((language) =>
  (Object.keys(zhCn) as NoticeKind[]).map((kind): [NoticeKind, NoticeLanguage] => [kind, language]),
);

const write = (kind: NoticeKind, language: NoticeLanguage) =>
  renderNotice(kind, samples[kind] as never, head, language);

it.each(all)(
  'rule 28: %s in %s holds sender, phone and code, no link, no fee, no bank words',
  (kind, language) => {
    const { text } = write(kind, language);
    expect(lintNotice(text, head)).toEqual([]);
    expect(text).not.toMatch(/undefined|\[object|Invalid/);
  },
);

it('rule 28: a code or a reference that chance spells like a word is none', () => {
  const unlucky = { ...head, code: 'TZ-FEES-CARD' };
  const given = { ...visit, reference: 'CX-BANK-SCAN' };
  const { text } = renderNotice('event-invitation', given, unlucky, 'en');
  expect(lintNotice(text, unlucky)).toEqual([]);
  expect(lintNotice(`${text} CARD`, unlucky)).toEqual(['bank']);
});

it.each(['event-invitation', 'event-reminder', 'visit-moved'] as const)(
  'rule 28: %s says when, where and what to bring',
  (kind) => {
    const { text } = write(kind, 'zh-CN');
    expect(text).toContain('9月8日 09:00至09:30');
    expect(text).toContain('魏都分局大院');
    expect(text).toContain('127号车位');
    expect(text).toMatch(/身份证.*没有电池和钥匙.*拖运.*不收取任何费用/);
    expect(text).toContain('如有疑问请拨打110或本所（东大派出所）电话0374-2626110核实');
  },
);

it('names another unit than a station 本单位', () => {
  const squad = { ...head, station: '魏都三车专业队', isStation: false };
  expect(renderNotice('vehicle-found', samples['vehicle-found'], squad, 'zh-CN').text).toContain(
    '本单位（魏都三车专业队）电话',
  );
});

it.each([
  ['请点击 http://xc-police.top/a 领取', 'link'],
  ['请看 wanbi.cn 上的说明', 'link'],
  ['请交保管费', 'fee'],
  ['请带 50 元', 'fee'],
  ['把钱转账给民警', 'bank'],
  ['报上您的银行卡号', 'bank'],
  ['请来'.repeat(250), 'too-long'],
])('rule 28: finds what a scam would say: %s', (words, finding) => {
  const text = write('vehicle-found', 'zh-CN').text.replace('正在办理', `${words}正在办理`);
  expect(lintNotice(text, head)).toContain(finding);
});

/** The everyday phone ends with 110 too; this one doesn't. */
const quietHead = { ...head, phone: '0374-2620000' };

it.each([
  [`【${quietHead.sender}】`, 'no-sender'],
  [quietHead.phone, 'no-phone'],
  ['110', 'no-way-to-verify'],
  ['核实', 'no-way-to-verify'],
  [quietHead.code, 'no-code'],
])('rule 28: finds that %s is missing', (part, finding) => {
  const kind = 'report-received';
  const { text } = renderNotice(kind, samples[kind], quietHead, 'zh-CN');
  expect(lintNotice(text, quietHead)).toEqual([]);
  expect(lintNotice(text.replaceAll(part, ''), quietHead)).toContain(finding);
});

it('a part is spoken of by its name, and never as the vehicle', () => {
  const { title, text } = write('part-found', 'zh-CN');
  expect(title).toContain('您的电池找到了');
  expect(text).toContain('摩托车（报失编号CX-7KQ4-M2P8）的电池找到了');
  expect(text).not.toContain('领车');
  const invitation = { ...samples['part-invitation'], bay: 'A-018' };
  const asked = renderNotice('part-invitation', invitation, head, 'zh-CN').text;
  expect(asked).toContain('A-018号位置');
  expect(asked).not.toContain('车位');
  expect(write('part-reminder', 'en').title).toBe('Reminder: please collect your motor');
});
