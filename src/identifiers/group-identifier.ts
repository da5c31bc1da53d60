import { identifierCharacters } from './characters.js';
import { isPlateShape } from './plate.js';

/**
 * A normalised number in the groups a person reads it in, as it is stamped: a 15-digit code 4-1-2-8, also where a digit
 * or two were read as letters, a VIN's 17 characters 3-6-8, a plate behind its city, anything else in fours. `[8B]` takes
 * one place. The groups joined give the number back.
 */
export function groupIdentifier(normalised: string): string[] {
  const characters = identifierCharacters(normalised);
  const groups: string[] = [];
  let start = 0;
  for (const size of groupSizes(normalised, characters.length)) {
    if (start >= characters.length) break;
    groups.push(characters.slice(start, start + size).join(''));
    start += size;
  }
  return groups;
}

/** The groups with a space between them. */
export function showIdentifier(normalised: string): string {
  return groupIdentifier(normalised).join(' ');
}

/** Of digits, or begun like a whole-vehicle code with hardly a letter in it: misread, it stands beside the right one. */
function isWholeVehicleCode(normalised: string): boolean {
  const letters = normalised.replace(/\[[^\]]*\]|[\d?]/g, '').length;
  return letters === 0 || (letters <= 2 && /^\d{4}[123]/.test(normalised));
}

function groupSizes(normalised: string, length: number): number[] {
  const hasRun = normalised.includes('*');
  if (!hasRun && length === 15 && isWholeVehicleCode(normalised)) return [4, 1, 2, 8];
  if (!hasRun && length === 17) return [3, 6, 8];
  if (isPlateShape(normalised)) return [2, length - 2];
  return Array.from({ length: Math.ceil(length / 4) }, () => 4);
}
