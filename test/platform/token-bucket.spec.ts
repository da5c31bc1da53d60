import { TokenBucket } from '../../src/platform/throttle/token-bucket.js';

it('a budget is spent, says how long to wait, and fills up evenly', () => {
  const bucket = new TokenBucket(60, 0);
  expect(bucket.take(60, 0)).toBe(0);
  expect(bucket.take(1, 0)).toBe(1);
  expect(bucket.take(8, 0)).toBe(8);
  expect(bucket.take(1, 1_000)).toBe(0);
  expect(bucket.take(1, 1_000)).toBe(1);
});

it('a budget never grows beyond a minute’s worth', () => {
  const bucket = new TokenBucket(60, 0);
  expect(bucket.take(60, 3_600_000)).toBe(0);
  expect(bucket.take(1, 3_600_000)).toBe(1);
});
