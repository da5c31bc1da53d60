import { TextField } from '../parts/text-field.js';
import { textIn } from '../text/catalogue.js';
import { Question } from './question.js';
import type { QuestionView } from './question.js';

export interface ContactView extends QuestionView {
  readonly name: string;
  readonly phone: string;
  readonly secondPhone: string;
  readonly email: string;
}

/** Question 7: how to reach the victim. No ID number is asked for: it is shown at the desk. */
export function ContactPage(view: ContactView) {
  const words = textIn(view.frame.locale).report.contact;
  const shared = { locale: view.frame.locale, problems: view.problems };
  return (
    <Question {...view} step="contact" title={words.title} lead={words.lead}>
      <TextField
        {...shared}
        name="name"
        label={words.name}
        hint={words.nameHint}
        value={view.name}
        input={{ autoComplete: 'name', maxLength: 60 }}
      />
      <TextField
        {...shared}
        name="phone"
        label={words.phone}
        hint={words.phoneHint}
        value={view.phone}
        input={{
          type: 'tel',
          inputMode: 'tel',
          autoComplete: 'tel',
          maxLength: 20,
          className: 'digits',
        }}
      />
      <TextField
        {...shared}
        name="secondPhone"
        label={words.secondPhone}
        hint={words.secondPhoneHint}
        value={view.secondPhone}
        isOptional
        input={{ type: 'tel', inputMode: 'tel', maxLength: 20, className: 'digits' }}
      />
      <TextField
        {...shared}
        name="email"
        label={words.email}
        value={view.email}
        isOptional
        input={{
          type: 'email',
          inputMode: 'email',
          autoComplete: 'email',
          maxLength: 120,
          spellCheck: false,
        }}
      />
      <p className="muted">{words.noId}</p>
    </Question>
  );
}
