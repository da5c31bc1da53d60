import { VEHICLE_TYPES } from '../../identifiers/index.js';
import { districtOf } from '../districts.js';
import { answerIn, choiceIn, isTicked } from '../http/form-body.js';
import type { FormBody } from '../http/form-body.js';
import { insurerAnswers } from './insurer.page.js';
import { dayChoices, dayParts } from './moment-question.js';
import { readNumbers } from './read-numbers.js';
import type { DraftMoment, ReportDraft } from './report-draft.js';
import type { ReportStep } from './steps.js';

interface Days {
  readonly today: string;
  readonly yesterday: string;
}

type ReadStep = (form: FormBody, draft: ReportDraft, days: Days) => ReportDraft;

/** What the form of each question changes in the draft. Photos come another way. */
export const readStep: Record<Exclude<ReportStep, 'photos'>, ReadStep> = {
  type: (form) => ({ vehicleType: choiceIn(form, 'vehicleType', VEHICLE_TYPES) }),
  vehicle: (form) => ({
    brand: answerIn(form, 'brand', 60),
    colour: answerIn(form, 'colour', 60),
    plate: answerIn(form, 'plate', 20),
    hasNoPlate: isTicked(form, 'hasNoPlate'),
    marks: answerIn(form, 'marks'),
  }),
  number: (form, draft) => ({ numbers: readNumbers(form, draft.vehicleType) }),
  when: (form, _draft, days) => ({
    seen: readMoment(form, 'seen', days),
    missing: readMoment(form, 'missing', days),
  }),
  where: (form) => ({
    district: districtOf(answerIn(form, 'district', 20))?.value,
    place: answerIn(form, 'place', 200),
  }),
  contact: (form) => ({
    name: answerIn(form, 'name', 60),
    phone: answerIn(form, 'phone', 30),
    secondPhone: answerIn(form, 'secondPhone', 30),
    email: answerIn(form, 'email', 120),
  }),
  insurer: (form) => ({ insurerPaid: choiceIn(form, 'insurerPaid', insurerAnswers) }),
};

/** "Today" is a date from here on: a draft may be finished tomorrow. */
function readMoment(form: FormBody, name: string, days: Days): DraftMoment | undefined {
  const day = choiceIn(form, `${name}Day`, dayChoices);
  if (!day) return undefined;
  const date = day === 'earlier' ? answerIn(form, `${name}Date`, 20) : days[day];
  return { date, part: choiceIn(form, `${name}Part`, dayParts) ?? 'any' };
}
