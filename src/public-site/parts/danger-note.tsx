import { textIn } from '../text/catalogue.js';
import type { Framed } from '../frame/page-frame.js';
import { Note } from './note.js';

/** Before any form: who is in danger calls 110. */
export function DangerNote({ frame }: Framed) {
  const { common } = textIn(frame.locale);
  return (
    <Note kind="danger">
      <p>
        {common.danger}
        <a className="call" href="tel:110">
          {common.danger110}
        </a>
      </p>
    </Note>
  );
}
