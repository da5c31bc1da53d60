import { Document } from '../frame/document.js';
import type { Framed } from '../frame/page-frame.js';
import { Form } from '../parts/form.js';
import type { Problem } from '../parts/problem.js';
import { ProblemSummary } from '../parts/problem-summary.js';
import { TextField } from '../parts/text-field.js';
import { textIn } from '../text/catalogue.js';

export interface StatusAskView extends Framed {
  readonly reference: string;
  readonly problems: readonly Problem[];
}

/** Reference and phone; what is answered is the same whether they belong together or not. */
export function StatusAskPage({ frame, reference, problems }: StatusAskView) {
  const { locale } = frame;
  const { common, status } = textIn(locale);
  const words = status.ask;
  return (
    <Document frame={frame} title={words.title} back="/" hasProblems={problems.length > 0}>
      <ProblemSummary locale={locale} problems={problems} />
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <Form locale={locale} action="/status" submit={words.go}>
        <TextField
          locale={locale}
          name="reference"
          label={common.reference}
          hint={words.referenceHint}
          value={reference}
          problems={problems}
          input={{ className: 'digits', maxLength: 30, spellCheck: false }}
        />
        <TextField
          locale={locale}
          name="phone"
          label={words.phone}
          problems={problems}
          input={{
            type: 'tel',
            inputMode: 'tel',
            autoComplete: 'tel',
            maxLength: 20,
            className: 'digits',
          }}
        />
      </Form>
      <p className="muted after-form">{words.lost}</p>
    </Document>
  );
}
