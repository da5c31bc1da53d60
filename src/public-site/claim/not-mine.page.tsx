import { Document } from '../frame/document.js';
import type { Framed } from '../frame/page-frame.js';
import { Form } from '../parts/form.js';
import { TextField } from '../parts/text-field.js';
import { textIn } from '../text/catalogue.js';

export interface NotMineView extends Framed {
  readonly reference: string;
}

/** The match was wrong: the owner says how they can tell, if they like. */
export function NotMinePage({ frame, reference }: NotMineView) {
  const words = textIn(frame.locale).claim.notMinePage;
  const base = `/claim/${reference}`;
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
