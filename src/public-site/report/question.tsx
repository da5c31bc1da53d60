import type { ReactNode } from 'react';
import { Document } from '../frame/document.js';
import type { Framed } from '../frame/page-frame.js';
import { Form } from '../parts/form.js';
import type { Problem } from '../parts/problem.js';
import { ProblemSummary } from '../parts/problem-summary.js';
import { fill, textIn } from '../text/catalogue.js';
import { before, reportSteps } from './steps.js';
import type { ReportStep } from './steps.js';

/** What every question's view holds. */
export interface QuestionView extends Framed {
  readonly problems: readonly Problem[];
  /** Opened from the answers: a good answer returns there. */
  readonly isChange: boolean;
}

interface QuestionProps extends QuestionView {
  step: ReportStep;
  title: string;
  /** Where the question is a fieldset, its legend holds the heading. */
  hasOwnHeading?: boolean;
  lead?: string;
  hasFiles?: boolean;
  children: ReactNode;
  /** Stands after the form, for forms of its own. */
  below?: ReactNode;
}

/** One question of the report: how far one is, what to look at again, the question, one button. */
export function Question(props: QuestionProps) {
  const { frame, step, title, problems, isChange, hasOwnHeading, lead, hasFiles } = props;
  const { common } = textIn(frame.locale);
  const place = { n: reportSteps.indexOf(step) + 1, total: reportSteps.length };
  return (
    <Document
      frame={frame}
      title={title}
      back={before(step, isChange)}
      hasProblems={problems.length > 0}
    >
      <ProblemSummary locale={frame.locale} problems={problems} />
      <p className="steps-of">{fill(common.progress, place)}</p>
      {hasOwnHeading ? null : <h1>{title}</h1>}
      {lead ? <p>{lead}</p> : null}
      <Form
        locale={frame.locale}
        action={`/report/${step}`}
        submit={common.next}
        hasFiles={hasFiles}
      >
        {isChange ? <input type="hidden" name="change" value="yes" /> : null}
        {props.children}
      </Form>
      {props.below}
    </Document>
  );
}
