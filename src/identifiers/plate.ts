const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';

const XUCHANG = /^豫K[A-HJ-NP-Z0-9]{5}$/u;
const ANY_PLACE = new RegExp(`^[${PROVINCES}][A-HJ-Z][A-HJ-NP-Z0-9]{5,6}$`, 'u');

/** A motorcycle plate of Xuchang: 豫K and five letters or digits, never I or O. */
export function isXuchangPlate(normalised: string): boolean {
  return XUCHANG.test(normalised);
}

/** A motor-vehicle plate of any Chinese city, Xuchang's included. E-bike plates differ by city. */
export function isPlateShape(normalised: string): boolean {
  return ANY_PLACE.test(normalised);
}

/** `豫K12345` for a plate typed without its province, when that gives a Xuchang plate; else null. */
export function asXuchangPlate(normalised: string): string | null {
  const candidates = [`豫${normalised}`, `豫K${normalised}`];
  return candidates.find(isXuchangPlate) ?? null;
}
