import type { VehicleType } from '../../identifiers/index.js';
import { textIn } from '../text/catalogue.js';
import { NumberPlaces } from './number-places.js';
import { NumberQuestion } from './number-question.js';
import type { AskedNumber } from './number-question.js';
import { Question } from './question.js';
import type { QuestionView } from './question.js';

export interface NumberView extends QuestionView {
  readonly vehicleType: VehicleType;
  /** The frame number or VIN: always asked. */
  readonly main: AskedNumber;
  /** Motor, engine, battery: only if the person opens them. */
  readonly more: readonly AskedNumber[];
}

/** Question 3: the numbers. Nothing here ever blocks a report. */
export function NumberPage(view: NumberView) {
  const { locale } = view.frame;
  const words = textIn(locale).report.number;
  const isMoreOpen = view.more.some(
    (asked) => (asked.state && asked.state !== 'unknown') || asked.findings.length > 0,
  );
  return (
    <Question {...view} step="number" title={words.title} lead={words.lead}>
      <NumberPlaces locale={locale} type={view.vehicleType} />
      <NumberQuestion locale={locale} asked={view.main} problems={view.problems} />
      {view.more.length > 0 ? (
        <details open={isMoreOpen || undefined}>
          <summary>{view.vehicleType === 'motorcycle' ? words.moreEngine : words.more}</summary>
          {view.more.map((asked) => (
            <NumberQuestion
              key={asked.kind}
              locale={locale}
              asked={asked}
              problems={view.problems}
            />
          ))}
        </details>
      ) : null}
    </Question>
  );
}
