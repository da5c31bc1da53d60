import type { ReactNode } from 'react';
import { textIn } from '../text/catalogue.js';
import { Bottom } from './bottom.js';
import type { PageFrame } from './page-frame.js';
import { Ring } from './ring.js';
import { Ways } from './ways.js';

interface DocumentProps {
  frame: PageFrame;
  title: string;
  /** Where "back" leads; none on pages that end something. */
  back?: string;
  /** The title then says so first, for a person who hears it. */
  hasProblems?: boolean;
  children: ReactNode;
}

/** The frame around every public page: one heading, one main part, no inline style and no inline script. */
export function Document({ frame, title, back, hasProblems, children }: DocumentProps) {
  const { common } = textIn(frame.locale);
  const prefix = hasProblems ? common.problemPrefix : '';
  return (
    <html lang={frame.locale} className={frame.isElder ? 'elder' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <title>{`${prefix}${title} · ${common.site}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="stylesheet" href={frame.stylesheet} />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <script src={frame.script} defer />
      </head>
      <body>
        <a className="skip" href="#main">
          {common.skip}
        </a>
        <header className="top">
          <div className="column">
            <a className="brand" href="/">
              <Ring />
              <span>
                <b>{common.force}</b>
                <span>{common.site}</span>
              </span>
            </a>
            <Ways frame={frame} />
          </div>
        </header>
        <main id="main" tabIndex={-1}>
          <div className="column">
            {back ? (
              <a className="back" href={back}>
                {common.back}
              </a>
            ) : null}
            {children}
          </div>
        </main>
        <Bottom frame={frame} />
      </body>
    </html>
  );
}
