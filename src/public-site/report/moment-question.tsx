import { Choices } from '../parts/choices.js';
import type { Problem } from '../parts/problem.js';
import { SelectField } from '../parts/select-field.js';
import { TextField } from '../parts/text-field.js';
import type { Locale } from '../text/catalogue.js';
import { textIn } from '../text/catalogue.js';
import { showDay } from '../text/moments.js';

export const dayChoices = ['today', 'yesterday', 'earlier'] as const;
export type DayChoice = (typeof dayChoices)[number];

/** Quarters of a day, or not sure; the hours they mean stand in the catalogue's words. */
export const dayParts = ['any', 'night', 'morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof dayParts)[number];

/** A moment as vague as memory is. */
export interface VagueMoment {
  readonly day?: DayChoice;
  /** `2026-11-24`, for "earlier"; kept as typed. */
  readonly date: string;
  readonly part: DayPart;
}

interface MomentQuestionProps {
  locale: Locale;
  name: 'seen' | 'missing';
  moment: VagueMoment;
  /** Calendar days in Asia/Shanghai. */
  today: string;
  yesterday: string;
  problems: readonly Problem[];
}

/** Which day, and roughly when on it. */
export function MomentQuestion(props: MomentQuestionProps) {
  const { locale, name, moment, today, yesterday, problems } = props;
  const words = textIn(locale).report.when;
  const shown = { today, yesterday };
  return (
    <>
      <Choices
        locale={locale}
        name={`${name}Day`}
        legend={words[name]}
        isGroup
        choices={dayChoices.map((day) => ({
          value: day,
          label: day === 'earlier' ? words[day] : `${words[day]} ${showDay(locale, shown[day])}`,
          opens: day === 'earlier',
        }))}
        chosen={moment.day}
        problems={problems}
        opened={
          <TextField
            locale={locale}
            name={`${name}Date`}
            label={words.date}
            value={moment.date}
            problems={problems}
            input={{ type: 'date', max: today }}
          />
        }
      />
      <SelectField
        name={`${name}Part`}
        label={`${words[name]}：${words.part}`}
        options={dayParts.map((part) => ({ value: part, label: words.parts[part] }))}
        chosen={moment.part}
      />
    </>
  );
}
