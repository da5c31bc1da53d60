import { Document } from '../frame/document.js';
import type { Framed } from '../frame/page-frame.js';
import { PrintButton } from '../parts/print-button.js';
import { fill, textIn } from '../text/catalogue.js';

export interface MandateView extends Framed {
  readonly reference: string;
}

/** The mandate (委托书) to print or copy by hand. It is a Chinese document in every language. */
export function MandatePage({ frame, reference }: MandateView) {
  const words = textIn(frame.locale).claim.mandate;
  return (
    <Document frame={frame} title={words.title} back={`/claim/${reference}/agent`}>
      <h1>{words.title}</h1>
      <p className="no-print">{words.how}</p>
      <p className="no-print">
        <PrintButton locale={frame.locale} />
      </p>
      <div className="paper" lang="zh-CN">
        <h2>{words.bodyTitle}</h2>
        <p>{fill(words.body, { reference })}</p>
        <p>{words.owner}</p>
        <p>{words.phone}</p>
        <p>{words.agent}</p>
        <p>{words.date}</p>
      </div>
    </Document>
  );
}
