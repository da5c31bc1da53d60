import { Document } from '../frame/document.js';
import { Choices } from '../parts/choices.js';
import { Form } from '../parts/form.js';
import type { Problem } from '../parts/problem.js';
import { ProblemSummary } from '../parts/problem-summary.js';
import { fill } from '../text/catalogue.js';
import { showInterval } from '../text/moments.js';
import type { Slot } from './appointment.js';
import { claimWords, nameOfThing } from './claim-words.js';
import type { ClaimedThing } from './claimed-thing.js';
import type { Claimed } from './claimed.js';

export interface DayView extends Claimed {
  readonly slots: readonly Slot[];
  /** What else of this report waits for its owner. */
  readonly others: readonly ClaimedThing[];
  readonly problems: readonly Problem[];
}

/** Another time, out of those still free. */
export function DayPage({ frame, base, part, slots, others, problems }: DayView) {
  const { locale } = frame;
  const words = claimWords(locale, part).days;
  const togetherWith = (slot: Slot) => {
    const other = others.find(
      ({ appointment, standing }) => standing !== 'declined' && appointment?.slotId === slot.id,
    );
    return other && fill(words.together, { thing: nameOfThing(locale, other) });
  };
  const keep = <a href={base}>{words.keep}</a>;
  return (
    <Document frame={frame} title={words.title} back={base} hasProblems={problems.length > 0}>
      <ProblemSummary locale={locale} problems={problems} />
      <h1>{words.title}</h1>
      {slots.length === 0 ? (
        <>
          <p>{words.none}</p>
          <p>{keep}</p>
        </>
      ) : (
        <Form locale={locale} action={`${base}/day`} submit={words.go} others={keep}>
          <Choices
            locale={locale}
            name="slot"
            legend={words.legend}
            choices={slots.map((slot) => ({
              value: slot.id,
              label: showInterval(locale, slot.from, slot.until),
              hint: togetherWith(slot),
            }))}
            problems={problems}
          />
        </Form>
      )}
    </Document>
  );
}
