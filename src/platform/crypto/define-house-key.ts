/** A key of the house: what is sealed or signed with it belongs to no single person. */
export interface HouseKeyType {
  readonly purpose: string;
  readonly bytes: number;
  /** what HKDF was told when the master key still derived this one; a new purpose never was derived */
  readonly onceDerivedAs?: string;
}

const catalogue = new Map<string, HouseKeyType>();

export function allHouseKeys(): HouseKeyType[] {
  return [...catalogue.values()];
}

export function defineHouseKey(it: HouseKeyType): HouseKeyType {
  if (catalogue.has(it.purpose)) throw new Error(`Two house keys are for ${it.purpose}`);
  catalogue.set(it.purpose, it);
  return it;
}
