import type { VehiclePart } from '../../identifiers/index.js';
import type { Locale } from '../text/catalogue.js';
import type { BringItem } from './appointment.js';
import { claimWords } from './claim-words.js';

interface BringListProps {
  locale: Locale;
  items: readonly BringItem[];
  part?: VehiclePart;
}

/** What to bring, and that it is free. */
export function BringList({ locale, items, part }: BringListProps) {
  const claim = claimWords(locale, part);
  return (
    <section aria-labelledby="bring">
      <h2 id="bring">{claim.bringTitle}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{claim.bring[item]}</li>
        ))}
      </ul>
      <p>{claim.free}</p>
    </section>
  );
}
