import { identifyKind } from '../../../../src/identifiers/identify-kind.js';
import { normaliseIdentifier } from '../../../../src/identifiers/normalise-identifier.js';
import type { VehiclePart } from '../../../../src/identifiers/vehicle-part.js';
import type { VehicleLine } from '../api.js';
import { uuidV7 } from '../outbox/uuid-v7.js';
import { emptyNotation, erase, press, type Notation } from '../number/notation.js';

export const SLOTS = ['label', 'frame', 'motor', 'brand', 'colour', 'bay'] as const;
export type Slot = (typeof SLOTS)[number];
export type TypedSlot = 'label' | 'frame' | 'motor' | 'bay';
export type VehicleType = VehicleLine['vehicleType'];

/** One vehicle while it is being taken in: 20 seconds, one hand. */
export interface Card {
  /** the vehicle's: saved twice, it is the same vehicle */
  id: string;
  /** ids of the pictures that were taken of its number */
  pictures: string[];
  slot: Slot;
  label: Notation;
  frame: Notation;
  motor: Notation;
  bay: Notation;
  /** a fact of its own, not a number that is missing */
  isGroundOff: boolean;
  vehicleType?: VehicleType;
  /** absent: the whole vehicle; its number stands in `frame` */
  part?: VehiclePart;
  brand: string;
  colour: string;
}

export type CardEvent =
  | { kind: 'scanned'; code: string }
  | { kind: 'pressed'; key: string; isFirstOfBurst?: boolean }
  /** the burst was nothing that belongs on a card */
  | { kind: 'refused' }
  | { kind: 'erased' }
  | { kind: 'went'; slot: Slot }
  | {
      kind: 'chose';
      brand?: string;
      colour?: string;
      vehicleType?: VehicleType;
      /** by a key, which may turn out to be of a scan: whether it would be the first of it */
      isFirstOfBurst?: boolean;
    }
  | { kind: 'is-part'; part?: VehiclePart }
  | { kind: 'ground-off'; is: boolean }
  | { kind: 'photographed'; picture: string }
  | { kind: 'next'; label?: string };

/** The card, and as it was before the burst of keys that may turn out to be a scan. */
export interface CardState {
  card: Card;
  before: Card;
}

const noted = (text = ''): Notation => ({ ...emptyNotation, text });

export const newCard = (): Card => ({
  id: uuidV7(),
  pictures: [],
  slot: 'label',
  label: noted(),
  frame: noted(),
  motor: noted(),
  bay: noted(),
  isGroundOff: false,
  brand: '',
  colour: '',
});

/** Where Enter, a filled slot or a chosen chip leads; `undefined` after the last one: then it is saved. */
const following: Record<Slot, Slot | undefined> = {
  label: 'frame',
  frame: 'brand',
  motor: 'brand',
  brand: 'colour',
  colour: 'bay',
  bay: undefined,
};

/** What a part looks like tells nobody whose it is: after its number it is put away. */
export const slotAfter = (slot: Slot, { part }: Pick<Card, 'part'>) =>
  part && (slot === 'frame' || slot === 'motor') ? 'bay' : following[slot];

export const isTyped = (slot: Slot): slot is TypedSlot => slot !== 'brand' && slot !== 'colour';

/** What a code is by its form: a certificate's link or a stamped number, else a label. */
export function meaningOf(code: string): { slot: 'label' | 'frame'; text: string } {
  const number = normaliseIdentifier(code);
  const form = identifyKind(code);
  if (form === 'whole-vehicle-code' || form === 'vin') return { slot: 'frame', text: number };
  return { slot: 'label', text: code.normalize('NFKC').toUpperCase().replace(/\s/g, '') };
}

/** Enough was said for a vehicle to be found again: a number, that there is none, or the label that hangs on it. */
export function isSaid({ label, frame, motor, isGroundOff }: Card): boolean {
  return Boolean(label.text || frame.text || motor.text || isGroundOff);
}

/** As labels are issued: even where any code may be a bay, this is none. */
const isIssuedLabel = (text: string) => /^[A-Z]{2,}-\d{4}-\d{5}$/.test(text);

/** A label of another vehicle while this one is said already: whoever scans it is done with this one. */
export function isNextLabel(card: Card, code: string): boolean {
  const { slot, text } = meaningOf(code);
  if (slot !== 'label' || (card.slot === 'bay' && !isIssuedLabel(text))) return false;
  const hasNumber = Boolean(card.frame.text || card.motor.text || card.isGroundOff);
  return hasNumber && card.label.text !== '' && card.label.text !== text;
}

export function nextCard({ card, before }: CardState, event: CardEvent): CardState {
  switch (event.kind) {
    case 'pressed': {
      const from = event.isFirstOfBurst ? card : before;
      if (!isTyped(card.slot)) return { card, before: from };
      const typed = press(card[card.slot], event.key);
      const isNumber = card.slot === 'frame' && typed.text !== '';
      return {
        card: { ...card, [card.slot]: typed, ...(isNumber && { isGroundOff: false }) },
        before: from,
      };
    }
    case 'scanned':
      return settled(scanned(before, event.code));
    case 'refused':
      return settled(before);
    case 'erased':
      return isTyped(card.slot)
        ? settled({ ...card, [card.slot]: erase(card[card.slot]) })
        : settled(card);
    case 'went':
      return settled({ ...card, slot: event.slot });
    case 'chose': {
      const { kind: _, isFirstOfBurst, ...chosen } = event;
      const slot =
        chosen.brand !== undefined ? 'colour' : chosen.colour !== undefined ? 'bay' : card.slot;
      const after = { ...card, ...chosen, slot };
      if (isFirstOfBurst === undefined) return settled(after);
      return { card: after, before: isFirstOfBurst ? card : before };
    }
    case 'ground-off':
      return settled({
        ...card,
        isGroundOff: event.is,
        ...(event.is && { frame: emptyNotation, slot: slotAfter('frame', card) }),
      });
    case 'is-part':
      return settled({
        ...card,
        part: event.part,
        motor: noted(),
        slot: card.label.text ? 'frame' : 'label',
      });
    case 'photographed':
      return settled({ ...card, pictures: [...card.pictures, event.picture] });
    default: {
      // What one row of vehicles shares stays: the type, and where they are put; a heap of batteries is one too.
      const { vehicleType, part, bay } = card;
      const label = noted(event.label);
      const slot = event.label ? 'frame' : 'label';
      return settled({ ...newCard(), vehicleType, part, bay: bayAfter(bay), label, slot });
    }
  }
}

const settled = (card: Card): CardState => ({ card, before: card });

/** A scan says by itself what it is; only a bay takes any code. */
function scanned(card: Card, code: string): Card {
  const { slot, text } = meaningOf(code);
  if (card.slot === 'bay' && slot === 'label' && !isIssuedLabel(text))
    return { ...card, bay: noted(text) };
  const isOfPart = card.part && card.slot === 'frame' && !isIssuedLabel(text);
  if (slot === 'frame' || isOfPart) {
    const isMotor = card.slot === 'motor';
    return {
      ...card,
      [isMotor ? 'motor' : 'frame']: noted(text),
      isGroundOff: false,
      slot: slotAfter('frame', card) ?? 'brand',
    };
  }
  if (card.slot === 'motor') return { ...card, motor: noted(text), slot: 'brand' };
  return {
    ...card,
    label: noted(text),
    slot: card.frame.text || card.isGroundOff ? (slotAfter('frame', card) ?? 'brand') : 'frame',
  };
}

/** The bay beside it: `A-07` is followed by `A-08`; what is no bay stays. */
export function bayAfter({ text }: Notation): Notation {
  const [, row, number] = /^(.*-)(\d{1,4})$/.exec(text) ?? [];
  if (!row || !number) return noted(text);
  return noted(row + String(Number(number) + 1).padStart(number.length, '0'));
}
