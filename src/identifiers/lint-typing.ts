import { identifierCharacters, isFullyReadable } from './characters.js';
import type { IdentifierKind } from './identifier-kind.js';
import { warning, type LintFinding, type LintRule, type LintSubject } from './lint-finding.js';
import { normaliseIdentifier } from './normalise-identifier.js';
import { isPlateShape } from './plate.js';
import { parseWholeVehicleCode, vehicleTypeOfCode } from './whole-vehicle-code.js';

const LONGEST: Readonly<Record<IdentifierKind, number>> = {
  frame: 25,
  motor: 30,
  vin: 17,
  battery: 40,
  plate: 10,
};

/** What typing, copying and spreadsheets do to a number. */
export const typingRules: readonly LintRule[] = [
  spreadsheetNumber,
  hasLabel,
  leadingZeroLost,
  tooShort,
  tooLong,
];

function spreadsheetNumber({ value }: LintSubject): LintFinding | null {
  const typed = value.normalize('NFKC').trim();
  const decimal = /^(\d{4,})\.0+$/.exec(typed);
  if (!decimal && !/^\d(?:\.\d+E\+?|E\+)\d{1,2}$/i.test(typed)) return null;
  return warning(
    'spreadsheet-number',
    '表格软件把号码改成了数值，可能丢了几位。请把这一列设为“文本”后重新填写。',
    'A spreadsheet has turned the number into a figure and may have lost digits. Format the column as text and enter it again.',
    decimal?.[1] ?? null,
  );
}

function hasLabel({ kind, normalised }: LintSubject): LintFinding | null {
  // Once more: what a bracket held may have been the label.
  const number = normaliseIdentifier(normalised.replace(/[^A-Z0-9?*[\]]/g, ''));
  if (kind === 'plate' || isPlateShape(normalised)) return null;
  if (number === normalised || number.length < 4) return null;
  return warning(
    'has-label',
    '号码里有汉字。请只填车上打印的字母和数字。',
    'There are Chinese characters in the number. Enter only the letters and digits stamped on the vehicle.',
    number,
  );
}

function leadingZeroLost({ kind, vehicleType, normalised }: LintSubject): LintFinding | null {
  if (kind !== 'frame' || vehicleType === 'motorcycle' || !/^\d{14}$/.test(normalised)) return null;
  const code = parseWholeVehicleCode(`0${normalised}`);
  const fits = code !== null && vehicleTypeOfCode(code) === vehicleType;
  return warning(
    'leading-zero-lost',
    '整车编码是 15 位，这里只有 14 位。开头的 0 是不是漏了？',
    'A whole-vehicle code has 15 digits; this has 14. Was a leading zero dropped?',
    fits ? `0${normalised}` : null,
  );
}

function tooShort({ kind, normalised }: LintSubject): LintFinding | null {
  const readable = identifierCharacters(normalised).filter((character) => !/[?*]/.test(character));
  if (kind === 'plate' || readable.length >= 4) return null;
  return warning(
    'too-short',
    '少于 4 位，很难用来比对。如果还知道其他几位，请补上。',
    'Fewer than 4 characters can hardly be compared. If you know more of them, please add them.',
  );
}

function tooLong({ kind, normalised }: LintSubject): LintFinding | null {
  const length = identifierCharacters(normalised).length;
  if (kind === 'vin' || length <= LONGEST[kind] || !isFullyReadable(normalised)) return null;
  return warning(
    'too-long',
    '比这类号码通常的长度要长。请核对是不是把几个号码写在了一起。',
    'This is longer than such numbers usually are. Please check that it isn’t several numbers in one.',
  );
}
