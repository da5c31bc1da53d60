import type { ReactNode } from 'react';
import type { Locale } from '../text/catalogue.js';
import { describedBy } from './described-by.js';
import type { Problem } from './problem.js';
import { problemOf } from './problem.js';
import { ProblemLine } from './problem-line.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** Choosing it opens the box that is given as `opened`. */
  readonly opens?: boolean;
}

interface ChoicesProps {
  locale: Locale;
  name: string;
  legend: ReactNode;
  hint?: string;
  choices: readonly Choice[];
  chosen?: string;
  problems: readonly Problem[];
  /** Short labels stand beside each other where there is room. */
  inRow?: boolean;
  opened?: ReactNode;
  isGroup?: boolean;
}

/** One of several, as large rows. The first one carries the name as id, so that a problem leads to it. */
export function Choices(props: ChoicesProps) {
  const { locale, name, legend, hint, choices, chosen, problems, inRow, opened, isGroup } = props;
  const problem = problemOf(problems, name);
  const classes = ['asks', problem ? 'wrong' : '', isGroup ? 'group' : ''].filter(Boolean);
  return (
    <fieldset className={classes.join(' ')} aria-describedby={describedBy(name, hint, problem)}>
      <legend>{legend}</legend>
      {hint ? (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      ) : null}
      <ProblemLine locale={locale} problem={problem} />
      <div className={inRow ? 'row' : undefined}>
        {choices.map((choice, index) => (
          <label className="choice" key={choice.value}>
            <input
              type="radio"
              id={index === 0 ? name : undefined}
              name={name}
              value={choice.value}
              defaultChecked={choice.value === chosen}
              className={choice.opens ? 'opens' : undefined}
            />
            <span>
              {choice.label}
              {choice.hint ? <span className="hint">{choice.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
      {opened ? <div className="opened">{opened}</div> : null}
    </fieldset>
  );
}
