import type { NoticeKind, NoticeParameters } from '../templates/notice-parameters.js';

const report = { vehicle: 'e-bike', reference: 'CX-7KQ4-M2P8' } as const;

const visit = {
  ...report,
  from: new Date('2022-09-08T01:00:00Z'),
  until: new Date('2022-09-08T01:10:00Z'),
  place: '许昌市魏都区八一路魏都分局大院',
  bay: 'A-017',
};

/** Nobody’s: to look at a text before it is sent to anybody. */
const sampleParameters: NoticeParameters = {
  'phone-code': { code: '048213', minutes: 10 },
  'report-received': report,
  'report-accepted': { ...report, incidentNumber: 'J4110022022080001' },
  'vehicle-found': report,
  'event-invitation': visit,
  'event-reminder': visit,
  'visit-moved': visit,
  'event-cancelled': visit,
  'still-here': report,
  'hand-over-done': {
    ...report,
    at: new Date('2022-09-08T01:20:00Z'),
    returnListNumber: '魏都2022-0017',
  },
  'part-found': { ...report, part: 'battery' },
  'part-invitation': { ...visit, part: 'battery' },
  'part-reminder': { ...visit, part: 'battery' },
  'part-visit-moved': { ...visit, part: 'battery' },
  'part-visit-cancelled': { ...visit, part: 'battery' },
  'part-still-here': { ...report, part: 'battery' },
  'part-handed-over': {
    ...report,
    part: 'battery',
    at: new Date('2022-09-08T01:20:00Z'),
    returnListNumber: '魏都2022-0018',
  },
};

/** When and where, as an event has it. */
export interface SampleVisit {
  from: Date;
  until: Date;
  place: string;
  bay?: string;
}

/** A kind's sample, at the place and the time that are given, where it speaks of one. */
export function sampleOf(kind: NoticeKind, given?: SampleVisit): NoticeParameters[NoticeKind] {
  const sample = sampleParameters[kind];
  if (!given || !('place' in sample)) return sample;
  return { ...sample, bay: undefined, ...given };
}

/** In its form like a real one; nobody was ever sent it. */
export const sampleCode = 'TZ-0000-0000';
