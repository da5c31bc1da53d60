import { identifierCharacters, isFullyReadable } from './characters.js';
import { warning, type LintFinding, type LintRule, type LintSubject } from './lint-finding.js';
import { asXuchangPlate, isPlateShape } from './plate.js';
import { hasValidVinCheckDigit, isVinShape, withoutLettersVinNeverUses } from './vin.js';
import { parseWholeVehicleCode, vehicleTypeOfCode } from './whole-vehicle-code.js';

/** Numbers that have a structure and break it. */
export const structureRules: readonly LintRule[] = [
  wholeVehicleCode,
  vinNeverHasLetter,
  vinLength,
  vinCheckDigit,
  plateShape,
  plateInOtherField,
];

function wholeVehicleCode({ kind, vehicleType, normalised }: LintSubject): LintFinding | null {
  const code = parseWholeVehicleCode(normalised);
  if (!code || (kind !== 'frame' && kind !== 'vin')) return null;
  const named = vehicleTypeOfCode(code);
  if (named === vehicleType) return null;
  return named === null
    ? warning(
        'whole-vehicle-code-shape',
        '15 位整车编码的第 5 位通常是 1、2 或 3。请再核对一下。',
        'The fifth digit of a 15-digit whole-vehicle code is usually 1, 2 or 3. Please check it.',
      )
    : warning(
        'whole-vehicle-code-other-type',
        '整车编码的第 5 位（1 自行车，2 电动车，3 燃油助力车）与所选车型不一致。请核对号码和车型。',
        'The fifth digit of the code (1 bicycle, 2 e-bike, 3 petrol-assist) doesn’t fit the chosen vehicle type. Please check both.',
      );
}

function vinNeverHasLetter({ kind, normalised }: LintSubject): LintFinding | null {
  const isSeventeen = /^[A-Z0-9]{17}$/.test(normalised) && /[IOQ]/.test(normalised);
  if (!isSeventeen || (kind !== 'frame' && kind !== 'vin')) return null;
  return warning(
    'vin-never-has-letter',
    '17 位识别代号不用字母 I、O、Q，很可能是数字 1 和 0。',
    'A 17-character code never has I, O or Q: they are probably the digits 1 and 0.',
    withoutLettersVinNeverUses(normalised),
  );
}

function vinLength({ kind, normalised }: LintSubject): LintFinding | null {
  const hasRun = normalised.includes('*');
  if (kind !== 'vin' || hasRun || identifierCharacters(normalised).length === 17) return null;
  return warning(
    'vin-length',
    '车辆识别代号（VIN）是 17 位。请核对是不是多了或少了，看不清的一位可写“?”。',
    'A VIN has 17 characters. Please check; write “?” for one you can’t read.',
  );
}

function vinCheckDigit({ kind, vehicleType, normalised }: LintSubject): LintFinding | null {
  const isVin = kind === 'vin' || (kind === 'frame' && vehicleType === 'motorcycle');
  if (!isVin || !isVinShape(normalised) || hasValidVinCheckDigit(normalised)) return null;
  return warning(
    'vin-check-digit',
    '第 9 位校验不符，可能有一位抄错了。核对后仍是这样也可以提交。',
    'The check digit in position 9 doesn’t fit: one character may be miscopied. If it stands so, keep it.',
  );
}

/** E-bike plates follow a pattern of each city, so only motor-vehicle plates are looked at. */
function plateShape({ kind, vehicleType, normalised }: LintSubject): LintFinding | null {
  const isMotorPlate = kind === 'plate' && vehicleType === 'motorcycle';
  const isPartial = !isFullyReadable(normalised);
  if (!isMotorPlate || isPartial || isPlateShape(normalised)) return null;
  return warning(
    'plate-shape',
    '许昌的摩托车号牌是“豫K”加 5 位字母或数字。请再核对一下。',
    'A motorcycle plate of Xuchang is 豫K and five letters or digits. Please check it.',
    asXuchangPlate(normalised),
  );
}

function plateInOtherField({ kind, normalised }: LintSubject): LintFinding | null {
  if (kind === 'plate' || !isPlateShape(normalised)) return null;
  return warning(
    'plate-in-other-field',
    '这像是号牌，请填在“号牌”一栏。',
    'This looks like a plate. Please put it under plate.',
  );
}
