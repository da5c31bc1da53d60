import { Document } from '../frame/document.js';
import type { Framed } from '../frame/page-frame.js';
import { Facts } from '../parts/facts.js';
import { LinkList } from '../parts/link-list.js';
import { PrintButton } from '../parts/print-button.js';
import { textIn } from '../text/catalogue.js';
import { appointmentFacts } from './appointment-facts.js';
import type { Appointment, BringItem } from './appointment.js';
import { BringList } from './bring-list.js';
import { QrCode } from './qr-code.js';

export interface PassView extends Framed {
  readonly reference: string;
  /** Signed and opaque; what the desk's scanner reads. */
  readonly qrText: string;
  /** The same for a person's eyes and a keyboard. */
  readonly passCode: string;
  readonly appointment: Appointment;
  readonly bring: readonly BringItem[];
}

/** What is shown at the desk. All that matters is on the first screen, so a screenshot does. */
export function PassPage({ frame, reference, qrText, passCode, appointment, bring }: PassView) {
  const { locale } = frame;
  const { claim } = textIn(locale);
  const words = claim.passPage;
  const base = `/claim/${reference}`;
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
        <Facts facts={appointmentFacts(locale, appointment)} />
      </div>
      <p>
        {words.show}
        {words.needId}
      </p>
      <BringList locale={locale} items={bring} />
      <p className="no-print">
        <PrintButton locale={locale} />
      </p>
      <div className="no-print">
        <LinkList
          links={[
            { href: `${base}/pass/calendar.ics`, label: words.calendar },
            { href: `${base}/day`, label: words.change },
            { href: `${base}/decline`, label: words.cancel },
          ]}
        />
      </div>
    </Document>
  );
}
