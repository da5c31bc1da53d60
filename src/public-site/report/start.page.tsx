import { Document } from '../frame/document.js';
import type { Framed } from '../frame/page-frame.js';
import { DangerNote } from '../parts/danger-note.js';
import { Form } from '../parts/form.js';
import { textIn } from '../text/catalogue.js';

export interface StartView extends Framed {
  /** A draft of this phone is still there. */
  readonly hasDraft: boolean;
}

/** Before the first question. Starting is a POST, because it makes the draft and its key. */
export function StartPage({ frame, hasDraft }: StartView) {
  const words = textIn(frame.locale).report.start;
  return (
    <Document frame={frame} title={words.title} back="/">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p>{words.handyTitle}</p>
      <ul>
        <li>{words.handy1}</li>
        <li>{words.handy2}</li>
        <li>{words.handy3}</li>
      </ul>
      <p className="muted">{words.keepNote}</p>
      <p className="muted">{words.privacyNote}</p>
      <DangerNote frame={frame} />
      <Form
        locale={frame.locale}
        action="/report/start"
        submit={hasDraft ? words.resumeGo : words.go}
      />
    </Document>
  );
}
