import { Ring } from '../frame/ring.js';
import type { Catalogue, Locale } from '../text/catalogue.js';
import { textIn } from '../text/catalogue.js';
import { showMoment } from '../text/moments.js';

/** How far a report has come. A machine's proposal never moves it: only officers do. */
export type StatusStep = keyof Catalogue['status']['view']['steps'];

export interface TimelineStep {
  readonly step: StatusStep;
  readonly state: 'done' | 'now' | 'later';
  /** When it was reached. */
  readonly at?: Date;
}

const joyful: readonly StatusStep[] = ['found', 'returned'];

interface TimelineProps {
  locale: Locale;
  steps: readonly TimelineStep[];
  /** What the current step waits for. */
  waitsFor: string;
}

/** The steps from received to returned: glyph, words and time say where one is. */
export function Timeline({ locale, steps, waitsFor }: TimelineProps) {
  const words = textIn(locale).status.view;
  const latestJoy = steps.findLast((s) => joyful.includes(s.step) && s.state !== 'later')?.step;
  return (
    <ol className="timeline">
      {steps.map(({ step, state, at }) => (
        <li
          key={step}
          className={step === latestJoy ? `${state} joyful` : state}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          {step === latestJoy ? <Ring /> : <Glyph state={state} />}
          <p>
            <span className="step">{words.steps[step]}</span>
            <span className="state">{words.states[state]}</span>
          </p>
          {at ? <p className="digits muted">{showMoment(locale, at)}</p> : null}
          {state === 'now' ? <p>{waitsFor}</p> : null}
        </li>
      ))}
    </ol>
  );
}

/** A tick, a filled and an empty circle: different shapes, so that colour is not needed. */
function Glyph({ state }: { state: TimelineStep['state'] }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" strokeWidth="3">
      {state === 'done' ? (
        <path d="M4 13L10 19L21 6" stroke="currentColor" />
      ) : (
        <circle
          cx="12"
          cy="12"
          r="8"
          stroke="currentColor"
          fill={state === 'now' ? 'currentColor' : '#fff'}
        />
      )}
    </svg>
  );
}
