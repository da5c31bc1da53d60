import type { PlannedPerson } from './things/people.js';
import type { StampedNumber, ToldNumber, Vehicle } from './things/vehicle.js';
import type { Reading } from './things/readings.js';
import type { SubBureauCode } from './city/units.js';

/** What a victim says, and the officer at the counter who takes it. */
export interface PlannedReport {
  key: string;
  bureau: SubBureauCode;
  /** a station of the sub-bureau; the sub-bureau itself for a filing on the web */
  unit: string;
  vehicle: Vehicle;
  told: ToldNumber[];
  hasUsableNumber: boolean;
  marks?: string;
  stolenFrom: Date;
  stolenUntil: Date;
  place: string;
  owner: PlannedPerson;
  givesIdNumber: boolean;
  insurerPaid: boolean;
  door: 'staff' | 'web';
  filedAt: Date;
  /** equals `filedAt` over the counter; absent while a lead waits */
  acceptedAt?: Date;
  withdrawn?: { at: Date; reason: string };
  incidentNumber: string;
  officer: string;
}

export interface PlannedSuspect {
  person: PlannedPerson;
  kind: 'criminal' | 'administrative';
}

/** A solved case; what is credited counts on `day` for each of `units`, once for the city. */
export interface PlannedCase {
  key: string;
  number: string;
  bureau: SubBureauCode;
  kind: 'criminal' | 'administrative';
  title: string;
  units: string[];
  day: string;
  recordedAt: Date;
  officer: string;
  suspects: PlannedSuspect[];
}

/** What becomes of a vehicle whose owner reported. */
export type MatchOutcome = 'confirmed' | 'undecided' | 'rejected';

export interface PlannedVehicle {
  key: string;
  bureau: SubBureauCode;
  /** whose officers register it */
  unit: string;
  handling: string;
  second: string;
  custodian: string;
  vehicle: Vehicle;
  seen: StampedNumber[];
  reading: Reading | 'gone';
  recoveredAt: Date;
  registeredAt: Date;
  /** full at once, or a provisional registration completed within 24 hours (rule 1); absent while it waits */
  completedAt?: Date;
  isProvisional: boolean;
  place: string;
  bay: string;
  case?: string;
  caseType: 'criminal' | 'administrative' | 'lost-property' | 'unrelated';
  source: string;
  units: string[];
  valueYuan: number;
  /** the theft report it belongs to, and how the match ends; absent when nobody reported it */
  report?: string;
  outcome?: MatchOutcome;
  decidedAt?: Date;
  claim?: PlannedClaim;
}

/** From the owner's claim to the approval. */
export interface PlannedClaim {
  openedAt: Date;
  concludedAt?: Date;
  approvedAt?: Date;
  /** two medium proofs with a reason, where there is no invoice with the number (rule 31) */
  proof: 'strong' | 'two-medium';
}

export type Attendance = 'comes' | 'sends-agent' | 'absent';

export interface PlannedEvent {
  key: string;
  bureau: SubBureauCode;
  name: string;
  day: string;
  venue: string;
  /** hours of the day, half-open */
  opens: number;
  closes: number;
  plannedAt: Date;
  /** everyone whose claim is concluded by then gets a time */
  assignedAt: Date;
  invitedAt: Date;
  guests: {
    vehicle: string;
    attendance: Attendance;
    books: boolean;
    arrivesAt: Date;
    agent?: PlannedPerson;
  }[];
  pennants: { at: Date; words: string; from: string }[];
  /** false while the day lies ahead */
  takesPlace: boolean;
}

/** Everything that is to happen, by key. */
export interface Cast {
  reports: PlannedReport[];
  cases: PlannedCase[];
  vehicles: PlannedVehicle[];
  events: PlannedEvent[];
}
