import { SelectField } from '../parts/select-field.js';
import { TextField } from '../parts/text-field.js';
import { textIn } from '../text/catalogue.js';
import { Question } from './question.js';
import type { QuestionView } from './question.js';

export interface WhereView extends QuestionView {
  /** Districts and counties of the city, as people call them. */
  readonly districts: readonly { value: string; label: string }[];
  readonly district: string;
  readonly place: string;
}

/** Question 5: where. */
export function WherePage(view: WhereView) {
  const words = textIn(view.frame.locale).report.where;
  return (
    <Question {...view} step="where" title={words.title}>
      <SelectField
        name="district"
        label={words.district}
        options={[{ value: '', label: words.districtAny }, ...view.districts]}
        chosen={view.district}
      />
      <TextField
        locale={view.frame.locale}
        name="place"
        label={words.place}
        hint={words.placeHint}
        value={view.place}
        problems={view.problems}
        lines={3}
        input={{ maxLength: 200 }}
      />
    </Question>
  );
}
