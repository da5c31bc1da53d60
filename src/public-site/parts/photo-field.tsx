import type { Locale } from '../text/catalogue.js';
import { describedBy } from './described-by.js';
import type { Problem } from './problem.js';
import { problemOf } from './problem.js';
import { ProblemLine } from './problem-line.js';

interface PhotoFieldProps {
  locale: Locale;
  name: string;
  label: string;
  hint: string;
  problems: readonly Problem[];
}

/** Photos from the camera or the album, several at once. */
export function PhotoField({ locale, name, label, hint, problems }: PhotoFieldProps) {
  const problem = problemOf(problems, name);
  return (
    <div className={problem ? 'field wrong' : 'field'}>
      <label htmlFor={name}>{label}</label>
      <span className="hint" id={`${name}-hint`}>
        {hint}
      </span>
      <ProblemLine locale={locale} problem={problem} />
      <input
        type="file"
        id={name}
        name={name}
        accept="image/*"
        multiple
        aria-describedby={describedBy(name, hint, problem)}
        aria-invalid={problem ? true : undefined}
      />
    </div>
  );
}
