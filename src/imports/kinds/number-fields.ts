import type { IdentifierKind } from '../../identifiers/index.js';

/** Which columns of lists hold numbers of vehicles. */
export const numberFields: Readonly<Record<string, IdentifierKind>> = {
  frameNumber: 'frame',
  motorNumber: 'motor',
  vin: 'vin',
  plate: 'plate',
};
