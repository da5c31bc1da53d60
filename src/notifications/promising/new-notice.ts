import type { ChannelKind } from '../channels/channel.js';
import type {
  NoticeKind,
  NoticeLanguage,
  NoticeParameters,
} from '../templates/notice-parameters.js';

/** What a notice is about; it is found, and called off, by this. */
export interface NoticeSubject {
  type:
    | 'theft-report'
    | 'recovered-vehicle'
    | 'claim'
    | 'appointment'
    | 'return-event'
    | 'filing'
    | 'test';
  id: string;
}

export interface NewNotice<Kind extends NoticeKind> {
  kind: Kind;
  /** what "the same message" is, e.g. `vehicle-found:<fact id>`: ids and words, never personal data */
  sameAs: string;
  personId: string;
  about: NoticeSubject;
  /** the unit that speaks: its phone stands in the message, its staff see how it fared */
  unitId: string;
  parameters: NoticeParameters[Kind];
  language?: NoticeLanguage;
  notBefore?: Date;
  /** later than this it would only confuse: it is called off instead */
  usefulUntil?: Date;
  /** what it is promised together with, so that their progress can be watched */
  batchId?: string;
  /** this way and no other; by itself a mobile is preferred to mail */
  channel?: ChannelKind;
}

/** One of any kind. */
export type AnyNewNotice = { [Kind in NoticeKind]: NewNotice<Kind> }[NoticeKind];
