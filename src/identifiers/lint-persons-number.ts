import { warning, type LintFinding, type LintRule } from './lint-finding.js';
import { looksLikeCitizenId, looksLikeMobile } from './persons-number.js';

/** A person's number in a vehicle's box. These findings suggest nothing: they must not repeat it. */
export const personsNumberRules: readonly LintRule[] = [citizenId, mobileNumber];

export const citizenIdFinding = warning(
  'citizen-id',
  '这像是身份证号，不是车的号码。未保存，请改填车上的号码。',
  'This looks like a citizen ID number, not a number of the vehicle. It is not kept: please enter the vehicle’s.',
);

/** Whether what was typed holds a citizen ID, whatever stands around it. */
export function isCitizenIdTyped(normalised: string): boolean {
  return looksLikeCitizenId(normalised.replace(/\P{ASCII}/gu, ''));
}

function citizenId({ normalised }: { normalised: string }): LintFinding | null {
  return isCitizenIdTyped(normalised) ? citizenIdFinding : null;
}

function mobileNumber({ normalised }: { normalised: string }): LintFinding | null {
  if (!looksLikeMobile(normalised.replace(/\P{ASCII}/gu, ''))) return null;
  return warning(
    'mobile-number',
    '这像是手机号，不是车的号码。手机号请填在联系方式里。',
    'This looks like a mobile number, not a number of the vehicle. Please put it under contact.',
  );
}
