import type { Locale } from '../text/catalogue.js';
import { textIn } from '../text/catalogue.js';

/** Shown by the script only: without it the browser's own menu prints. */
export function PrintButton({ locale }: { locale: Locale }) {
  return (
    <button className="plain" type="button" data-print="" hidden>
      {textIn(locale).common.print}
    </button>
  );
}
