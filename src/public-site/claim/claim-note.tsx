import { Note } from '../parts/note.js';
import type { Locale } from '../text/catalogue.js';
import { textIn } from '../text/catalogue.js';
import type { OwnersAnswer } from './appointment.js';

interface ClaimNoteProps {
  locale: Locale;
  base: string;
  told?: OwnersAnswer;
  hasPass: boolean;
}

/** What the owner has just said, or said before, or that it is their turn. */
export function ClaimNote({ locale, base, told, hasPass }: ClaimNoteProps) {
  const { claim } = textIn(locale);
  if (told) {
    return (
      <Note kind="good">
        <p>{claim.told[told]}</p>
        <p>
          <a href={base}>{claim.refresh}</a>
        </p>
      </Note>
    );
  }
  return hasPass ? <Note kind="good">{claim.accepted}</Note> : <p>{claim.lead}</p>;
}
