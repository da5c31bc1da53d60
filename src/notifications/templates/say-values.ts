import type { VehiclePart } from '../../identifiers/index.js';
import type { NoticeParameters, SayValues, Values, Visit } from './notice-parameters.js';

/** What differs between languages in what stands in the gaps. */
export interface Saying {
  vehicles: Record<Visit['vehicle'], string>;
  parts: Record<VehiclePart, string>;
  moment: (at: Date) => string;
  interval: (from: Date, until: Date) => string;
  /** where at the place the vehicle stands, or the part lies */
  bay: (place: string, bay: string, part: VehiclePart | undefined) => string;
}

/** The values of every kind of notice, in one language. */
export function sayValues({ vehicles, parts, moment, interval, bay }: Saying): SayValues {
  const whose = ({ vehicle, reference }: Pick<Visit, 'vehicle' | 'reference'>) => ({
    vehicle: vehicles[vehicle],
    reference,
  });
  const visit = (it: NoticeParameters['event-invitation'] & { part?: VehiclePart }) => ({
    ...whose(it),
    when: interval(it.from, it.until),
    where: it.bay ? bay(it.place, it.bay, it.part) : it.place,
  });
  const cancelled = (it: NoticeParameters['event-cancelled']) => ({
    ...whose(it),
    when: moment(it.from),
    where: it.place,
  });
  const handedOver = (it: NoticeParameters['hand-over-done']) => ({
    ...whose(it),
    when: moment(it.at),
    returnListNumber: it.returnListNumber,
  });
  const ofPart =
    <Said>(say: (it: Said) => Values) =>
    (it: Said & { part: VehiclePart }) => ({ ...say(it), part: parts[it.part] });
  return {
    'phone-code': ({ code, minutes }) => ({ phoneCode: code, minutes: String(minutes) }),
    'report-received': whose,
    'report-accepted': (it) => ({ ...whose(it), incidentNumber: it.incidentNumber }),
    'vehicle-found': whose,
    'event-invitation': visit,
    'event-reminder': visit,
    'visit-moved': visit,
    'event-cancelled': cancelled,
    'still-here': whose,
    'hand-over-done': handedOver,
    'part-found': ofPart(whose),
    'part-invitation': ofPart(visit),
    'part-reminder': ofPart(visit),
    'part-visit-moved': ofPart(visit),
    'part-visit-cancelled': ofPart(cancelled),
    'part-still-here': ofPart(whose),
    'part-handed-over': ofPart(handedOver),
  };
}
