import { LinkList } from '../parts/link-list.js';
import { fill, textIn, type Locale } from '../text/catalogue.js';
import { showInterval } from '../text/moments.js';
import { appointmentOf } from './appointment-of.js';
import { nameOfThing } from './claim-words.js';
import type { ClaimedThing } from './claimed-thing.js';

interface AlsoYoursProps {
  locale: Locale;
  /** What else of the same report waits for the same owner. */
  others: readonly ClaimedThing[];
  /** Leads to their passes, where they have one. */
  toPasses?: boolean;
}

/** The other things to collect, each with a time and a pass of its own. */
export function AlsoYours({ locale, others, toPasses = false }: AlsoYoursProps) {
  const { also } = textIn(locale).claim;
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="also">
      <h2 id="also">{also.title}</h2>
      <LinkList
        links={others.map((it) => ({
          href: toPasses && it.appointment?.pass ? `${it.base}/pass` : it.base,
          label: fill(also.named, { thing: nameOfThing(locale, it), when: whenOf(locale, it) }),
        }))}
      />
      <p>{also.note}</p>
    </section>
  );
}

function whenOf(locale: Locale, { appointment, standing }: ClaimedThing): string {
  const { also } = textIn(locale).claim;
  if (!appointment) return also.planned;
  if (standing === 'declined') return also.declined;
  const { from, until } = appointmentOf(appointment);
  return showInterval(locale, from, until);
}
