import { Document } from '../frame/document.js';
import type { Framed } from '../frame/page-frame.js';
import { LinkList } from '../parts/link-list.js';
import type { ListedLink } from '../parts/link-list.js';
import { Note } from '../parts/note.js';
import type { Station } from '../parts/station.js';
import type { Catalogue } from '../text/catalogue.js';
import { fill, textIn } from '../text/catalogue.js';
import { showMoment } from '../text/moments.js';
import { FoundParts, type PartShown } from './found-parts.js';
import { Timeline } from './timeline.js';
import type { TimelineStep } from './timeline.js';

export interface StatusView extends Framed {
  readonly reference: string;
  /** 接警编号, once a station has accepted the report. */
  readonly incidentNumber?: string;
  readonly steps: readonly TimelineStep[];
  readonly waitsFor: keyof Catalogue['status']['view']['waits'];
  readonly waitsUntil?: Date;
  readonly station: Station;
  readonly isWithdrawn: boolean;
  readonly isReturned: boolean;
  /** What the owner has said just now; it takes effect in a moment. */
  readonly told?: 'withdrawn' | 'not-mine' | 'part-not-mine';
  /** What was found of the vehicle by itself. */
  readonly parts: readonly PartShown[];
  /** It goes the way of another report of the same theft. */
  readonly isMerged: boolean;
  /** An earlier report of the same theft, by the same phone. */
  readonly sameAs?: string;
  /** There is a claim to answer or a pass to show. */
  readonly hasClaim: boolean;
}

/** One's own report: where it stands, what it waits for. Nothing of any case or suspect. */
export function StatusPage(view: StatusView) {
  const { frame, reference, station } = view;
  const { locale } = frame;
  const { claim, claimOfPart, status } = textIn(locale);
  const words = status.view;
  const by = view.waitsUntil ? showMoment(locale, view.waitsUntil) : '';
  const isOpen = !view.isWithdrawn && !view.isReturned;
  const said = {
    withdrawn: isOpen && words.told,
    'not-mine': isOpen && claim.told['not-mine'],
    'part-not-mine': !view.isWithdrawn && claimOfPart.told['not-mine'],
  };
  const told = view.told && said[view.told];
  const others: ListedLink[] =
    isOpen && !view.isMerged
      ? [{ href: `/status/${reference}/withdraw`, label: words.withdraw }]
      : [];
  return (
    <Document frame={frame} title={words.title} back="/">
      <h1>{words.title}</h1>
      <p className="big-reference digits">{reference}</p>
      {view.incidentNumber ? (
        <p>
          {words.incident} <span className="digits">{view.incidentNumber}</span>
        </p>
      ) : null}
      {told ? <Note kind="good">{told}</Note> : null}
      {view.isWithdrawn ? <Note>{words.withdrawn}</Note> : null}
      {view.sameAs && !view.isWithdrawn ? (
        <Note>{fill(view.isMerged ? words.merged : words.sameAs, { reference: view.sameAs })}</Note>
      ) : null}
      {view.hasClaim ? (
        <p>
          <a className="button" href={`/claim/${reference}`}>
            {words.claim}
          </a>
        </p>
      ) : null}
      {view.isWithdrawn ? null : (
        <Timeline
          locale={locale}
          steps={view.steps}
          waitsFor={fill(words.waits[view.waitsFor], { by })}
        />
      )}
      {view.isReturned ? <p>{words.returnedNote}</p> : null}
      {view.parts.length > 0 && !view.isWithdrawn ? (
        <FoundParts locale={locale} parts={view.parts} vehicleHasButton={view.hasClaim} />
      ) : null}
      <h2>{words.proofTitle}</h2>
      <p>
        {words.proof}
        {station.phone ? ` ${station.name} ${station.phone}` : ` ${station.name}`}
      </p>
      {others.length > 0 ? <LinkList links={others} /> : null}
      <p className="muted">{words.privacy}</p>
      <form method="post" action="/status/sign-out">
        <button className="plain" type="submit">
          {words.signOut}
        </button>
      </form>
    </Document>
  );
}
