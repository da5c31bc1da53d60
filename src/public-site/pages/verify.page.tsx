import { Document } from '../frame/document.js';
import type { Framed } from '../frame/page-frame.js';
import { Form } from '../parts/form.js';
import { Note } from '../parts/note.js';
import type { Problem } from '../parts/problem.js';
import { ProblemSummary } from '../parts/problem-summary.js';
import { TextField } from '../parts/text-field.js';
import { fill, textIn } from '../text/catalogue.js';

/** Which station issued the code, and nothing else; or that it isn't known here. */
export type NoticeOrigin = { readonly station: string } | 'unknown';

export interface VerifyView extends Framed {
  readonly code: string;
  readonly origin?: NoticeOrigin;
  readonly problems: readonly Problem[];
}

/** "Is this message real?" */
export function VerifyPage({ frame, code, origin, problems }: VerifyView) {
  const { locale } = frame;
  const { verify: words } = textIn(locale);
  return (
    <Document frame={frame} title={words.title} back="/" hasProblems={problems.length > 0}>
      <ProblemSummary locale={locale} problems={problems} />
      <h1>{words.title}</h1>
      {origin ? <Origin locale={locale} origin={origin} /> : null}
      <p>{words.lead}</p>
      <Form locale={locale} action="/verify" submit={words.go} method="get">
        <TextField
          locale={locale}
          name="code"
          label={words.label}
          hint={words.hint}
          value={code}
          problems={problems}
          input={{ className: 'digits', maxLength: 30, spellCheck: false }}
        />
      </Form>
      <h2>{words.signsTitle}</h2>
      <ul>
        <li>{words.sign1}</li>
        <li>{words.sign2}</li>
        <li>{words.sign3}</li>
      </ul>
    </Document>
  );
}

function Origin({
  locale,
  origin,
}: {
  locale: VerifyView['frame']['locale'];
  origin: NoticeOrigin;
}) {
  const { verify: words } = textIn(locale);
  const isKnown = origin !== 'unknown';
  return (
    <Note kind={isKnown ? 'good' : 'ask'}>
      <h2>{isKnown ? words.issuedTitle : words.unknownTitle}</h2>
      {isKnown ? (
        <>
          <p>{fill(words.issued, { station: origin.station })}</p>
          <p>{words.noFee}</p>
        </>
      ) : (
        <p>{words.unknown}</p>
      )}
    </Note>
  );
}
