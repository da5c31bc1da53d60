import { appointmentFacts } from '../claim/appointment-facts.js';
import { appointmentOf } from '../claim/appointment-of.js';
import { nameOfThing } from '../claim/claim-words.js';
import type { ClaimedThing } from '../claim/claimed-thing.js';
import type { VehiclePart } from '../../identifiers/index.js';
import { Facts } from '../parts/facts.js';
import type { Locale } from '../text/catalogue.js';
import { fill, textIn } from '../text/catalogue.js';
import { showMoment } from '../text/moments.js';
import type { StatusStep } from './timeline.js';

/** A part of the vehicle that was found by itself. */
export interface PartShown {
  readonly part: VehiclePart;
  /** Where several of a kind were found: which of them. */
  readonly number?: number;
  /** How far it is. */
  readonly step: StatusStep;
  readonly at: Date;
  /** There once its owner may answer or has answered. */
  readonly thing?: ClaimedThing;
}

interface FoundPartsProps {
  locale: Locale;
  parts: readonly PartShown[];
  /** The page's one button is for the vehicle. */
  vehicleHasButton: boolean;
}

/** What was found of the vehicle by itself: each part, how far it is, and when it can be collected. */
export function FoundParts({ locale, parts, vehicleHasButton }: FoundPartsProps) {
  const { view } = textIn(locale).status;
  const words = view.parts;
  const open = parts.filter(({ thing }) => thing?.appointment);
  const isButton = !vehicleHasButton && open.length === 1;
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{words.title}</h2>
      {parts.map((it, place) => (
        <div key={place}>
          <h3>{it.number ? `${words.named[it.part]} ${it.number}` : words.named[it.part]}</h3>
          <p>
            {saidOf(words, it)}
            {it.thing?.appointment ? null : (
              <span className="digits muted"> {showMoment(locale, it.at)}</span>
            )}
          </p>
          {it.thing ? (
            <VisitOf locale={locale} thing={it.thing} isButton={isButton} label={words.open} />
          ) : null}
        </div>
      ))}
      <p className="muted">{words.note}</p>
    </section>
  );
}

interface VisitOfProps {
  locale: Locale;
  thing: ClaimedThing;
  isButton: boolean;
  label: string;
}

function VisitOf({ locale, thing, isButton, label }: VisitOfProps) {
  const { appointment, standing, part, base } = thing;
  if (!appointment || standing === 'returned') return null;
  return (
    <>
      {standing === 'declined' ? null : (
        <Facts facts={appointmentFacts(locale, appointmentOf(appointment), part)} />
      )}
      <p>
        <a className={isButton ? 'button' : undefined} href={base}>
          {fill(label, { part: nameOfThing(locale, thing) })}
        </a>
      </p>
    </>
  );
}

type PartWords = ReturnType<typeof textIn>['status']['view']['parts'];

function saidOf(words: PartWords, { step, thing }: PartShown): string {
  if (thing?.standing === 'asked') return words.answer;
  if (thing?.standing === 'coming' || thing?.standing === 'arrived') return words.visit;
  if (thing?.standing === 'declined') return words.declined;
  return words.steps[
    step === 'approval' || step === 'ready' || step === 'returned' ? step : 'found'
  ];
}
