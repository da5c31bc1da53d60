import type { ReactElement } from 'react';
import { districts } from '../districts.js';
import { ContactPage } from './contact.page.js';
import { InsurerPage } from './insurer.page.js';
import { kindsAskedOf } from './asked-kinds.js';
import type { DayChoice, VagueMoment } from './moment-question.js';
import { openFindings } from './number-findings.js';
import { NumberPage } from './number.page.js';
import type { AskedKind, AskedNumber } from './number-question.js';
import { PhotosPage } from './photos.page.js';
import { photosOfEachKind } from './photo-limits.js';
import type { QuestionView } from './question.js';
import type { DraftMoment, ReportDraft } from './report-draft.js';
import type { ReportStep } from './steps.js';
import { TypePage } from './type.page.js';
import { VehiclePage } from './vehicle.page.js';
import { WhenPage } from './when.page.js';
import { WherePage } from './where.page.js';

export interface QuestionState {
  readonly draft: ReportDraft;
  readonly view: QuestionView;
  /** Whether odd numbers are asked about now: after an answer, not on the way in. */
  readonly asksBack: boolean;
  readonly days: { readonly today: string; readonly yesterday: string };
}

type PageOf = (state: QuestionState) => ReactElement;

/** The page of each question, filled with what the draft holds. */
export const questionPages: Record<ReportStep, PageOf> = {
  type: ({ view, draft }) => <TypePage {...view} vehicleType={draft.vehicleType} />,
  vehicle: ({ view, draft }) => (
    <VehiclePage
      {...view}
      brand={draft.brand ?? ''}
      colour={draft.colour ?? ''}
      plate={draft.plate ?? ''}
      hasNoPlate={draft.hasNoPlate ?? false}
      marks={draft.marks ?? ''}
      asksPlate={draft.vehicleType !== 'bicycle'}
    />
  ),
  number: ({ view, draft, asksBack }) => {
    const vehicleType = draft.vehicleType ?? 'e-bike';
    const [main, ...more] = kindsAskedOf[vehicleType];
    const asked = (kind: AskedKind): AskedNumber => ({
      kind,
      state: draft.numbers?.[kind]?.state,
      value: draft.numbers?.[kind]?.value ?? '',
      findings: asksBack ? openFindings(draft, kind) : [],
    });
    return (
      <NumberPage {...view} vehicleType={vehicleType} main={asked(main)} more={more.map(asked)} />
    );
  },
  when: ({ view, draft, days }) => (
    <WhenPage
      {...view}
      {...days}
      seen={shownMoment(draft.seen, days)}
      missing={shownMoment(draft.missing, days)}
    />
  ),
  where: ({ view, draft }) => (
    <WherePage
      {...view}
      districts={districts.map(({ value, name }) => ({ value, label: name[view.frame.locale] }))}
      district={draft.district ?? ''}
      place={draft.place ?? ''}
    />
  ),
  photos: ({ view, draft }) => (
    <PhotosPage {...view} kept={draft.photos ?? []} limit={photosOfEachKind} />
  ),
  contact: ({ view, draft }) => (
    <ContactPage
      {...view}
      name={draft.name ?? ''}
      phone={draft.phone ?? ''}
      secondPhone={draft.secondPhone ?? ''}
      email={draft.email ?? ''}
    />
  ),
  insurer: ({ view, draft }) => <InsurerPage {...view} insurerPaid={draft.insurerPaid} />,
};

function shownMoment(moment: DraftMoment | undefined, days: QuestionState['days']): VagueMoment {
  if (!moment) return { date: '', part: 'any' };
  const day: DayChoice =
    moment.date === days.today ? 'today' : moment.date === days.yesterday ? 'yesterday' : 'earlier';
  return { day, date: day === 'earlier' ? moment.date : '', part: moment.part };
}
