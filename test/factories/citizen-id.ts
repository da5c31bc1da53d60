import { citizenIdCheckCharacter } from '../../src/people/index.js';

/** A citizen ID of nobody, born 1900. @param sequence from 100 to 999 */
export function citizenId(sequence: number): string {
  const body = `41100219000101${sequence}`;
  return body + citizenIdCheckCharacter(body);
}
