import { calendarFile } from '../../src/public-site/claim/calendar-file.js';

const file = calendarFile({
  locale: 'zh-CN',
  reference: 'CX-7KQ4-M2P8',
  madeAt: new Date('2026-11-24T02:00:00Z'),
  appointment: {
    id: 's1',
    from: new Date('2026-11-28T01:30:00Z'),
    until: new Date('2026-11-28T01:50:00Z'),
    venue: '魏都分局院内 2 号门, 东侧',
    address: '许昌市魏都区七一路 100 号，大门进来右手边的蓝色棚子下面',
  },
});

it('a calendar file says when and where in UTC, with the commas of a place escaped', () => {
  expect(file).toContain('DTSTART:20261128T013000Z\r\nDTEND:20261128T015000Z\r\n');
  expect(file.replaceAll('\r\n ', '')).toContain('LOCATION:魏都分局院内 2 号门\\, 东侧 许昌市');
});

it('no line of a calendar file is longer than 75 octets', () => {
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});
