import type { VehicleType } from '../../identifiers/index.js';
import { Document } from '../frame/document.js';
import type { Framed } from '../frame/page-frame.js';
import { Facts } from '../parts/facts.js';
import { Form } from '../parts/form.js';
import { JoyfulHeading } from '../parts/joyful-heading.js';
import { LinkList } from '../parts/link-list.js';
import type { Station } from '../parts/station.js';
import { fill, textIn } from '../text/catalogue.js';
import { appointmentFacts } from './appointment-facts.js';
import type { Appointment, BringItem, OwnersAnswer } from './appointment.js';
import { BringList } from './bring-list.js';
import { ClaimNote } from './claim-note.js';

export interface ClaimView extends Framed {
  readonly reference: string;
  readonly vehicle: { type: VehicleType; brand?: string; colour?: string };
  /** Already assigned; absent while the event is being planned. */
  readonly appointment?: Appointment;
  /** The owner has said they come, and the pass is there. */
  readonly hasPass: boolean;
  /** What they have said just now; it takes effect in a moment. */
  readonly told?: OwnersAnswer;
  readonly bring: readonly BringItem[];
  readonly station: Station;
}

/** The vehicle is found: the time that is kept for its owner, and every other way. */
export function ClaimPage(view: ClaimView) {
  const { frame, reference, appointment, hasPass, told, station } = view;
  const { locale } = frame;
  const { common, claim, vehicle } = textIn(locale);
  const base = `/claim/${reference}`;
  const mayAnswer = appointment !== undefined && !told;
  return (
    <Document frame={frame} title={claim.title} back={`/status/${reference}`}>
      <JoyfulHeading>{claim.title}</JoyfulHeading>
      <ClaimNote locale={locale} base={base} told={told} hasPass={hasPass} />
      <Facts
        facts={[
          {
            term: claim.vehicle,
            value: [vehicle.types[view.vehicle.type], view.vehicle.brand, view.vehicle.colour]
              .filter(Boolean)
              .join(' · '),
          },
          { term: common.reference, value: <span className="digits">{reference}</span> },
          ...(appointment && !told ? appointmentFacts(locale, appointment) : []),
        ]}
      />
      {appointment ? null : <p>{claim.slotNone}</p>}
      {mayAnswer && !hasPass ? (
        <Form locale={locale} action={`${base}/accept`} submit={claim.accept} />
      ) : null}
      {mayAnswer && hasPass ? (
        <div className="actions">
          <a className="button" href={`${base}/pass`}>
            {claim.pass}
          </a>
        </div>
      ) : null}
      {told === 'decline' ? null : <BringList locale={locale} items={view.bring} />}
      {mayAnswer ? (
        <>
          <h2>{claim.otherTitle}</h2>
          <LinkList
            links={[
              { href: `${base}/day`, label: claim.otherDay },
              { href: `${base}/agent`, label: claim.agent },
              { href: `${base}/decline`, label: claim.decline },
              { href: `${base}/not-mine`, label: claim.notMine },
            ]}
          />
        </>
      ) : null}
      <p>{station.phone ? fill(common.callStation, { phone: station.phone }) : common.callAny}</p>
    </Document>
  );
}
