import { answered, api, asProblem, type AtDesk, type Problem } from '../api.js';
import type { Recognised } from './recognise.js';

export type Arrival = Recognised & {
  /** made here: a press that is sent again checks in once */
  id: string;
};

/** What a desk asks for: somebody comes, or is looked at again. */
export type Asked = { arrival: Arrival } | { appointmentId: string };

export interface Seen {
  shown?: AtDesk;
  /** somebody was quicker, with the owner or with the thing: it is shown all the same, for what else is theirs */
  refused?: Problem;
}

export async function seeAtDesk(eventId: string, asked: Asked): Promise<Seen> {
  if ('appointmentId' in asked) return { shown: await look(asked.appointmentId) };
  try {
    const shown = await answered(
      api.POST('/api/v1/return-events/{id}/check-ins', {
        params: { path: { id: eventId } },
        body: asked.arrival,
      }),
    );
    return { shown };
  } catch (error) {
    const refused = asProblem(error);
    const { appointmentId } = refused.details;
    if (!appointmentId) throw error;
    return { refused, shown: await look(appointmentId).catch(() => undefined) };
  }
}

const look = (id: string) =>
  answered(api.GET('/api/v1/appointments/{id}', { params: { path: { id } } }));
