import type { NoticeParameters } from '../templates/notice-parameters.js';

const report = { vehicle: 'e-bike', reference: 'CX-7KQ4-M2P8' } as const;

const visit = {
  ...report,
  from: new Date('2022-09-08T01:00:00Z'),
  until: new Date('2022-09-08T01:10:00Z'),
  place: '许昌市魏都区八一路魏都分局大院',
  bay: 'A-017',
};

/** Nobody’s: to look at a text before it is sent to anybody. */
export const sampleParameters: NoticeParameters = {
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
};

/** In its form like a real one; nobody was ever sent it. */
export const sampleCode = 'TZ-0000-0000';
