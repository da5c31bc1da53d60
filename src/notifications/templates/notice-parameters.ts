import type { VehicleType } from '../../identifiers/index.js';

export const noticeLanguages = ['zh-CN', 'en'] as const;
export type NoticeLanguage = (typeof noticeLanguages)[number];

/** A time and a place at which one vehicle is collected. */
export interface Visit {
  vehicle: VehicleType;
  /** of the theft report */
  reference: string;
  from: Date;
  until: Date;
  place: string;
  bay?: string;
}

/** What each kind of notice has to be told. Whoever promises one can't leave anything out. */
export interface NoticeParameters {
  'phone-code': { code: string; minutes: number };
  'report-received': { vehicle: VehicleType; reference: string };
  'report-accepted': { vehicle: VehicleType; reference: string; incidentNumber: string };
  'vehicle-found': { vehicle: VehicleType; reference: string };
  'event-invitation': Visit;
  'event-reminder': Visit;
  'visit-moved': Visit;
  'event-cancelled': Pick<Visit, 'vehicle' | 'reference' | 'from' | 'place'>;
  'hand-over-done': {
    vehicle: VehicleType;
    reference: string;
    at: Date;
    returnListNumber: string;
  };
}

export type NoticeKind = keyof NoticeParameters;

export interface NoticeTemplate<Kind extends NoticeKind> {
  /** counted up by every change of the words */
  version: number;
  /** a mail's subject line */
  title: string;
  /** the middle of the message; who speaks and how to verify it stand around it */
  says(given: NoticeParameters[Kind]): string;
}

export type NoticeTemplates = { [Kind in NoticeKind]: NoticeTemplate<Kind> };
