import { partNames } from '../../../console/src/text/part-names.js';
import { NumberShown } from '../number/number-shown.js';
import { intake as words } from '../text/intake.js';
import type { Card, CardEvent, Slot } from './card.js';

/** What is said of the vehicle so far; a touch goes to one of it. */
export function Slots({ card, tell }: { card: Card; tell: (event: CardEvent) => void }) {
  const { slot, label, frame, motor, bay, isGroundOff, part, brand, colour } = card;
  const number = isGroundOff ? words.groundOffSaid : frame.text || motor.text;
  const rows: { slots: Slot[]; name: string; said: string; empty: string; isNumber?: boolean }[] = [
    { slots: ['label'], name: words.steps.label, said: label.text, empty: words.empty.label },
    {
      slots: ['frame', 'motor'],
      name: words.steps.frame,
      said: number,
      empty: words.empty.frame,
      isNumber: !isGroundOff,
    },
    {
      slots: ['brand', 'colour'],
      name: part ? words.ofPart : words.steps.looks,
      said: [part && partNames[part], colour, brand].filter(Boolean).join(' '),
      empty: words.empty.looks,
    },
    { slots: ['bay'], name: words.steps.bay, said: bay.text, empty: words.empty.bay },
  ];
  return (
    <ol className="slots">
      {rows.map(({ slots, name, said, empty, isNumber }) => (
        <li key={name}>
          <button
            type="button"
            aria-current={slots.includes(slot) ? 'step' : undefined}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => tell({ kind: 'went', slot: slots[0]! })}
          >
            <span className="quiet">{name}</span>
            {said ? (
              <strong className="digits">{isNumber ? <NumberShown value={said} /> : said}</strong>
            ) : (
              <span className="quiet">{empty}</span>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}
