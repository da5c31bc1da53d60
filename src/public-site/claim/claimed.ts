import type { VehiclePart } from '../../identifiers/index.js';
import type { Framed } from '../frame/page-frame.js';

/** A page about one thing that is claimed. */
export interface Claimed extends Framed {
  /** The claim's own page: the way back, and where answers go. */
  readonly base: string;
  /** Absent: the vehicle. */
  readonly part?: VehiclePart;
}
