import { Document } from '../frame/document.js';
import { Facts } from '../parts/facts.js';
import { LinkList } from '../parts/link-list.js';
import { PrintButton } from '../parts/print-button.js';
import { AlsoYours } from './also-yours.js';
import { appointmentFacts } from './appointment-facts.js';
import type { Appointment, BringItem } from './appointment.js';
import { BringList } from './bring-list.js';
import { claimWords } from './claim-words.js';
import type { Claimed } from './claimed.js';
import type { ClaimedThing } from './claimed-thing.js';
import { QrCode } from './qr-code.js';

export interface PassView extends Claimed {
  /** Signed and opaque; what the desk's scanner reads. */
  readonly qrText: string;
  /** The same for a person's eyes and a keyboard. */
  readonly passCode: string;
  readonly appointment: Appointment;
  readonly bring: readonly BringItem[];
  /** Arrived, nothing is changed any more. */
  readonly mayChange: boolean;
  /** What else of this report waits for its owner. */
  readonly others: readonly ClaimedThing[];
}

/** What is shown at the desk. All that matters is on the first screen, so a screenshot does. */
export function PassPage(view: PassView) {
  const { frame, base, part, qrText, passCode, appointment, bring, mayChange, others } = view;
  const { locale } = frame;
  const words = claimWords(locale, part).passPage;
  return (
    <Document frame={frame} title={words.title} back={base}>
      <h1>{words.title}</h1>
      <div className="pass">
        <figure className="qr">
          <QrCode text={qrText} label={words.qr} />
          <figcaption>
            <span className="muted">{words.code}</span>
            <br />
            <b className="digits">{passCode}</b>
          </figcaption>
        </figure>
        <Facts facts={appointmentFacts(locale, appointment, part)} />
      </div>
      <p>
        {words.show}
        {words.needId}
      </p>
      <BringList locale={locale} items={bring} part={part} />
      <div className="no-print">
        <AlsoYours locale={locale} others={others} toPasses />
      </div>
      <p className="no-print">
        <PrintButton locale={locale} />
      </p>
      <div className="no-print">
        <LinkList
          links={[
            { href: `${base}/pass/calendar.ics`, label: words.calendar },
            ...(mayChange
              ? [
                  { href: `${base}/day`, label: words.change },
                  { href: `${base}/decline`, label: words.cancel },
                ]
              : []),
          ]}
        />
      </div>
    </Document>
  );
}
