import type { Locale } from '../text/catalogue.js';

/** What every page needs to know about the person looking at it, and nothing about who they are. */
export interface PageFrame {
  readonly locale: Locale;
  /** Larger type and larger targets, chosen by a link and kept in a cookie. */
  readonly isElder: boolean;
  /** The path of this page, so that changing language or type size comes back to it. */
  readonly path: string;
  /** Addresses of the stylesheet and the script, with the hash of their content. */
  readonly stylesheet: string;
  readonly script: string;
}

/** Every page's view holds its frame. */
export interface Framed {
  readonly frame: PageFrame;
}
