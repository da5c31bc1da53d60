import type { Role } from '../../../src/identity/index.js';
import { counterOf, crews } from './crews.js';
import { cityUnits, subBureauCodes } from './units.js';

export interface PlannedStaff {
  username: string;
  unitCode: string;
  roles: Role[];
  /** may sign in to the demo */
  isDemoUser: boolean;
}

type Row = [username: string, unitCode: string, role: Role];

const demoUsers: Row[] = [
  ['squad', 'weidu', 'squad-officer'],
  ['squad2', 'weidu', 'squad-officer'],
  ['custodian', 'weidu', 'custodian'],
  ['desk', 'weidu', 'desk-officer'],
  ['approver', 'weidu', 'approver'],
  ['commander', 'weidu', 'commander'],
  ['inspector', 'weidu', 'inspector'],
  ['admin', 'xuchang', 'administrator'],
  ['admin2', 'xuchang', 'administrator'],
];

function actingOf(): Row[] {
  const counters = cityUnits
    .filter((unit) => unit.kind === 'station')
    .map((unit): Row => [counterOf(unit.code), unit.code, 'desk-officer']);
  const bureaus = subBureauCodes.flatMap((code): Row[] => {
    const { squads, custodian, approver, desk } = crews[code];
    return [
      ...squads.flatMap(({ unit, handling, second }): Row[] => [
        [handling, unit, 'squad-officer'],
        [second, unit, 'squad-officer'],
      ]),
      [custodian, code, 'custodian'],
      [approver, code, 'approver'],
      [desk, code, 'desk-officer'],
    ];
  });
  const known = new Set(demoUsers.map(([username]) => username));
  return [...counters, ...bureaus].filter(([username]) => !known.has(username));
}

const planned =
  (isDemoUser: boolean) =>
  ([username, unitCode, role]: Row): PlannedStaff => ({
    username,
    unitCode,
    roles: [role],
    isDemoUser,
  });

/** The demo's nine users, and those who act in the replay but never sign in. */
export const staff: readonly PlannedStaff[] = [
  ...demoUsers.map(planned(true)),
  ...actingOf().map(planned(false)),
];
