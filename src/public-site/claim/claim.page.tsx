import type { VehicleType } from '../../identifiers/index.js';
import { Document } from '../frame/document.js';
import type { Framed } from '../frame/page-frame.js';
import { Facts } from '../parts/facts.js';
import { Form } from '../parts/form.js';
import { JoyfulHeading } from '../parts/joyful-heading.js';
import { LinkList } from '../parts/link-list.js';
import type { Station } from '../parts/station.js';
import { fill, textIn } from '../text/catalogue.js';
import { AlsoYours } from './also-yours.js';
import { appointmentFacts } from './appointment-facts.js';
import { appointmentOf } from './appointment-of.js';
import type { BringItem, OwnersAnswer } from './appointment.js';
import { BringList } from './bring-list.js';
import { ClaimNote } from './claim-note.js';
import { claimWords, nameOfThing } from './claim-words.js';
import type { ClaimedThing } from './claimed-thing.js';

export interface ClaimView extends Framed {
  readonly reference: string;
  readonly vehicle: { type: VehicleType; brand?: string; colour?: string };
  readonly thing: ClaimedThing;
  /** What else of this report waits for its owner. */
  readonly others: readonly ClaimedThing[];
  /** What they have said just now; it takes effect in a moment. */
  readonly told?: OwnersAnswer;
  readonly bring: readonly BringItem[];
  readonly station: Station;
}

/** The vehicle, or a part of it, is found: the time that is kept for its owner, and every other way. */
export function ClaimPage(view: ClaimView) {
  const { frame, reference, thing, told, station } = view;
  const { base, standing, part } = thing;
  const { locale } = frame;
  const { common, vehicle } = textIn(locale);
  const claim = claimWords(locale, part);
  const isComing = standing === 'asked' || standing === 'coming' || standing === 'arrived';
  const announced = isComing && !told ? thing.appointment : undefined;
  const mayAnswer = announced !== undefined && standing !== 'arrived';
  return (
    <Document frame={frame} title={claim.title} back={`/status/${reference}`}>
      <JoyfulHeading>{claim.title}</JoyfulHeading>
      <ClaimNote claim={claim} base={base} told={told} standing={standing} />
      <Facts
        facts={[
          ...(part ? [{ term: claim.which, value: nameOfThing(locale, thing) }] : []),
          {
            term: claim.vehicle,
            value: [vehicle.types[view.vehicle.type], view.vehicle.brand, view.vehicle.colour]
              .filter(Boolean)
              .join(' · '),
          },
          { term: common.reference, value: <span className="digits">{reference}</span> },
          ...(announced ? appointmentFacts(locale, appointmentOf(announced), part) : []),
        ]}
      />
      {standing === 'planned' ? <p>{claim.slotNone}</p> : null}
      {mayAnswer && standing === 'asked' ? (
        <Form locale={locale} action={`${base}/accept`} submit={claim.accept} />
      ) : null}
      {announced?.pass ? (
        <div className="actions">
          <a className="button" href={`${base}/pass`}>
            {claim.pass}
          </a>
        </div>
      ) : null}
      {told === 'decline' || standing === 'declined' || standing === 'returned' ? null : (
        <BringList locale={locale} items={view.bring} part={part} />
      )}
      <AlsoYours locale={locale} others={view.others} />
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
