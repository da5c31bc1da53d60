import {
  showDay,
  showInterval,
  showMonth,
  showMoment,
} from '../../src/public-site/text/moments.js';

it('a moment is shown in the time of Xuchang, also at the seam of a day', () => {
  expect(showMoment('zh-CN', new Date('2022-08-10T16:00:00Z'))).toBe('8月11日 00:00');
  expect(showMoment('en', new Date('2022-08-10T15:59:00Z'))).toBe('10 Aug 23:59');
});

it('an interval names its second day only when it has one', () => {
  const from = new Date('2026-11-28T01:30:00Z');
  expect(showInterval('zh-CN', from, new Date('2026-11-28T01:50:00Z'))).toBe(
    '11月28日 09:30–09:50',
  );
  expect(showInterval('zh-CN', from, new Date('2026-11-28T16:00:00Z'))).toBe(
    '11月28日 09:30–11月29日 00:00',
  );
});

it('days and months are shown in each language, and what is neither is left as it is', () => {
  expect(showDay('zh-CN', '2026-11-24')).toBe('11月24日');
  expect(showMonth('zh-CN', '2026-11')).toBe('2026年11月');
  expect(showMonth('en', '2026-11')).toBe('Nov 2026');
  expect(showDay('zh-CN', '昨天')).toBe('昨天');
});
