import type { Framed } from '../frame/page-frame.js';
import { textIn } from '../text/catalogue.js';
import { Wrong } from './wrong.js';

export interface ExpiredView extends Framed {
  /** A half-filled report after 24 hours, or a phone code's session. */
  readonly what: 'draft' | 'session';
}

/** What was kept for a while is gone, for the person's own protection. */
export function ExpiredPage({ frame, what }: ExpiredView) {
  const { expired, signedOut } = textIn(frame.locale).wrong;
  const words = what === 'draft' ? expired : signedOut;
  const href = what === 'draft' ? '/report/start' : '/status';
  return (
    <Wrong frame={frame} title={words.title} lead={words.lead} action={{ href, label: words.go }} />
  );
}
