import { InvalidInput } from '../errors/domain-error.js';

/** Reads `If-Match: "3"`; undefined when absent or `*`. */
export function readIfMatch(header: string | undefined): number | undefined {
  if (!header || header === '*') return undefined;
  const version = /^(?:W\/)?"(\d+)"$/.exec(header)?.[1];
  if (version === undefined)
    throw new InvalidInput('invalid-if-match', 'If-Match has to be the ETag that was read.');
  return Number(version);
}
