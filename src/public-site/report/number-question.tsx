import type { LintFinding } from '../../identifiers/index.js';
import { Choices } from '../parts/choices.js';
import type { Problem } from '../parts/problem.js';
import { TextField } from '../parts/text-field.js';
import type { Locale } from '../text/catalogue.js';
import { fill, textIn } from '../text/catalogue.js';
import { NumberFinding } from './number-finding.js';

/** Numbers a victim may be asked for; a plate belongs to the vehicle's look. */
export const askedKinds = ['frame', 'vin', 'motor', 'engine', 'battery'] as const;
export type AskedKind = (typeof askedKinds)[number];

/** "Only a part" is a known number with `?` or `*` in it; people are asked in their own words. */
export const numberStates = ['known', 'partial', 'unknown', 'none'] as const;
export type NumberState = (typeof numberStates)[number];

export interface AskedNumber {
  readonly kind: AskedKind;
  readonly state?: NumberState;
  readonly value: string;
  /** What looks odd about it; a question, never a refusal. */
  readonly findings: readonly LintFinding[];
}

interface NumberQuestionProps {
  locale: Locale;
  asked: AskedNumber;
  problems: readonly Problem[];
}

/** One number: know it, know a part, don't know it, never had one. The box opens for the first two. */
export function NumberQuestion({ locale, asked, problems }: NumberQuestionProps) {
  const { report, vehicle } = textIn(locale);
  const { kind } = asked;
  const number = vehicle.numbers[kind];
  return (
    <Choices
      locale={locale}
      name={`${kind}State`}
      legend={fill(report.number.legend, { number })}
      isGroup
      inRow
      choices={numberStates.map((state) => ({
        value: state,
        label: vehicle.states[state],
        opens: state === 'known' || state === 'partial',
      }))}
      chosen={asked.state}
      problems={problems}
      opened={
        <>
          <NumberFinding locale={locale} asked={asked} />
          <TextField
            locale={locale}
            name={kind}
            label={report.number.value}
            hint={report.number.valueHint}
            value={asked.value}
            problems={problems}
            input={{ className: 'digits', maxLength: 60, spellCheck: false }}
          />
        </>
      }
    />
  );
}
