import { refuseUnstorable } from '../../src/platform/http/unstorable.js';

function nested(levels: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { owner: value };
  return value;
}

describe('what comes through the door can be kept', () => {
  it.each([
    ['an ordinary body', { owner: { name: '欧阳娜娜', phone: '13837400777' }, identifiers: [] }],
    ['an emoji and a rare character', { marks: '👮🏽‍♀️𠮷' }],
    ['twenty levels', nested(20)],
    ['nothing', undefined],
  ])('%s is let in', (_, value) => {
    expect(() => refuseUnstorable(value)).not.toThrow();
  });

  it.each([
    ['U+0000', { owner: { name: '张\0三' } }],
    ['half of a surrogate pair', { marks: ['\ud842'] }],
    ['the same in a name', { 'a\0b': 1 }],
  ])('%s is refused as unstorable text', (_, value) => {
    expect(() => refuseUnstorable(value)).toThrow('can’t be stored');
  });

  it('what is endlessly deep is refused without walking to its end', () => {
    expect(() => refuseUnstorable(nested(50_000))).toThrow('20 levels');
  });
});
