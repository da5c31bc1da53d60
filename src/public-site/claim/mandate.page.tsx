import { Document } from '../frame/document.js';
import { PrintButton } from '../parts/print-button.js';
import { fill } from '../text/catalogue.js';
import { claimWords } from './claim-words.js';
import type { Claimed } from './claimed.js';

export interface MandateView extends Claimed {
  readonly reference: string;
}

/** The mandate (委托书) to print or copy by hand. It is a Chinese document in every language. */
export function MandatePage({ frame, base, part, reference }: MandateView) {
  const words = claimWords(frame.locale, part).mandate;
  return (
    <Document frame={frame} title={words.title} back={`${base}/agent`}>
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
