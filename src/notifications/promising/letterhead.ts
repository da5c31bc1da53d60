import type { UnitInTree } from '../../identity/index.js';

/** Who speaks in a notice, and how they are reached to ask whether it is genuine (rule 28). */
export interface Letterhead {
  /** the police force, as a message is signed: 许昌市公安局魏都分局 */
  sender: string;
  /** the unit that answers for the matter: 东大派出所 */
  station: string;
  isStation: boolean;
  phone: string;
  /** worthless without the owner's ID; `/verify` tells who issued it */
  code: string;
}

/** The unit's name after those above it: 许昌市公安局魏都分局东大派出所. */
export function fullNameOf(unit: UnitInTree, all: UnitInTree[]): string {
  const parent = all.find((it) => it.id === unit.parentId);
  if (!parent) return unit.name;
  const above = fullNameOf(parent, all);
  return unit.name.startsWith(above) ? unit.name : above + unit.name;
}

/** The letterhead of a unit; the sender is its sub-bureau, or the city for what stands directly below the city. */
export function letterheadOf(unit: UnitInTree, all: UnitInTree[], code: string): Letterhead {
  const sender = senderOf(unit, all);
  return {
    sender: fullNameOf(sender, all),
    station: unit.name,
    isStation: unit.kind === 'station',
    phone: unit.phone,
    code,
  };
}

function senderOf(unit: UnitInTree, all: UnitInTree[]): UnitInTree {
  const parent = all.find((it) => it.id === unit.parentId);
  return unit.kind === 'sub-bureau' || !parent ? unit : senderOf(parent, all);
}
