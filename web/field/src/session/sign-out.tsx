import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Note, ProblemNote } from '../parts/note.js';
import { common, door } from '../text/common.js';
import { useOutbox, useSession } from './session.js';

/** Leaves; what could not be sent is said first, and stays sealed for the same person's next session. */
export function SignOut() {
  const { signOut } = useSession();
  const { unsent } = useOutbox();
  const [isAsked, setAsked] = useState(false);
  const leave = useMutation({ mutationFn: signOut });
  const press = () => {
    if (unsent > 0 && !isAsked) setAsked(true);
    else if (!leave.isPending) leave.mutate();
  };
  return (
    <div className="stack sign-out">
      <ProblemNote error={leave.error} />
      {isAsked && unsent > 0 && (
        <Note kind="wait" role="alert">
          {door.signOutUnsent(unsent)}
        </Note>
      )}
      <button type="button" onClick={press} aria-disabled={leave.isPending}>
        {isAsked && unsent > 0 ? door.signOutAnyway : door.signOut}
      </button>
      {isAsked && unsent > 0 && (
        <button type="button" onClick={() => setAsked(false)}>
          {common.cancel}
        </button>
      )}
    </div>
  );
}
