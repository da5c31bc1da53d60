import type { Fact } from '../parts/facts.js';
import type { Catalogue, Locale } from '../text/catalogue.js';
import { fill, textIn } from '../text/catalogue.js';
import { showDay } from '../text/moments.js';
import { numberShown } from './number-shown.js';
import type { ReportAnswers } from './report-answers.js';
import type { DayPart } from './moment-question.js';
import type { ReportStep } from './steps.js';

/** The answers to one question. */
export interface AnsweredStep {
  readonly step: ReportStep;
  readonly facts: readonly Fact[];
}

/** Every answer, question by question, in its author's words. */
export function answersByStep(locale: Locale, answers: ReportAnswers): AnsweredStep[] {
  const text = textIn(locale);
  const { check, when, insurer } = text.report;
  const { vehicle } = text;
  const fact = (term: string, value: Fact['value']): Fact => ({
    term,
    value: value || <span className="muted">{check.empty}</span>,
  });
  const moment = (at?: { day: string; part: DayPart }) =>
    at && `${showDay(locale, at.day)} ${when.parts[at.part]}`;
  const digits = (value: string) => value && <span className="digits">{value}</span>;
  const photos = answers.photoCount > 0 && fill(check.photosCount, { n: answers.photoCount });
  const hasPlate = answers.vehicleType !== 'bicycle';
  return [
    {
      step: 'type',
      facts: [fact(vehicle.type, answers.vehicleType && vehicle.types[answers.vehicleType])],
    },
    {
      step: 'vehicle',
      facts: [
        fact(vehicle.brand, answers.brand),
        fact(vehicle.colour, answers.colour),
        ...(hasPlate ? [fact(vehicle.plate, plateShown(text, answers))] : []),
        fact(vehicle.marks, answers.marks),
      ],
    },
    {
      step: 'number',
      facts: answers.numbers.map((number) =>
        fact(vehicle.numbers[number.kind], numberShown(text, number)),
      ),
    },
    {
      step: 'when',
      facts: [fact(check.seen, moment(answers.seen)), fact(check.missing, moment(answers.missing))],
    },
    {
      step: 'where',
      facts: [fact(check.place, [answers.district, answers.place].filter(Boolean).join(' '))],
    },
    { step: 'photos', facts: [fact(check.photos, photos)] },
    {
      step: 'contact',
      facts: [
        fact(check.name, answers.name),
        fact(check.phone, digits(answers.phone)),
        fact(check.secondPhone, digits(answers.secondPhone)),
        fact(check.email, answers.email),
      ],
    },
    {
      step: 'insurer',
      facts: [fact(check.insurer, answers.insurerPaid && insurer[answers.insurerPaid])],
    },
  ];
}

function plateShown(text: Catalogue, answers: ReportAnswers): Fact['value'] {
  if (answers.plate) return <span className="digits">{answers.plate}</span>;
  return answers.hasNoPlate && text.report.vehicle.noPlate;
}
