import type { Fact } from '../parts/facts.js';
import type { Locale } from '../text/catalogue.js';
import { textIn } from '../text/catalogue.js';
import { showInterval } from '../text/moments.js';
import type { Appointment } from './appointment.js';

/** When, where, which bay. */
export function appointmentFacts(locale: Locale, appointment: Appointment): Fact[] {
  const { claim } = textIn(locale);
  const when = showInterval(locale, appointment.from, appointment.until);
  const facts: Fact[] = [
    { term: claim.passPage.when, value: <b className="digits">{when}</b> },
    {
      term: claim.venue,
      value: (
        <>
          {appointment.venue}
          <br />
          {appointment.address}
        </>
      ),
    },
  ];
  if (appointment.bay) {
    facts.push({ term: claim.bay, value: <span className="digits">{appointment.bay}</span> });
  }
  return facts;
}
