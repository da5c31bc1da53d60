// Long, because it holds one view of every page in every state worth looking at.
/** One of each page with made-up contents. Long: it is data, a page a paragraph. */
import type { ReactElement } from 'react';
import { lintIdentifier } from '../../src/identifiers/index.js';
import type { OwnersAppointment } from '../../src/public-gate/index.js';
import { AgentPage } from '../../src/public-site/claim/agent.page.js';
import { ClaimPage } from '../../src/public-site/claim/claim.page.js';
import { DayPage } from '../../src/public-site/claim/day.page.js';
import { DeclinePage } from '../../src/public-site/claim/decline.page.js';
import { MandatePage } from '../../src/public-site/claim/mandate.page.js';
import { NotMinePage } from '../../src/public-site/claim/not-mine.page.js';
import { PassPage } from '../../src/public-site/claim/pass.page.js';
import type { ClaimedThing } from '../../src/public-site/claim/claimed-thing.js';
import type { PageFrame } from '../../src/public-site/frame/page-frame.js';
import { ExpiredPage } from '../../src/public-site/pages/expired.page.js';
import { FaultPage } from '../../src/public-site/pages/fault.page.js';
import { FoundMinePage } from '../../src/public-site/pages/found-mine.page.js';
import type { FoundVehicle } from '../../src/public-site/pages/found-vehicle.js';
import { FoundPage } from '../../src/public-site/pages/found.page.js';
import { HomePage } from '../../src/public-site/pages/home.page.js';
import { NotFoundPage } from '../../src/public-site/pages/not-found.page.js';
import { TooManyPage } from '../../src/public-site/pages/too-many.page.js';
import { TrayPage } from '../../src/public-site/pages/tray.page.js';
import { VerifyPage } from '../../src/public-site/pages/verify.page.js';
import type { ReportAnswers } from '../../src/public-site/report/report-answers.js';
import { CheckPage } from '../../src/public-site/report/check.page.js';
import { CodePage } from '../../src/public-site/report/code.page.js';
import { ContactPage } from '../../src/public-site/report/contact.page.js';
import { DonePage } from '../../src/public-site/report/done.page.js';
import { InsurerPage } from '../../src/public-site/report/insurer.page.js';
import { NumberPage } from '../../src/public-site/report/number.page.js';
import { PhotosPage } from '../../src/public-site/report/photos.page.js';
import { StartPage } from '../../src/public-site/report/start.page.js';
import { TypePage } from '../../src/public-site/report/type.page.js';
import { VehiclePage } from '../../src/public-site/report/vehicle.page.js';
import { WhenPage } from '../../src/public-site/report/when.page.js';
import { WherePage } from '../../src/public-site/report/where.page.js';
import { StatusAskPage } from '../../src/public-site/status/ask.page.js';
import { StatusCodePage } from '../../src/public-site/status/code.page.js';
import { StatusPage } from '../../src/public-site/status/status.page.js';
import type { TimelineStep } from '../../src/public-site/status/timeline.js';
import { WithdrawPage } from '../../src/public-site/status/withdraw.page.js';

const reference = 'CX-7KQ4-M2P8';
const station = { name: '七一路派出所', phone: '0374-000 0110' };
const at = (moment: string) => new Date(`${moment}:00+08:00`);

const appointment = {
  id: 's1',
  from: at('2026-11-28T09:30'),
  until: at('2026-11-28T09:50'),
  venue: '魏都分局院内 2 号门',
  address: '许昌市魏都区七一路 100 号',
  bay: 'B-017',
};

const bring = ['own-id', 'proof', 'keys', 'battery-transport'] as const;
const bringForPart = ['own-id', 'proof', 'part-transport'] as const;

const told: OwnersAppointment = {
  ...appointment,
  from: appointment.from.toISOString(),
  until: appointment.until.toISOString(),
  event: '集中退赃大会',
  slotId: 's1',
  status: 'invited',
  bring: [...bring],
  otherSlots: [],
};

const thing: ClaimedThing = {
  claimId: 'c1',
  base: `/claim/${reference}`,
  standing: 'asked',
  appointment: told,
};

const planned: ClaimedThing = { ...thing, standing: 'planned', appointment: undefined };

const coming: ClaimedThing = {
  ...thing,
  standing: 'coming',
  appointment: { ...told, status: 'booked', pass: { token: 'WB1.x', code: 'LQ-7KQ4-M2P8' } },
};

const battery = {
  ...thing,
  claimId: 'c2',
  part: 'battery' as const,
  base: `/claim/${reference}/parts/01829a2e-0000-7000-8000-000000000009`,
  appointment: { ...told, bay: 'B-018' },
};

const foundBattery = { part: 'battery', step: 'ready', at: at('2026-11-24T09:00') } as const;

const answers: ReportAnswers = {
  vehicleType: 'e-bike',
  brand: '雅迪',
  colour: '白色，车筐是黑的',
  plate: '许A12345',
  hasNoPlate: false,
  marks: '',
  numbers: [
    { kind: 'frame', state: 'known', value: '175721508069087' },
    { kind: 'motor', state: 'unknown', value: '' },
    { kind: 'battery', state: 'none', value: '' },
  ],
  seen: { day: '2026-11-23', part: 'evening' },
  missing: { day: '2026-11-24', part: 'morning' },
  district: '魏都区',
  place: '七一路与劳动路口，超市门前车棚',
  photoCount: 2,
  name: '欧阳娜娜',
  phone: '13800000000',
  secondPhone: '',
  email: '',
  insurerPaid: 'no',
};

const steps: TimelineStep[] = [
  { step: 'received', state: 'done', at: at('2026-11-20T21:05') },
  { step: 'accepted', state: 'done', at: at('2026-11-21T09:12') },
  { step: 'comparing', state: 'now', at: at('2026-11-21T09:13') },
  { step: 'found', state: 'later' },
  { step: 'approval', state: 'later' },
  { step: 'ready', state: 'later' },
  { step: 'returned', state: 'later' },
];

const allDone = steps.map((step) => ({
  ...step,
  state: 'done' as const,
  at: step.at ?? at('2026-11-24T10:02'),
}));

const stepsReady = allDone.map((step, index) => {
  if (index < 5) return step;
  return index === 5
    ? { ...step, state: 'now' as const }
    : { step: step.step, state: 'later' as const };
});

const foundVehicles: FoundVehicle[] = Array.from({ length: 20 }, (_, index) => ({
  id: `f${index}`,
  type: (['e-bike', 'e-bike', 'bicycle', 'motorcycle'] as const)[index % 4] ?? 'e-bike',
  brand: ['雅迪', '爱玛', undefined, '豪爵'][index % 4],
  colour: ['白色', '红色', '蓝色', undefined][index % 4],
  district: ['魏都区', '建安区', '禹州市'][index % 3] ?? '',
  month: '2026-10',
}));

const sms =
  '【许昌公安】您报失的白色雅迪电动车（CX-7KQ4-M2P8）已找到。请11月28日09:30到魏都分局院内2号门领取，带身份证、购车凭证；车可能没电，请备好运车工具。不收任何费用。编号TZ-4H7N-Q2X9，可打110或0374-0000110核实。';

/** Every page with a view it may meet, by a name that is also its file in the preview. */
export function samplePages(frame: PageFrame): Record<string, ReactElement> {
  const question = { frame, problems: [], isChange: false };
  const number = {
    ...question,
    vehicleType: 'e-bike' as const,
    main: { kind: 'frame' as const, value: '', findings: [] },
    more: [
      { kind: 'motor' as const, value: '', findings: [] },
      { kind: 'battery' as const, value: '', findings: [] },
    ],
  };
  const lint = (kind: 'frame' | 'vin', value: string, vehicleType: 'e-bike' | 'motorcycle') => ({
    kind,
    state: 'known' as const,
    value,
    findings: lintIdentifier({ kind, value, vehicleType }),
  });
  const when = {
    ...question,
    today: '2026-11-24',
    yesterday: '2026-11-23',
    seen: { date: '', part: 'any' as const },
    missing: { date: '', part: 'any' as const },
  };
  const contact = { ...question, name: '', phone: '', secondPhone: '', email: '' };
  const vehicle = {
    ...question,
    brand: '',
    colour: '',
    plate: '',
    hasNoPlate: false,
    marks: '',
    asksPlate: true,
  };
  const status = {
    frame,
    reference,
    steps,
    waitsFor: 'new-vehicles' as const,
    station,
    isWithdrawn: false,
    isReturned: false,
    isMerged: false,
    hasClaim: false,
    parts: [],
    incidentNumber: 'J4110022026110021',
  };
  const claim = {
    frame,
    reference,
    vehicle: { type: 'e-bike' as const, brand: '雅迪', colour: '白色' },
    thing,
    others: [],
    bring,
    station,
  };
  const ofPart = { frame, base: battery.base, part: battery.part };
  const pass = {
    frame,
    base: thing.base,
    qrText: 'WB1.7f3kq09xm2p8.c2lnbmF0dXJlLXNhbXBsZQ',
    passCode: 'LQ-7KQ4-M2P8',
    appointment,
    bring,
    mayChange: true,
    others: [],
  };
  const found = { frame, vehicles: foundVehicles, page: 1, hasMore: true };
  const slots = [0, 1, 2].map((n) => ({
    id: `s${n}`,
    from: at(`2026-11-28T1${n}:00`),
    until: at(`2026-11-28T1${n}:20`),
  }));
  return {
    home: <HomePage frame={frame} />,
    'report-start': <StartPage frame={frame} hasDraft={false} />,
    'report-start-resume': <StartPage frame={frame} hasDraft />,
    'report-type': <TypePage {...question} />,
    'report-type-wrong': (
      <TypePage {...question} problems={[{ field: 'vehicleType', code: 'choose-type' }]} />
    ),
    'report-vehicle': <VehiclePage {...vehicle} />,
    'report-vehicle-wrong': (
      <VehiclePage
        {...vehicle}
        plate="许A12345"
        hasNoPlate
        problems={[
          { field: 'brand', code: 'describe-vehicle' },
          { field: 'plate', code: 'plate-or-none' },
        ]}
      />
    ),
    'report-number': <NumberPage {...number} />,
    'report-number-bicycle': <NumberPage {...number} vehicleType="bicycle" more={[]} />,
    'report-number-asks': (
      <NumberPage {...number} main={lint('frame', 'GB 17761-2018', 'e-bike')} />
    ),
    'report-number-asks-vin': (
      <NumberPage
        {...number}
        vehicleType="motorcycle"
        main={lint('vin', 'LXXPCJIO5NA000123', 'motorcycle')}
        more={[{ kind: 'engine', value: '', findings: [] }]}
      />
    ),
    'report-number-wrong': (
      <NumberPage
        {...number}
        main={{ ...number.main, state: 'known' }}
        problems={[{ field: 'frame', code: 'number-missing' }]}
      />
    ),
    'report-when': <WhenPage {...when} />,
    'report-when-wrong': (
      <WhenPage
        {...when}
        seen={{ day: 'earlier', date: '', part: 'night' }}
        problems={[
          { field: 'seenDate', code: 'date-missing' },
          { field: 'missingDay', code: 'choose-day' },
        ]}
      />
    ),
    'report-where': (
      <WherePage
        {...question}
        districts={[{ value: 'weidu', label: '魏都区' }]}
        district=""
        place=""
      />
    ),
    'report-photos': <PhotosPage {...question} kept={[]} limit={6} />,
    'report-photos-kept': (
      <PhotosPage
        {...question}
        kept={[
          { id: 'p1', kind: 'vehicle', bytes: 812_000 },
          { id: 'p2', kind: 'proof', bytes: 91_000 },
        ]}
        limit={6}
        problems={[{ field: 'proofPhotos', code: 'photo-too-big', values: { limit: 10 } }]}
      />
    ),
    'report-contact': <ContactPage {...contact} />,
    'report-contact-wrong': (
      <ContactPage
        {...contact}
        phone="1380000"
        problems={[
          { field: 'name', code: 'name-missing' },
          { field: 'phone', code: 'phone-form' },
        ]}
      />
    ),
    'report-insurer': <InsurerPage {...question} isChange />,
    'report-check': <CheckPage frame={frame} answers={answers} problems={[]} />,
    'report-check-wrong': (
      <CheckPage
        frame={frame}
        answers={{ ...answers, place: '', district: '' }}
        problems={[{ field: 'answers-where', code: 'place-missing' }]}
      />
    ),
    'report-code': <CodePage frame={frame} maskedPhone="138****0000" problems={[]} />,
    'report-code-wrong': (
      <CodePage
        frame={frame}
        maskedPhone="138****0000"
        problems={[{ field: 'code', code: 'code-wrong' }]}
      />
    ),
    'report-done': <DonePage frame={frame} reference={reference} callBy={at('2026-11-25T18:00')} />,
    'status-ask': <StatusAskPage frame={frame} reference="" problems={[]} />,
    'status-ask-wrong': (
      <StatusAskPage
        frame={frame}
        reference="CX-1"
        problems={[{ field: 'reference', code: 'reference-form' }]}
      />
    ),
    'status-code': <StatusCodePage frame={frame} problems={[]} />,
    'status-comparing': <StatusPage {...status} />,
    'status-ready': <StatusPage {...status} steps={stepsReady} waitsFor="your-answer" hasClaim />,
    'status-returned': <StatusPage {...status} steps={allDone} waitsFor="nothing" isReturned />,
    'status-parts': (
      <StatusPage
        {...status}
        parts={[
          { part: 'battery', number: 1, step: 'found', at: at('2026-11-22T09:00') },
          { ...foundBattery, number: 2, thing: battery },
        ]}
      />
    ),
    'status-both': (
      <StatusPage
        {...status}
        steps={stepsReady}
        waitsFor="your-answer"
        hasClaim
        parts={[
          { ...foundBattery, thing: { ...battery, standing: 'coming' } },
          { part: 'motor', step: 'returned', at: at('2026-11-24T10:02') },
        ]}
      />
    ),
    'status-part-not-mine': <StatusPage {...status} told="part-not-mine" />,
    'status-same': <StatusPage {...status} sameAs="CX-7KQ4-M2P8" />,
    'status-merged': <StatusPage {...status} isMerged sameAs="CX-7KQ4-M2P8" />,
    'status-withdrawn': <StatusPage {...status} isWithdrawn />,
    'status-withdraw': <WithdrawPage frame={frame} reference={reference} problems={[]} />,
    claim: <ClaimPage {...claim} />,
    'claim-accepted': <ClaimPage {...claim} thing={coming} />,
    'claim-both': <ClaimPage {...claim} thing={coming} others={[battery]} />,
    'claim-arrived': <ClaimPage {...claim} thing={{ ...coming, standing: 'arrived' }} />,
    'claim-declined': <ClaimPage {...claim} thing={{ ...thing, standing: 'declined' }} />,
    'claim-returned': <ClaimPage {...claim} thing={{ ...thing, standing: 'returned' }} />,
    'claim-not-mine': <ClaimPage {...claim} told="not-mine" />,
    'claim-planned': <ClaimPage {...claim} thing={planned} />,
    'claim-part': (
      <ClaimPage
        {...claim}
        bring={bringForPart}
        thing={{ ...battery, number: 2 }}
        others={[coming]}
      />
    ),
    'claim-part-told': (
      <ClaimPage {...claim} bring={bringForPart} thing={battery} told="accept" others={[planned]} />
    ),
    'claim-day': (
      <DayPage frame={frame} base={thing.base} slots={slots} others={[battery]} problems={[]} />
    ),
    'claim-day-none': <DayPage {...ofPart} slots={[]} others={[]} problems={[]} />,
    'claim-agent': (
      <AgentPage frame={frame} base={thing.base} agentName="" agentPhone="" problems={[]} />
    ),
    'claim-part-agent': <AgentPage {...ofPart} agentName="" agentPhone="" problems={[]} />,
    'claim-mandate': <MandatePage frame={frame} base={thing.base} reference={reference} />,
    'claim-part-mandate': <MandatePage {...ofPart} reference={reference} />,
    'claim-decline': <DeclinePage frame={frame} base={thing.base} />,
    'claim-part-decline': <DeclinePage {...ofPart} />,
    'claim-not-mine-ask': <NotMinePage frame={frame} base={thing.base} />,
    'claim-part-not-mine-ask': <NotMinePage {...ofPart} />,
    'claim-pass': <PassPage {...pass} />,
    'claim-part-pass': <PassPage {...pass} {...ofPart} bring={bringForPart} others={[coming]} />,
    found: <FoundPage {...found} />,
    'found-none': <FoundPage {...found} vehicles={[]} type="bicycle" hasMore={false} />,
    'found-mine': (
      <FoundMinePage
        frame={frame}
        vehicle={foundVehicles[0] as FoundVehicle}
        mark=""
        problems={[{ field: 'mark', code: 'mark-missing' }]}
      />
    ),
    verify: <VerifyPage frame={frame} code="" problems={[]} />,
    'verify-issued': (
      <VerifyPage
        frame={frame}
        code="TZ-4H7N-Q2X9"
        origin={{ station: station.name }}
        problems={[]}
      />
    ),
    'verify-unknown': (
      <VerifyPage frame={frame} code="TZ-4H7N-Q2X8" origin="unknown" problems={[]} />
    ),
    tray: (
      <TrayPage
        frame={frame}
        messages={[
          { channel: 'sms', to: '138****0000', sentAt: at('2026-11-24T09:30'), text: sms },
          {
            channel: 'mail',
            to: 'o***@example.com',
            sentAt: at('2026-11-24T09:29'),
            subject: '您的车找到了',
            text: sms,
          },
        ]}
      />
    ),
    'tray-none': <TrayPage frame={frame} messages={[]} />,
    'wrong-not-found': <NotFoundPage frame={frame} />,
    'wrong-too-many': <TooManyPage frame={frame} retryAfterSeconds={900} />,
    'wrong-fault': <FaultPage frame={frame} requestId="req-01J9Z" />,
    'wrong-draft': <ExpiredPage frame={frame} what="draft" />,
    'wrong-session': <ExpiredPage frame={frame} what="session" />,
  };
}
