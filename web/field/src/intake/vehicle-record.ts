import { identifyKind } from '../../../../src/identifiers/identify-kind.js';
import type { PhotoKind } from '../api.js';
import type { NewRecord } from '../outbox/outbox-record.js';
import type { Card } from './card.js';
import { numberOfPart } from './number-of-part.js';

/** What is sent of a card: what was left empty is left out, and comes from its batch. */
export function vehicleBody(card: Card) {
  const { id, frame, motor, isGroundOff, label, brand, colour, bay, vehicleType, part } = card;
  const ofWhole = identifyKind(frame.text) === 'vin' ? ('vin' as const) : ('frame' as const);
  const kind = part ? numberOfPart(part, frame.text) : ofWhole;
  // A run of unknown length and nothing else: that is a number of which nothing is left.
  const isLost = isGroundOff || frame.text === '*';
  const identifiers = [
    ...(frame.text && !isLost ? [{ kind, value: frame.text }] : []),
    ...(isLost ? [{ kind: part ? kind : ('frame' as const), state: 'obliterated' as const }] : []),
    ...(motor.text ? [{ kind: 'motor' as const, value: motor.text }] : []),
  ];
  return {
    id,
    identifiers,
    ...(label.text && { label: label.text }),
    ...(vehicleType && { vehicleType }),
    // Said each time: the batch may say something else by the time it arrives.
    part: part ?? null,
    ...(brand.trim() && { brand: brand.trim() }),
    ...(colour.trim() && { colour: colour.trim() }),
    ...(bay.text && { storagePlace: bay.text }),
  };
}

/** The vehicle, and after it each picture that was taken of it. */
export function recordsOf(card: Card, batchId: string): NewRecord[] {
  const { id, pictures } = card;
  const said = card.label.text || card.frame.text || card.motor.text;
  const vehicle: NewRecord = {
    id,
    kind: 'vehicle',
    route: `/api/v1/intake-batches/${batchId}/vehicles`,
    body: vehicleBody(card),
    after: batchId,
    said,
  };
  const shots = pictures.map((picture) =>
    photoRecord({ id: picture, vehicleId: id, kind: numberPicture(card), said, after: id }),
  );
  return [vehicle, ...shots];
}

/** The picture that is taken beside the number. */
export const numberPicture = ({ part }: Pick<Card, 'part'>): PhotoKind =>
  part ? 'part-number' : 'frame-number';

interface PhotoTaken {
  /** of the picture that is kept already */
  id: string;
  vehicleId: string;
  kind: PhotoKind;
  said: string;
  /** the vehicle's own record, where it may still be under way */
  after?: string;
}

export function photoRecord({ id, vehicleId, kind, said, after }: PhotoTaken): NewRecord {
  return {
    id,
    kind: 'photo',
    route: `/api/v1/recovered-vehicles/${vehicleId}/photos`,
    body: { kind },
    said,
    ...(after && { after }),
  };
}
