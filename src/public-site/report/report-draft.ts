import type { VehicleType } from '../../identifiers/index.js';
import type { InsurerAnswer } from './insurer.page.js';
import type { KeptPhoto } from './kept-photos.js';
import type { DayPart } from './moment-question.js';
import type { AskedKind, NumberState } from './number-question.js';

/** A number as the victim gave it. */
export interface DraftNumber {
  readonly state?: NumberState;
  readonly value: string;
  /** What looked odd was asked about, and this is the answer. */
  readonly isSettled?: boolean;
}

/** A moment as vague as memory: a calendar day in Asia/Shanghai, empty when still to be written, and a part of it. */
export interface DraftMoment {
  readonly date: string;
  readonly part: DayPart;
}

/** An unfinished report, kept as it was typed: also a wrong answer is still there when one comes back. */
export interface ReportDraft {
  readonly vehicleType?: VehicleType;
  readonly brand?: string;
  readonly colour?: string;
  readonly plate?: string;
  readonly hasNoPlate?: boolean;
  readonly marks?: string;
  readonly numbers?: Readonly<Partial<Record<AskedKind, DraftNumber>>>;
  readonly seen?: DraftMoment;
  readonly missing?: DraftMoment;
  readonly district?: string;
  readonly place?: string;
  readonly photos?: readonly KeptPhoto[];
  readonly name?: string;
  readonly phone?: string;
  readonly secondPhone?: string;
  readonly email?: string;
  readonly insurerPaid?: InsurerAnswer;
  /** It began at a found vehicle (rule 32), with a mark only the owner knows. */
  readonly found?: { readonly id: string; readonly mark: string };
  /** The phone code that was asked for last. */
  readonly challengeId?: string;
  /** Set once filed: a second tap then finds the same reference. */
  readonly filedAs?: string;
}
