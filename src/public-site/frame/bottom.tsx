import { textIn } from '../text/catalogue.js';
import type { Framed } from './page-frame.js';

/** The foot of every page: where else to go, and what we never ask for. */
export function Bottom({ frame }: Framed) {
  const { common } = textIn(frame.locale);
  return (
    <footer className="bottom">
      <div className="column">
        <nav aria-label={common.footerNav}>
          <ul>
            <li>
              <a href="/status">{common.statusLink}</a>
            </li>
            <li>
              <a href="/found">{common.foundLink}</a>
            </li>
            <li>
              <a href="/verify">{common.verifyLink}</a>
            </li>
          </ul>
        </nav>
        <p>{common.freeNote}</p>
      </div>
    </footer>
  );
}
