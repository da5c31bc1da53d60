import { Document } from '../frame/document.js';
import type { Framed } from '../frame/page-frame.js';
import { CopyButton } from '../parts/copy-button.js';
import { PrintButton } from '../parts/print-button.js';
import { fill, textIn } from '../text/catalogue.js';
import { showMoment } from '../text/moments.js';

export interface DoneView extends Framed {
  /** `CX-7KQ4-M2P8`. */
  readonly reference: string;
  /** Until when an officer calls; none when the page is opened again later. */
  readonly callBy?: Date;
}

/** The reference and what happens next. Nothing personal: it may be bookmarked, printed, shown to a neighbour. */
export function DonePage({ frame, reference, callBy }: DoneView) {
  const { locale } = frame;
  const { common, report } = textIn(locale);
  const words = report.done;
  const first = callBy ? fill(words.next1by, { by: showMoment(locale, callBy) }) : words.next1;
  return (
    <Document frame={frame} title={words.title}>
      <h1>{words.title}</h1>
      <p className="reference-label">{common.reference}</p>
      <p className="big-reference digits">{reference}</p>
      <p>{words.keep}</p>
      <div className="beside no-print">
        <CopyButton locale={locale} value={reference} />
        <PrintButton locale={locale} />
      </div>
      <h2>{words.nextTitle}</h2>
      <ol className="numbered">
        <li>{first}</li>
        <li>{words.next2}</li>
        <li>{words.next3}</li>
      </ol>
      <p>{words.proofLater}</p>
      <p>{words.ownFind}</p>
      <p>{common.callAny}</p>
      <div className="actions">
        <a className="button" href="/status">
          {words.follow}
        </a>
      </div>
    </Document>
  );
}
