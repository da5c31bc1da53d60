import { isEmail } from 'class-validator';
import { normaliseMobile, normalisePhone } from '../../people/index.js';
import type { Problem } from '../parts/problem.js';
import { kindsAskedOf } from './asked-kinds.js';
import { problemsOfWhen } from './problems-of-when.js';
import type { ReportDraft } from './report-draft.js';
import type { ReportStep } from './steps.js';

type ProblemsOf = (draft: ReportDraft, now: Date) => Problem[];

/** What still has to be looked at, question by question. An odd number is no problem: see `openFindings`. */
export const problemsOfStep: Record<ReportStep, ProblemsOf> = {
  type: ({ vehicleType }) => when(!vehicleType, 'vehicleType', 'choose-type'),
  vehicle: (draft) => [
    ...when(!draft.brand && !draft.colour && !draft.marks, 'brand', 'describe-vehicle'),
    ...when(Boolean(draft.plate && draft.hasNoPlate), 'plate', 'plate-or-none'),
  ],
  number: problemsOfNumbers,
  when: problemsOfWhen,
  where: ({ place }) => when(!place, 'place', 'place-missing'),
  photos: () => [],
  contact: (draft) => [
    ...when(!draft.name, 'name', 'name-missing'),
    ...when(!normaliseMobile(draft.phone ?? ''), 'phone', 'phone-form'),
    ...when(
      Boolean(draft.secondPhone) && !normalisePhone(draft.secondPhone ?? ''),
      'secondPhone',
      'second-phone-form',
    ),
    ...when(Boolean(draft.email) && !isEmail(draft.email), 'email', 'email-form'),
  ],
  insurer: ({ insurerPaid }) => when(!insurerPaid, 'insurerPaid', 'choose-insurer'),
};

function problemsOfNumbers(draft: ReportDraft): Problem[] {
  if (!draft.vehicleType) return [];
  const [main, ...more] = kindsAskedOf[draft.vehicleType];
  const numbers = draft.numbers ?? {};
  return [
    ...when(!numbers[main]?.state, `${main}State`, 'choose-number-state'),
    ...[main, ...more].flatMap((kind) => {
      const { state, value } = numbers[kind] ?? {};
      const asksValue = state === 'known' || state === 'partial';
      return when(asksValue && !value, kind, 'number-missing');
    }),
  ];
}

function when(isProblem: boolean, field: string, code: Problem['code']): Problem[] {
  return isProblem ? [{ field, code }] : [];
}
