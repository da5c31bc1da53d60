import type { Framed } from '../frame/page-frame.js';
import { textIn } from '../text/catalogue.js';
import { Wrong } from './wrong.js';

export interface FaultView extends Framed {
  readonly requestId: string;
}

/** 500: our fault, said so, with the number that finds it in the log. */
export function FaultPage({ frame, requestId }: FaultView) {
  const { fault } = textIn(frame.locale).wrong;
  return (
    <Wrong
      frame={frame}
      title={fault.title}
      lead={fault.lead}
      action={{ href: frame.path, label: fault.retry }}
    >
      <p>
        {fault.request} <span className="digits">{requestId}</span>
      </p>
    </Wrong>
  );
}
