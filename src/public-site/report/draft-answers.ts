import { districtOf } from '../districts.js';
import type { Locale } from '../text/catalogue.js';
import { kindsAskedOf } from './asked-kinds.js';
import { readDay } from './calendar-day.js';
import type { DraftMoment, ReportDraft } from './report-draft.js';
import type { ReportAnswers } from './report-answers.js';

/** The draft as its author reads it back. */
export function answersOf(locale: Locale, draft: ReportDraft): ReportAnswers {
  const kinds = draft.vehicleType ? kindsAskedOf[draft.vehicleType] : [];
  return {
    vehicleType: draft.vehicleType,
    brand: draft.brand ?? '',
    colour: draft.colour ?? '',
    plate: draft.plate ?? '',
    hasNoPlate: draft.hasNoPlate ?? false,
    marks: draft.marks ?? '',
    numbers: kinds.map((kind) => ({
      kind,
      state: draft.numbers?.[kind]?.state,
      value: draft.numbers?.[kind]?.value ?? '',
    })),
    seen: momentOf(draft.seen),
    missing: momentOf(draft.missing),
    district: districtOf(draft.district)?.name[locale] ?? '',
    place: draft.place ?? '',
    photoCount: draft.photos?.length ?? 0,
    name: draft.name ?? '',
    phone: draft.phone ?? '',
    secondPhone: draft.secondPhone ?? '',
    email: draft.email ?? '',
    insurerPaid: draft.insurerPaid,
  };
}

function momentOf(moment: DraftMoment | undefined): ReportAnswers['seen'] {
  const day = moment && readDay(moment.date);
  return day ? { day, part: moment.part } : undefined;
}
