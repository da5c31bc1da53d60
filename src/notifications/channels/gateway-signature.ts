import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds by which the clocks of both sides may differ; a receipt that is repeated later changes nothing. */
export const toleranceSeconds = 300;

/** HMAC-SHA-256 in hex over the lines given, the timestamp (seconds) being the first. */
export function gatewaySignature(key: string, lines: readonly string[]): string {
  return createHmac('sha256', key).update(lines.join('\n')).digest('hex');
}

export function gatewaySignatureHolds(
  key: string,
  lines: readonly [timestamp: string, ...rest: string[]],
  signature: string,
  now: Date,
): boolean {
  const expected = Buffer.from(gatewaySignature(key, lines));
  const given = Buffer.from(signature);
  const ageSeconds = Math.abs(now.getTime() / 1_000 - Number(lines[0]));
  const isRecent = ageSeconds <= toleranceSeconds;
  return isRecent && given.length === expected.length && timingSafeEqual(given, expected);
}
