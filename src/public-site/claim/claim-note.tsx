import { Note } from '../parts/note.js';
import type { Catalogue } from '../text/catalogue.js';
import type { OwnersAnswer } from './appointment.js';
import type { Standing } from './claimed-thing.js';

interface ClaimNoteProps {
  claim: Catalogue['claim'];
  base: string;
  told?: OwnersAnswer;
  standing: Standing;
}

/** What the owner has just said, or said before, or that it is their turn. */
export function ClaimNote({ claim, base, told, standing }: ClaimNoteProps) {
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
  if (standing === 'planned' || standing === 'asked') return <p>{claim.lead}</p>;
  const said = {
    coming: claim.accepted,
    arrived: claim.arrived,
    declined: claim.told.decline,
    returned: claim.returned,
  };
  return <Note kind="good">{said[standing]}</Note>;
}
