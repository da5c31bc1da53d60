import { Document } from '../frame/document.js';
import type { Framed } from '../frame/page-frame.js';
import { CodeField } from '../parts/code-field.js';
import { Form } from '../parts/form.js';
import type { Problem } from '../parts/problem.js';
import { ProblemSummary } from '../parts/problem-summary.js';
import { fill, textIn } from '../text/catalogue.js';
import { addressOf } from './steps.js';

export interface CodeView extends Framed {
  /** Where the code went, masked: `138****5678`. */
  readonly maskedPhone: string;
  readonly problems: readonly Problem[];
}

/** The six digits that file the report. */
export function CodePage({ frame, maskedPhone, problems }: CodeView) {
  const { code } = textIn(frame.locale).report;
  const { locale } = frame;
  return (
    <Document
      frame={frame}
      title={code.title}
      back="/report/check"
      hasProblems={problems.length > 0}
    >
      <ProblemSummary locale={locale} problems={problems} />
      <h1>{code.title}</h1>
      <p>{fill(code.sent, { phone: maskedPhone })}</p>
      <Form locale={locale} action="/report/code" submit={code.go}>
        <CodeField locale={locale} label={code.label} problems={problems} />
      </Form>
      <section aria-labelledby="not-arrived">
        <h2 id="not-arrived">{code.notArrived}</h2>
        <p>{code.wait}</p>
        <form method="post" action="/report/check">
          <button className="plain" type="submit">
            {code.again}
          </button>
        </form>
        <p>
          <a href={addressOf('contact', true)}>{code.changePhone}</a>
        </p>
      </section>
    </Document>
  );
}
