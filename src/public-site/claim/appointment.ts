import type { Catalogue } from '../text/catalogue.js';

/** What an owner may say about the appointment that is kept for them. */
export type OwnersAnswer = keyof Catalogue['claim']['told'];

/** A time at a desk, half-open. */
export interface Slot {
  readonly id: string;
  readonly from: Date;
  readonly until: Date;
}

/** Where and when a vehicle is handed back. */
export interface Appointment extends Slot {
  readonly venue: string;
  readonly address: string;
  /** Number of the bay where the vehicle stands. */
  readonly bay?: string;
}

export type BringItem = keyof Catalogue['claim']['bring'];
