import { Document } from '../frame/document.js';
import type { Framed } from '../frame/page-frame.js';
import { Form } from '../parts/form.js';
import type { Problem } from '../parts/problem.js';
import { ProblemSummary } from '../parts/problem-summary.js';
import { TextField } from '../parts/text-field.js';
import { textIn } from '../text/catalogue.js';
import type { FoundVehicle } from './found-vehicle.js';
import { nameOfFound, whereFound } from './found-vehicle.js';

export interface FoundMineView extends Framed {
  readonly vehicle: FoundVehicle;
  readonly mark: string;
  readonly problems: readonly Problem[];
}

/** A mark only the owner knows; it starts a report that is flagged (rule 32). */
export function FoundMinePage({ frame, vehicle, mark, problems }: FoundMineView) {
  const { locale } = frame;
  const words = textIn(locale).foundMine;
  return (
    <Document frame={frame} title={words.title} back="/found" hasProblems={problems.length > 0}>
      <ProblemSummary locale={locale} problems={problems} />
      <h1>{words.title}</h1>
      <p>
        <b>{nameOfFound(locale, vehicle)}</b>
        <br />
        <span className="muted">{whereFound(locale, vehicle)}</span>
      </p>
      <p>{words.lead}</p>
      <Form
        locale={locale}
        action={`/found/${vehicle.id}/mine`}
        submit={words.go}
        others={<a href="/found">{words.keep}</a>}
      >
        <TextField
          locale={locale}
          name="mark"
          label={words.mark}
          hint={words.markHint}
          value={mark}
          problems={problems}
          lines={3}
          input={{ maxLength: 500 }}
        />
        <p className="muted">{words.next}</p>
      </Form>
    </Document>
  );
}
