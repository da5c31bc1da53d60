import { Document } from '../frame/document.js';
import type { Framed } from '../frame/page-frame.js';
import { Form } from '../parts/form.js';
import { textIn } from '../text/catalogue.js';

export interface DeclineView extends Framed {
  readonly reference: string;
}

/** Not this time: the vehicle is kept, free of charge (rule 25), and the slot goes to another. */
export function DeclinePage({ frame, reference }: DeclineView) {
  const words = textIn(frame.locale).claim.declinePage;
  const base = `/claim/${reference}`;
  return (
    <Document frame={frame} title={words.title} back={base}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <Form
        locale={frame.locale}
        action={`${base}/decline`}
        submit={words.go}
        others={<a href={base}>{words.keep}</a>}
      />
    </Document>
  );
}
