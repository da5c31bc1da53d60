import { Document } from '../frame/document.js';
import type { Framed } from '../frame/page-frame.js';
import { Facts } from '../parts/facts.js';
import { Form } from '../parts/form.js';
import type { Problem } from '../parts/problem.js';
import { ProblemSummary } from '../parts/problem-summary.js';
import { textIn } from '../text/catalogue.js';
import { answersByStep } from './answers-by-step.js';
import type { ReportAnswers } from './report-answers.js';
import { addressOf } from './steps.js';

export interface CheckView extends Framed {
  readonly answers: ReportAnswers;
  /** Their fields are `answers-where` and the like: the question that still needs an answer. */
  readonly problems: readonly Problem[];
}

/** All answers, question by question, each with a way to change it; then the phone code. */
export function CheckPage({ frame, answers, problems }: CheckView) {
  const { locale } = frame;
  const words = textIn(locale).report.check;
  return (
    <Document
      frame={frame}
      title={words.title}
      back="/report/insurer"
      hasProblems={problems.length > 0}
    >
      <ProblemSummary locale={locale} problems={problems} />
      <h1>{words.title}</h1>
      <p>{problems.length > 0 ? words.incomplete : words.lead}</p>
      {answersByStep(locale, answers).map(({ step, facts }) => (
        <div key={step} className="answers" id={`answers-${step}`}>
          <Facts facts={facts} />
          <a href={addressOf(step, true)}>
            {words.change}
            <span className="visually-hidden"> {facts.map(({ term }) => term).join(' ')}</span>
          </a>
        </div>
      ))}
      <Form locale={locale} action="/report/check" submit={words.go} />
    </Document>
  );
}
