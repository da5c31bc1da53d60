import type { Locale } from '../text/catalogue.js';
import { textIn } from '../text/catalogue.js';
import type { BringItem } from './appointment.js';

/** What to bring, and that it is free. */
export function BringList({ locale, items }: { locale: Locale; items: readonly BringItem[] }) {
  const { claim } = textIn(locale);
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
