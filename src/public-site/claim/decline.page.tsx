import { Document } from '../frame/document.js';
import { Form } from '../parts/form.js';
import { claimWords } from './claim-words.js';
import type { Claimed } from './claimed.js';

/** Not this time: what is theirs is kept, free of charge (rule 25), and the slot goes to another. */
export function DeclinePage({ frame, base, part }: Claimed) {
  const words = claimWords(frame.locale, part).declinePage;
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
