import type { SubBureauCode } from './units.js';

/** Who does what in a sub-bureau: usernames. Handling officer and custodian are never one person (rule 3). */
export interface Crew {
  /** squad officers in pairs: the first handles, the second signs too */
  squads: readonly { unit: string; handling: string; second: string }[];
  /** confirms matches */
  reviewer: string;
  /** prepares ownership conclusions */
  concluder: string;
  custodian: string;
  approver: string;
  /** checks in and hands over */
  desk: string;
}

const pair = (unit: string, name: string) => ({
  unit,
  handling: `${name}1`,
  second: `${name}2`,
});

function crew(code: string, unit: string): Crew {
  return {
    squads: [pair(unit, `${code}-sanche`)],
    reviewer: `${code}-sanche1`,
    concluder: `${code}-sanche2`,
    custodian: `${code}-custodian`,
    approver: `${code}-approver`,
    desk: `${code}-desk`,
  };
}

export const crews: Readonly<Record<SubBureauCode, Crew>> = {
  weidu: {
    squads: [pair('weidu-three-vehicle', 'sanche'), pair('weidu-plain-clothes', 'bianyi')],
    reviewer: 'squad',
    concluder: 'squad2',
    custodian: 'custodian',
    approver: 'approver',
    desk: 'desk',
  },
  jianan: crew('jianan', 'jianan-three-vehicle'),
  dongcheng: crew('dongcheng', 'dongcheng-three-vehicle'),
  jingkai: crew('jingkai', 'jingkai'),
  shifan: crew('shifan', 'shifan'),
};

/** The officer at a station's counter, who files and accepts reports. */
export function counterOf(station: string): string {
  return `${station}-desk`;
}
