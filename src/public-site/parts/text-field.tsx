import type { InputHTMLAttributes } from 'react';
import { textIn } from '../text/catalogue.js';
import type { Locale } from '../text/catalogue.js';
import { describedBy } from './described-by.js';
import type { Problem } from './problem.js';
import { problemOf } from './problem.js';
import { ProblemLine } from './problem-line.js';

interface TextFieldProps {
  locale: Locale;
  name: string;
  label: string;
  hint?: string;
  value?: string;
  problems: readonly Problem[];
  isOptional?: boolean;
  /** Given where a longer answer is expected: a box of this many lines. */
  lines?: number;
  input?: Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'type' | 'inputMode' | 'autoComplete' | 'maxLength' | 'className' | 'spellCheck' | 'max'
  >;
}

/** A label, a hint, what to look at again, and the box. The id is the name. */
export function TextField(props: TextFieldProps) {
  const { locale, name, label, hint, value, problems, isOptional, lines, input } = props;
  const problem = problemOf(problems, name);
  const shared = {
    id: name,
    name,
    defaultValue: value ?? '',
    'aria-describedby': describedBy(name, hint, problem),
    'aria-invalid': problem ? true : undefined,
  };
  return (
    <div className={problem ? 'field wrong' : 'field'}>
      <label htmlFor={name}>
        {label}
        {isOptional ? <span className="optional">{textIn(locale).common.optional}</span> : null}
      </label>
      {hint ? (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      ) : null}
      <ProblemLine locale={locale} problem={problem} />
      {lines ? (
        <textarea {...shared} rows={lines} maxLength={input?.maxLength} />
      ) : (
        <input type="text" autoComplete="off" {...input} {...shared} />
      )}
    </div>
  );
}
