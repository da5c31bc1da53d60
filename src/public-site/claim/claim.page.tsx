import type { VehicleType } from '../../identifiers/index.js';
import { Document } from '../frame/document.js';
import type { Framed } from '../frame/page-frame.js';
import { Facts } from '../parts/facts.js';
import { Form } from '../parts/form.js';
import { JoyfulHeading } from '../parts/joyful-heading.js';
import { LinkList } from '../parts/link-list.js';
import { Note } from '../parts/note.js';
import type { Station } from '../parts/station.js';
import { fill, textIn } from '../text/catalogue.js';
import { appointmentFacts } from './appointment-facts.js';
import type { Appointment, BringItem, ClaimAnswer } from './appointment.js';
import { BringList } from './bring-list.js';

export interface ClaimView extends Framed {
  readonly reference: string;
  readonly vehicle: { type: VehicleType; brand?: string; colour?: string };
  /** Already assigned; absent while the event is being planned. */
  readonly appointment?: Appointment;
  readonly answer: ClaimAnswer;
  readonly bring: readonly BringItem[];
  readonly station: Station;
}

/** The vehicle is found: the time that is kept for its owner, and every other way. */
export function ClaimPage(view: ClaimView) {
  const { frame, reference, appointment, answer, station } = view;
  const { locale } = frame;
  const { common, claim, vehicle } = textIn(locale);
  const base = `/claim/${reference}`;
  const isOpen = answer === 'none' || answer === 'accepted';
  return (
    <Document frame={frame} title={claim.title} back={`/status/${reference}`}>
      <JoyfulHeading>{claim.title}</JoyfulHeading>
      <AnswerNote {...view} />
      <Facts
        facts={[
          {
            term: claim.vehicle,
            value: [vehicle.types[view.vehicle.type], view.vehicle.brand, view.vehicle.colour]
              .filter(Boolean)
              .join(' · '),
          },
          { term: common.reference, value: <span className="digits">{reference}</span> },
          ...(isOpen && appointment ? appointmentFacts(locale, appointment) : []),
        ]}
      />
      {isOpen && !appointment ? <p>{claim.slotNone}</p> : null}
      {appointment && answer === 'none' ? (
        <Form locale={locale} action={`${base}/accept`} submit={claim.accept} />
      ) : null}
      {appointment && answer === 'accepted' ? (
        <div className="actions">
          <a className="button" href={`${base}/pass`}>
            {claim.pass}
          </a>
        </div>
      ) : null}
      {isOpen ? (
        <>
          <BringList locale={locale} items={view.bring} />
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

/** What the owner said last time, or that it is their turn. */
function AnswerNote({ frame, answer }: ClaimView) {
  const { claim } = textIn(frame.locale);
  if (answer === 'none') return <p>{claim.lead}</p>;
  const notes = {
    accepted: claim.accepted,
    declined: claim.declinedNote,
    'not-mine': claim.notMineNote,
  };
  return <Note kind={answer === 'accepted' ? 'good' : 'plain'}>{notes[answer]}</Note>;
}
