import type { IdentifierKind } from './identifier-kind.js';
import type { VehicleType } from './vehicle-type.js';
import type { Wording } from './wording.js';

/** What a number looks wrong by. Stable: screens, imports and API warnings key on it. */
export type LintCode =
  | 'nothing-readable'
  | 'says-unknown'
  | 'says-none'
  | 'brand-word'
  | 'standard-number'
  | 'one-repeated-character'
  | 'citizen-id'
  | 'mobile-number'
  | 'spreadsheet-number'
  | 'has-label'
  | 'leading-zero-lost'
  | 'too-short'
  | 'too-long'
  | 'whole-vehicle-code-shape'
  | 'whole-vehicle-code-other-type'
  | 'vin-never-has-letter'
  | 'vin-length'
  | 'vin-check-digit'
  | 'plate-shape'
  | 'plate-in-other-field';

/** `offer-unknown`: no number at all, so the screen offers "don't know". Neither ever blocks. */
export type LintSeverity = 'warning' | 'offer-unknown';

export interface LintFinding {
  code: LintCode;
  severity: LintSeverity;
  /** What was probably meant, for one tap; null when only the person can know. */
  suggestion: string | null;
  /** Says what looks odd and what to do. Never repeats what was typed: it may be personal. */
  text: Wording;
}

/** What every rule looks at. */
export interface LintSubject {
  kind: IdentifierKind;
  vehicleType: VehicleType;
  /** As typed. */
  value: string;
  normalised: string;
}

export type LintRule = (subject: LintSubject) => LintFinding | null;

export function warning(
  code: LintCode,
  chinese: string,
  english: string,
  suggestion: string | null = null,
): LintFinding {
  return { code, severity: 'warning', suggestion, text: { 'zh-CN': chinese, en: english } };
}

export function offerUnknown(code: LintCode, chinese: string, english: string): LintFinding {
  return {
    code,
    severity: 'offer-unknown',
    suggestion: null,
    text: { 'zh-CN': chinese, en: english },
  };
}
