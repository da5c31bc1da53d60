import { Document } from '../frame/document.js';
import type { Framed } from '../frame/page-frame.js';
import { DangerNote } from '../parts/danger-note.js';
import { LinkList } from '../parts/link-list.js';
import { textIn } from '../text/catalogue.js';

/** The first page a victim sees. */
export function HomePage({ frame }: Framed) {
  const { common, home } = textIn(frame.locale);
  return (
    <Document frame={frame} title={home.title}>
      <h1>{home.title}</h1>
      <p>{home.lead}</p>
      <div className="actions">
        <a className="button" href="/report/start">
          {home.report}
        </a>
        <a className="button quiet" href="/status">
          {home.follow}
        </a>
      </div>
      <DangerNote frame={frame} />
      <h2>{home.nextTitle}</h2>
      <ol className="numbered">
        <li>{home.next1}</li>
        <li>{home.next2}</li>
        <li>{home.next3}</li>
        <li>{home.next4}</li>
      </ol>
      <h2>{home.moreTitle}</h2>
      <LinkList
        links={[
          { href: '/found', label: common.foundLink, note: home.foundNote },
          { href: '/verify', label: common.verifyLink, note: home.verifyNote },
        ]}
      />
    </Document>
  );
}
