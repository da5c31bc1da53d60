import type { FoundPart } from '../../public-gate/index.js';
import { appointmentFacts } from '../claim/appointment-facts.js';
import { Facts } from '../parts/facts.js';
import type { Locale } from '../text/catalogue.js';
import { textIn } from '../text/catalogue.js';
import { showMoment } from '../text/moments.js';

/** What was found of the vehicle by itself: each part, how far it is, and when it can be collected. */
export function FoundParts({ locale, parts }: { locale: Locale; parts: readonly FoundPart[] }) {
  const words = textIn(locale).status.view.parts;
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{words.title}</h2>
      {parts.map(({ part, steps, visit }, place) => {
        const last = steps.at(-1);
        const said = visit ? words.visit : words.steps[stepShown(last?.step)];
        return (
          <div key={place}>
            <h3>{words.named[part]}</h3>
            <p>
              {said}
              {last && !visit ? (
                <span className="digits muted"> {showMoment(locale, new Date(last.at))}</span>
              ) : null}
            </p>
            {visit ? <Facts facts={appointmentFacts(locale, visitOf(visit))} /> : null}
          </div>
        );
      })}
      <p className="muted">{words.note}</p>
    </section>
  );
}

type PartStep = keyof ReturnType<typeof textIn>['status']['view']['parts']['steps'];

function stepShown(step: string | undefined): PartStep {
  return step === 'approval' || step === 'ready' || step === 'returned' ? step : 'found';
}

const visitOf = ({ from, until, ...where }: NonNullable<FoundPart['visit']>) => ({
  ...where,
  id: from,
  from: new Date(from),
  until: new Date(until),
});
