import type { VehiclePart } from '../../identifiers/index.js';
import type { Fact } from '../parts/facts.js';
import type { Locale } from '../text/catalogue.js';
import { showInterval } from '../text/moments.js';
import type { Appointment } from './appointment.js';
import { claimWords } from './claim-words.js';

/** When, where, which bay. */
export function appointmentFacts(
  locale: Locale,
  appointment: Appointment,
  part?: VehiclePart,
): Fact[] {
  const claim = claimWords(locale, part);
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
