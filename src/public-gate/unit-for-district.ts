import type { UnitInTree } from '../identity/index.js';

/** Who is told of a victim: the sub-bureau they chose, the city when they chose none. */
export function unitForDistrict(units: UnitInTree[], district?: string): UnitInTree | undefined {
  return (
    units.find((it) => it.code === district && it.kind === 'sub-bureau') ??
    units.find((it) => it.parentId === null)
  );
}
