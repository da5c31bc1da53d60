import { textIn } from '../text/catalogue.js';
import type { Locale } from '../text/catalogue.js';
import type { Problem } from './problem.js';
import { sayProblem } from './problem.js';

/** The sentence beside the field it is about. */
export function ProblemLine({ locale, problem }: { locale: Locale; problem?: Problem }) {
  if (!problem) return null;
  return (
    <p className="problem" id={`${problem.field}-problem`}>
      {sayProblem(textIn(locale), problem)}
    </p>
  );
}
