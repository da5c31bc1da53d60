import { Note } from '../parts/note.js';
import { scanner as words } from '../text/yard.js';

/** An ID card was held to a reader where no person is asked for. */
export function CardRefused({ isCard }: { isCard: boolean }) {
  if (!isCard) return null;
  return (
    <Note kind="stop" role="alert">
      {words.idCard}
    </Note>
  );
}
