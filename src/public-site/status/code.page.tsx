import { Document } from '../frame/document.js';
import type { Framed } from '../frame/page-frame.js';
import { CodeField } from '../parts/code-field.js';
import { Form } from '../parts/form.js';
import type { Problem } from '../parts/problem.js';
import { ProblemSummary } from '../parts/problem-summary.js';
import { textIn } from '../text/catalogue.js';

export interface StatusCodeView extends Framed {
  readonly problems: readonly Problem[];
}

/** The six digits that show one's own report. Doesn't say whether any were sent. */
export function StatusCodePage({ frame, problems }: StatusCodeView) {
  const { locale } = frame;
  const words = textIn(locale).status.code;
  return (
    <Document frame={frame} title={words.title} back="/status" hasProblems={problems.length > 0}>
      <ProblemSummary locale={locale} problems={problems} />
      <h1>{words.title}</h1>
      <p>{words.sent}</p>
      <Form locale={locale} action="/status/code" submit={words.go}>
        <CodeField locale={locale} label={words.label} problems={problems} />
      </Form>
      <section aria-labelledby="not-arrived">
        <h2 id="not-arrived">{words.notArrived}</h2>
        <p>{words.wait}</p>
        <p>
          <a href="/status">{words.again}</a>
        </p>
      </section>
    </Document>
  );
}
