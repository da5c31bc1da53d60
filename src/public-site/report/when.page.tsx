import { textIn } from '../text/catalogue.js';
import { MomentQuestion } from './moment-question.js';
import type { VagueMoment } from './moment-question.js';
import { Question } from './question.js';
import type { QuestionView } from './question.js';

export interface WhenView extends QuestionView {
  readonly today: string;
  readonly yesterday: string;
  readonly seen: VagueMoment;
  readonly missing: VagueMoment;
}

/** Question 4: between which two moments it disappeared. Both may be vague. */
export function WhenPage(view: WhenView) {
  const words = textIn(view.frame.locale).report.when;
  const { today, yesterday, problems } = view;
  const shared = { locale: view.frame.locale, today, yesterday, problems };
  return (
    <Question {...view} step="when" title={words.title} lead={words.lead}>
      <MomentQuestion {...shared} name="seen" moment={view.seen} />
      <MomentQuestion {...shared} name="missing" moment={view.missing} />
    </Question>
  );
}
