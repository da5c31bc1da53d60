import { Document } from '../frame/document.js';
import { Form } from '../parts/form.js';
import type { Problem } from '../parts/problem.js';
import { ProblemSummary } from '../parts/problem-summary.js';
import { TextField } from '../parts/text-field.js';
import { claimWords } from './claim-words.js';
import type { Claimed } from './claimed.js';

export interface AgentView extends Claimed {
  readonly agentName: string;
  readonly agentPhone: string;
  readonly problems: readonly Problem[];
}

/** Somebody else comes, with the owner's written mandate (rule 11), but never an officer (rule 12). */
export function AgentPage(view: AgentView) {
  const { frame, base, part, agentName, agentPhone, problems } = view;
  const { locale } = frame;
  const words = claimWords(locale, part).agentPage;
  return (
    <Document frame={frame} title={words.title} back={base} hasProblems={problems.length > 0}>
      <ProblemSummary locale={locale} problems={problems} />
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p>
        <a href={`${base}/mandate`}>{words.template}</a>
      </p>
      <Form locale={locale} action={`${base}/agent`} submit={words.go}>
        <TextField
          locale={locale}
          name="agentName"
          label={words.name}
          hint={words.nameHint}
          value={agentName}
          problems={problems}
          input={{ maxLength: 60 }}
        />
        <TextField
          locale={locale}
          name="agentPhone"
          label={words.phone}
          value={agentPhone}
          problems={problems}
          input={{ type: 'tel', inputMode: 'tel', maxLength: 20, className: 'digits' }}
        />
      </Form>
      <p className="muted after-form">{words.limits}</p>
    </Document>
  );
}
