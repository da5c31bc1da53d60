import { SeededRandomSource } from '../../demo/replay/seeded-random.js';
import { SettableClock } from '../../src/platform/clock.js';
import { Ids } from '../../src/platform/ids.js';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('the random source of a replay', () => {
  it('gives the same bytes for the same seed, however they are asked for', () => {
    const [one, other] = [new SeededRandomSource('seed'), new SeededRandomSource('seed')];
    expect(hex(one.bytes(48))).toBe([7, 9, 32].map((count) => hex(other.bytes(count))).join(''));
    expect(hex(new SeededRandomSource('another').bytes(48))).not.toBe(
      hex(new SeededRandomSource('seed').bytes(48)),
    );
  });

  it('makes ids that come out the same and never twice', () => {
    const idsOf = () => {
      const ids = new Ids(
        new SettableClock('2022-08-11T01:00:00Z'),
        new SeededRandomSource('seed'),
      );
      return Array.from({ length: 500 }, () => ids.next());
    };
    const first = idsOf();
    expect(idsOf()).toEqual(first);
    expect(new Set(first).size).toBe(500);
  });
});
