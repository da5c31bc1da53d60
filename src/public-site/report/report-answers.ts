import type { VehicleType } from '../../identifiers/index.js';
import type { InsurerAnswer } from './insurer.page.js';
import type { DayPart } from './moment-question.js';
import type { AskedKind, NumberState } from './number-question.js';

export interface AnsweredNumber {
  readonly kind: AskedKind;
  readonly state?: NumberState;
  readonly value: string;
}

/** A draft as its author reads it back. Days are calendar days in Asia/Shanghai. */
export interface ReportAnswers {
  readonly vehicleType?: VehicleType;
  readonly brand: string;
  readonly colour: string;
  readonly plate: string;
  readonly hasNoPlate: boolean;
  readonly marks: string;
  readonly numbers: readonly AnsweredNumber[];
  readonly seen?: { day: string; part: DayPart };
  readonly missing?: { day: string; part: DayPart };
  readonly district: string;
  readonly place: string;
  readonly photoCount: number;
  readonly name: string;
  readonly phone: string;
  readonly secondPhone: string;
  readonly email: string;
  readonly insurerPaid?: InsurerAnswer;
}
