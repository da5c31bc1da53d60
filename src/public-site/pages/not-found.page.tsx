import type { Framed } from '../frame/page-frame.js';
import { textIn } from '../text/catalogue.js';
import { Wrong } from './wrong.js';

/** 404. */
export function NotFoundPage({ frame }: Framed) {
  const { common, wrong } = textIn(frame.locale);
  return <Wrong frame={frame} {...wrong.notFound} action={{ href: '/', label: common.home }} />;
}
