import { usualSeparators } from './id-card.js';

const kept = 'wanbi.reader-separators';

/** What stands between the fields of the reader at this computer: readers differ from desk to desk. */
export const readerSeparators = {
  get: () => window.localStorage.getItem(kept) ?? usualSeparators,
  /** @param characters each of them separates; as they come where it is empty */
  set: (characters: string) => {
    if (characters === '' || characters === usualSeparators) window.localStorage.removeItem(kept);
    else window.localStorage.setItem(kept, characters);
  },
};
