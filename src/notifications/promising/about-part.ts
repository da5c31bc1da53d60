import type { VehiclePart } from '../../identifiers/index.js';
import type { AnyNewNotice, NewNotice } from './new-notice.js';

/** What is said of a vehicle, and in which words the same is said of its part. */
const kindOfPart = {
  'vehicle-found': 'part-found',
  'event-invitation': 'part-invitation',
  'event-reminder': 'part-reminder',
  'visit-moved': 'part-visit-moved',
  'event-cancelled': 'part-visit-cancelled',
  'still-here': 'part-still-here',
  'hand-over-done': 'part-handed-over',
} as const;

type SaidOfEither = keyof typeof kindOfPart;
type NoticeOfEither = { [Kind in SaidOfEither]: NewNotice<Kind> }[SaidOfEither];

/** The same notice in the words for a part, where it is about one. */
export function aboutPart(notice: NoticeOfEither, part: VehiclePart | null): AnyNewNotice {
  if (!part) return notice;
  const parameters = { ...notice.parameters, part };
  return { ...notice, kind: kindOfPart[notice.kind], parameters } as AnyNewNotice;
}

/** Both kinds that say it. */
export const saidOfEither = (kind: SaidOfEither) => [kind, kindOfPart[kind]] as const;
