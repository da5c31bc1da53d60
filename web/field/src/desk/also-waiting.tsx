import type { AtDesk } from '../api.js';
import { thingOf } from '../../../console/src/text/part-names.js';
import { missingWords } from '../../../console/src/text/vehicles.js';
import { Note } from '../parts/note.js';
import { besideWords, desk as words } from '../text/desk.js';

type Beside = AtDesk['alsoWaiting'][number];

interface AlsoWaitingProps {
  eventId: string;
  items: Beside[];
  /** while one press is on its way, another says nothing */
  isSending: boolean;
  onCheckIn: (label: string) => void;
  onLook: (appointmentId: string) => void;
}

/** What else the owner who stands here came for, or would have missed; one press, and no second pass. */
export function AlsoWaiting({ items, ...acts }: AlsoWaitingProps) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="also">
      <h2 id="also">{words.alsoTitle(items.length)}</h2>
      {items.map((it) => (
        <One key={it.vehicle.id} it={it} {...acts} />
      ))}
    </section>
  );
}

/** What may go asks for a press; what has come needs none; the rest stays. */
const kinds: Record<Beside['standing'], 'good' | 'wait' | 'stop'> = {
  ready: 'wait',
  arrived: 'good',
  'other-event': 'wait',
  elsewhere: 'stop',
  'not-in-order': 'stop',
  'not-approved': 'stop',
};

type OneProps = Omit<AlsoWaitingProps, 'items'> & { it: Beside };

function One({ it, eventId, isSending, onCheckIn, onLook }: OneProps) {
  const { vehicle, standing, missing, bay, event, appointmentId } = it;
  const { label, brand, colour, storagePlace } = vehicle;
  const isHere = event?.id === eventId;
  const toCheckIn =
    standing === 'ready'
      ? words.checkIn
      : standing === 'other-event'
        ? words.checkInInstead
        : undefined;
  return (
    <Note kind={kinds[standing]}>
      <strong>{besideWords(it, thingOf(vehicle), isHere)}</strong>
      <br />
      <span className="digits">{label}</span> {[colour, brand].filter(Boolean).join(' ')}
      <br />
      {words.stands(vehicle.part !== null, isHere ? bay : null, storagePlace)}
      {missing.length > 0 && (
        <>
          <br />
          {words.lacks(missing.map(({ what }) => missingWords(what)).join('、'))}
        </>
      )}
      {toCheckIn && (
        <button
          type="button"
          className="button"
          aria-disabled={isSending}
          aria-label={`${toCheckIn}：${thingOf(vehicle)} ${label}`}
          onClick={() => isSending || onCheckIn(label)}
        >
          {toCheckIn}
        </button>
      )}
      {standing === 'arrived' && isHere && appointmentId && (
        <button
          type="button"
          className="button"
          aria-label={`${words.look}：${thingOf(vehicle)} ${label}`}
          onClick={() => onLook(appointmentId)}
        >
          {words.look}
        </button>
      )}
    </Note>
  );
}
