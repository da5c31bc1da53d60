import { Alert, Skeleton } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { Fragment, lazy, Suspense, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { WhoAmI } from '../api/answers.js';
import { asProblem } from '../api/problem.js';
import { Dialog } from '../parts/dialog.js';
import { ProblemNote } from '../parts/problem-note.js';
import { session as words } from '../text/session.js';
import { Door, DoorFrame } from './door.js';
import { sessionState } from './session-state.js';
import { SignInForm } from './sign-in-form.js';
import { useSession } from './use-session.js';

const Enrolment = lazy(() => import('./enrolment.js'));

/** Lets in who has signed in. When the session ends meanwhile, what was on screen stays, with what was typed. */
export function Gate({ children }: { children: ReactNode }) {
  const session = useSession();
  const queries = useQueryClient();
  const isEnded = useSyncExternalStore(sessionState.subscribe, sessionState.isEnded);
  const [round, setRound] = useState(0);
  const [isOther, setOther] = useState(false);

  const signedIn = (who: WhoAmI) => {
    const before = session.data;
    if (before && before.username !== who.username) {
      // What stood here was another person's.
      queries.clear();
      window.history.replaceState(null, '', '/console/');
      setRound((it) => it + 1);
      setOther(true);
    }
    queries.setQueryData(['session'], who);
    sessionState.set(false);
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  };

  if (session.data) {
    const mustEnrol = session.data.secondFactor === 'needed';
    return (
      <>
        {isOther && <Alert type="info" showIcon closable role="status" title={words.otherPerson} />}
        <Fragment key={round}>
          {mustEnrol ? (
            <DoorFrame title={words.enrol}>
              <Suspense fallback={<Skeleton active title={false} />}>
                <Enrolment onDone={() => void session.refetch()} />
              </Suspense>
            </DoorFrame>
          ) : (
            children
          )}
        </Fragment>
        {isEnded && (
          <Dialog title={words.ended}>
            <p>{words.endedWhat}</p>
            <SignInForm username={session.data.username} onSignedIn={signedIn} />
          </Dialog>
        )}
      </>
    );
  }
  if (session.error && asProblem(session.error).code !== 'not-signed-in') {
    return (
      <DoorFrame title={words.title}>
        <ProblemNote error={session.error} onRetry={() => void session.refetch()} />
      </DoorFrame>
    );
  }
  if (session.isPending) return <Skeleton active title={false} />;
  return <Door onSignedIn={signedIn} />;
}
