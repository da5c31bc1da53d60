import type { NoticeParameters, SayValues, Visit } from './notice-parameters.js';

/** What differs between languages in what stands in the gaps. */
export interface Saying {
  vehicles: Record<Visit['vehicle'], string>;
  moment: (at: Date) => string;
  interval: (from: Date, until: Date) => string;
  /** where at the place the vehicle stands */
  bay: (place: string, bay: string) => string;
}

/** The values of every kind of notice, in one language. */
export function sayValues({ vehicles, moment, interval, bay }: Saying): SayValues {
  const whose = ({ vehicle, reference }: Pick<Visit, 'vehicle' | 'reference'>) => ({
    vehicle: vehicles[vehicle],
    reference,
  });
  const visit = (it: NoticeParameters['event-invitation']) => ({
    ...whose(it),
    when: interval(it.from, it.until),
    where: it.bay ? bay(it.place, it.bay) : it.place,
  });
  return {
    'phone-code': ({ code, minutes }) => ({ phoneCode: code, minutes: String(minutes) }),
    'report-received': whose,
    'report-accepted': (it) => ({ ...whose(it), incidentNumber: it.incidentNumber }),
    'vehicle-found': whose,
    'event-invitation': visit,
    'event-reminder': visit,
    'visit-moved': visit,
    'event-cancelled': (it) => ({ ...whose(it), when: moment(it.from), where: it.place }),
    'still-here': whose,
    'hand-over-done': (it) => ({
      ...whose(it),
      when: moment(it.at),
      returnListNumber: it.returnListNumber,
    }),
  };
}
