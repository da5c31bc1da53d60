import { besideWords } from '../../web/field/src/text/desk.js';

type Beside = Parameters<typeof besideWords>[0];

const it1 = {
  keptBy: '建安分局',
  event: { id: 'other', name: '退赃活动', day: '2022-09-15', venue: '建安分局大院' },
} as Beside;

it.each<[standing: Beside['standing'], isHere: boolean, words: string]>([
  ['ready', true, '车主还有一件可领：电池'],
  ['arrived', true, '也已到场，等着发还：电池'],
  ['arrived', false, '已在 2022年9月15日 建安分局大院 登记到场：电池'],
  ['other-event', false, '约在 2022年9月15日 建安分局大院 领：电池'],
  ['elsewhere', false, '不在这里（建安分局保管）：电池'],
  ['not-in-order', true, '还不能发还：电池'],
  ['not-approved', true, '还没有批准发还：电池'],
])('what else is theirs, %s (here: %s): %s', (standing, isHere, words) => {
  expect(besideWords({ ...it1, standing }, '电池', isHere)).toBe(words);
});
