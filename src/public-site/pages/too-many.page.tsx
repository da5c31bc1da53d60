import type { Framed } from '../frame/page-frame.js';
import { fill, textIn } from '../text/catalogue.js';
import { Wrong } from './wrong.js';

export interface TooManyView extends Framed {
  readonly retryAfterSeconds: number;
}

/** 429: too many tries from one requester, or from all of them together. */
export function TooManyPage({ frame, retryAfterSeconds }: TooManyView) {
  const { common, wrong } = textIn(frame.locale);
  const { title, lead, after } = wrong.tooMany;
  const minutes = Math.max(1, Math.ceil(retryAfterSeconds / 60));
  return (
    <Wrong frame={frame} title={title} lead={lead} action={{ href: '/', label: common.home }}>
      <p>{fill(after, { minutes })}</p>
    </Wrong>
  );
}
