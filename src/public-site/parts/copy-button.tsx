import type { Locale } from '../text/catalogue.js';
import { textIn } from '../text/catalogue.js';

/** Shown by the script only where copying works; without it the text can be marked or written down. */
export function CopyButton({ locale, value }: { locale: Locale; value: string }) {
  const { common } = textIn(locale);
  return (
    <>
      <button className="plain" type="button" data-copy={value} hidden>
        {common.copy}
      </button>
      <span role="status" data-copied={common.copied} />
    </>
  );
}
