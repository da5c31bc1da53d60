import { lintIdentifier } from '../../identifiers/index.js';
import type { LintFinding } from '../../identifiers/index.js';
import { identifierKindOf } from './asked-kinds.js';
import type { AskedKind } from './number-question.js';
import type { ReportDraft } from './report-draft.js';

/** What looks odd about a number of the draft and was not answered yet. */
export function openFindings(draft: ReportDraft, kind: AskedKind): readonly LintFinding[] {
  const number = draft.numbers?.[kind];
  if (!draft.vehicleType || !number || number.isSettled) return [];
  const { value } = number;
  return lintIdentifier({ kind: identifierKindOf(kind), value, vehicleType: draft.vehicleType });
}
