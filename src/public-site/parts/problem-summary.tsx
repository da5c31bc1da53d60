import { fill, textIn } from '../text/catalogue.js';
import type { Locale } from '../text/catalogue.js';
import type { Problem } from './problem.js';
import { sayProblem } from './problem.js';

interface ProblemSummaryProps {
  locale: Locale;
  problems: readonly Problem[];
}

/** What to look at again, each sentence leading to its field. Focused on load, so that it is heard first. */
export function ProblemSummary({ locale, problems }: ProblemSummaryProps) {
  const text = textIn(locale);
  if (problems.length === 0) return null;
  return (
    <div
      className="summary-of-problems"
      role="group"
      aria-labelledby="problems-title"
      tabIndex={-1}
      data-focus-first=""
    >
      <h2 id="problems-title">{fill(text.common.problemsTitle, { n: problems.length })}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.field}>
            <a href={`#${problem.field}`}>{sayProblem(text, problem)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
