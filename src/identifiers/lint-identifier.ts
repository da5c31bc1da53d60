import type { IdentifierKind } from './identifier-kind.js';
import type { LintFinding, LintRule, LintSubject } from './lint-finding.js';
import { notANumberRules } from './lint-not-a-number.js';
import { personsNumberRules } from './lint-persons-number.js';
import { structureRules } from './lint-structure.js';
import { typingRules } from './lint-typing.js';
import { normaliseIdentifier } from './normalise-identifier.js';
import type { VehicleType } from './vehicle-type.js';

/**
 * What looks odd about a number, for the screen, the import preview and the API's `warnings`. Never
 * blocks: a victim who insists is right often enough. A blank value has no findings.
 *
 * A person's number, or a word in place of a number, is the only finding there is: what a VIN would
 * look like is of no use then, and a suggestion would repeat a person's number.
 */
export function lintIdentifier(input: {
  kind: IdentifierKind;
  value: string;
  vehicleType: VehicleType;
}): LintFinding[] {
  if (input.value.trim() === '') return [];
  const subject: LintSubject = { ...input, normalised: normaliseIdentifier(input.value) };
  const decisive =
    firstFinding(personsNumberRules, subject) ?? firstFinding(notANumberRules, subject);
  if (decisive) return [decisive];
  return [...typingRules, ...structureRules].flatMap((rule) => rule(subject) ?? []);
}

function firstFinding(rules: readonly LintRule[], subject: LintSubject): LintFinding | null {
  for (const rule of rules) {
    const finding = rule(subject);
    if (finding) return finding;
  }
  return null;
}
