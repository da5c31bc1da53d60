import { Document } from '../frame/document.js';
import { Form } from '../parts/form.js';
import { TextField } from '../parts/text-field.js';
import { claimWords } from './claim-words.js';
import type { Claimed } from './claimed.js';

/** The match was wrong: the owner says how they can tell, if they like. */
export function NotMinePage({ frame, base, part }: Claimed) {
  const words = claimWords(frame.locale, part).notMinePage;
  return (
    <Document frame={frame} title={words.title} back={base}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <Form
        locale={frame.locale}
        action={`${base}/not-mine`}
        submit={words.go}
        others={<a href={base}>{words.keep}</a>}
      >
        <TextField
          locale={frame.locale}
          name="difference"
          label={words.how}
          hint={words.howHint}
          problems={[]}
          lines={3}
          isOptional
          input={{ maxLength: 500 }}
        />
      </Form>
    </Document>
  );
}
