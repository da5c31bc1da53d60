import { reportOfDraft } from '../../src/public-site/report/filing-of-draft.js';
import type { ReportDraft } from '../../src/public-site/report/report-draft.js';

const now = new Date('2022-08-11T03:00:00Z');

const finished: ReportDraft = {
  vehicleType: 'e-bike',
  brand: '雅迪',
  colour: '',
  plate: '',
  hasNoPlate: false,
  numbers: { frame: { state: 'partial', value: '08069087' }, motor: { state: 'none', value: '' } },
  seen: { date: '2022-08-10', part: 'evening' },
  missing: { date: '2022-08-11', part: 'night' },
  district: 'weidu',
  place: '七一路',
  name: '李娜',
  phone: '138 3740 0001',
  insurerPaid: 'unsure',
};

it('the four states of a number are told apart, and what nobody was asked about is left out', () => {
  expect(reportOfDraft(finished, now).identifiers).toEqual([
    { kind: 'frame', state: 'known', value: '08069087' },
    { kind: 'motor', state: 'none' },
    { kind: 'plate', state: 'unknown' },
  ]);
});

it('an engine number is filed as a motor number, and a bicycle has no plate', () => {
  const numbers = {
    vin: { state: 'unknown', value: '' },
    engine: { state: 'known', value: 'E1' },
  } as const;
  const motorcycle = { ...finished, vehicleType: 'motorcycle', numbers, hasNoPlate: true } as const;
  expect(reportOfDraft(motorcycle, now).identifiers).toEqual([
    { kind: 'vin', state: 'unknown' },
    { kind: 'motor', state: 'known', value: 'E1' },
    { kind: 'plate', state: 'none' },
  ]);
  const frame = { frame: { state: 'unknown', value: '' } } as const;
  const bicycle = { ...finished, vehicleType: 'bicycle', numbers: frame } as const;
  expect(reportOfDraft(bicycle, now).identifiers).toEqual([{ kind: 'frame', state: 'unknown' }]);
});

it('empty answers are not filed, and "not sure" about the insurer is no answer', () => {
  const report = reportOfDraft(finished, now);
  expect(report).not.toHaveProperty('colour');
  expect(report).not.toHaveProperty('marks');
  expect(report).not.toHaveProperty('insurerPaid');
  expect(report.place).toBe('魏都区 七一路');
});

it('rule 32: the mark of a found vehicle travels with the report', () => {
  const report = reportOfDraft({ ...finished, found: { id: 'f1', mark: '座垫下有“李”字' } }, now);
  expect(report.marks).toBe('座垫下有“李”字');
});

it('an unfinished draft makes no report', () => {
  expect(() => reportOfDraft({ ...finished, missing: undefined }, now)).toThrow('not finished');
});
