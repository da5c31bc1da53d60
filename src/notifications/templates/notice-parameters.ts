import type { VehiclePart, VehicleType } from '../../identifiers/index.js';

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

/** The same about a part of the reported vehicle that was found without it. */
type OfPart<Said> = Said & { part: VehiclePart };

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
  'still-here': { vehicle: VehicleType; reference: string };
  'hand-over-done': {
    vehicle: VehicleType;
    reference: string;
    at: Date;
    returnListNumber: string;
  };
  'part-found': OfPart<NoticeParameters['vehicle-found']>;
  'part-invitation': OfPart<Visit>;
  'part-reminder': OfPart<Visit>;
  'part-visit-moved': OfPart<Visit>;
  'part-visit-cancelled': OfPart<NoticeParameters['event-cancelled']>;
  'part-still-here': OfPart<NoticeParameters['still-here']>;
  'part-handed-over': OfPart<NoticeParameters['hand-over-done']>;
}

export type NoticeKind = keyof NoticeParameters;

/** What stands in the gaps of a text, by the gap's name. */
export type Values = Record<string, string>;

/** How a language says what the gaps ask for. */
export type SayValues = {
  [Kind in NoticeKind]: (given: NoticeParameters[Kind]) => Values;
};

export interface NoticeTemplate {
  /** counted up by every change of the words */
  version: number;
  /** a mail's subject line */
  title: string;
  /** the middle of the message, gaps as `{name}`; who speaks and how to verify it stand around it */
  text: string;
}

export type NoticeTemplates = Record<NoticeKind, NoticeTemplate>;

export const noticeKinds: readonly NoticeKind[] = [
  'phone-code',
  'report-received',
  'report-accepted',
  'vehicle-found',
  'event-invitation',
  'event-reminder',
  'visit-moved',
  'event-cancelled',
  'still-here',
  'hand-over-done',
  'part-found',
  'part-invitation',
  'part-reminder',
  'part-visit-moved',
  'part-visit-cancelled',
  'part-still-here',
  'part-handed-over',
];
