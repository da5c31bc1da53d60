import { Choices } from '../parts/choices.js';
import { textIn } from '../text/catalogue.js';
import { Question } from './question.js';
import type { QuestionView } from './question.js';

export const insurerAnswers = ['no', 'yes', 'unsure'] as const;
export type InsurerAnswer = (typeof insurerAnswers)[number];

export interface InsurerView extends QuestionView {
  readonly insurerPaid?: InsurerAnswer;
}

/** Question 8: has an insurer paid (rule 15)? */
export function InsurerPage(view: InsurerView) {
  const words = textIn(view.frame.locale).report.insurer;
  return (
    <Question {...view} step="insurer" title={words.title} hasOwnHeading>
      <Choices
        locale={view.frame.locale}
        name="insurerPaid"
        legend={<h1>{words.title}</h1>}
        hint={words.lead}
        choices={insurerAnswers.map((answer) => ({ value: answer, label: words[answer] }))}
        chosen={view.insurerPaid}
        problems={view.problems}
      />
    </Question>
  );
}
