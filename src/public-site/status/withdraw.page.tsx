import { Document } from '../frame/document.js';
import type { Framed } from '../frame/page-frame.js';
import { Choices } from '../parts/choices.js';
import { Form } from '../parts/form.js';
import type { Problem } from '../parts/problem.js';
import { ProblemSummary } from '../parts/problem-summary.js';
import { textIn } from '../text/catalogue.js';

export const withdrawReasons = ['found-it-myself', 'was-not-stolen', 'other'] as const;
export type WithdrawReason = (typeof withdrawReasons)[number];

export interface WithdrawView extends Framed {
  readonly reference: string;
  readonly problems: readonly Problem[];
}

/** Asks once more before a report is withdrawn. */
export function WithdrawPage({ frame, reference, problems }: WithdrawView) {
  const { locale } = frame;
  const words = textIn(locale).status.withdraw;
  return (
    <Document
      frame={frame}
      title={words.title}
      back={`/status/${reference}`}
      hasProblems={problems.length > 0}
    >
      <ProblemSummary locale={locale} problems={problems} />
      <h1>{words.title}</h1>
      <p className="digits">{reference}</p>
      <p>{words.lead}</p>
      <Form
        locale={locale}
        action={`/status/${reference}/withdraw`}
        submit={words.go}
        others={<a href={`/status/${reference}`}>{words.keep}</a>}
      >
        <Choices
          locale={locale}
          name="reason"
          legend={words.legend}
          choices={withdrawReasons.map((reason) => ({
            value: reason,
            label: words.reasons[reason],
          }))}
          problems={problems}
        />
      </Form>
    </Document>
  );
}
