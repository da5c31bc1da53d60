import { useEffect, useRef, useState, type ReactNode } from 'react';
import { answered, api, asProblem, type WhoAmI } from '../api.js';
import { Outbox } from '../outbox/outbox.js';
import { SealedStore } from '../outbox/sealed-store.js';
import { Note, ProblemNote } from '../parts/note.js';
import { door } from '../text/common.js';
import { Door } from './door.js';
import { queries } from './queries.js';
import { SessionContext, type FieldSession } from './session.js';

type State =
  | { kind: 'asking' }
  | { kind: 'out' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'in'; session: FieldSession };

/** Lets in who has signed in, and opens what this device keeps of theirs. */
export function Gate({ children }: { children: ReactNode }) {
  const [round, setRound] = useState(0);
  if (!globalThis.crypto?.subtle) return <Note kind="stop">{door.noCrypto}</Note>;
  return (
    <Round key={round} onAgain={() => setRound(round + 1)}>
      {children}
    </Round>
  );
}

/** Asked once who is there; whoever wants to ask anew begins another round. */
function Round({ onAgain, children }: { onAgain: () => void; children: ReactNode }) {
  const [state, setState] = useState<State>({ kind: 'asking' });

  useEffect(() => {
    let isGone = false;
    let opened: Outbox | undefined;
    const begin = async () => {
      const session = await openSession();
      opened = session?.outbox;
      if (isGone) opened?.close();
      else setState(session ? { kind: 'in', session } : { kind: 'out' });
    };
    begin().catch((error: unknown) => !isGone && setState({ kind: 'failed', error }));
    return () => {
      isGone = true;
      opened?.close();
    };
    // Each round asks anew who is there.
  }, []);

  if (state.kind === 'asking') return <p className="waiting" aria-busy="true" />;
  if (state.kind === 'failed')
    return (
      <main className="door">
        <ProblemNote error={state.error} onRetry={onAgain} />
      </main>
    );
  if (state.kind === 'out') return <Door onSignedIn={onAgain} />;
  return (
    <SessionContext value={state.session}>
      {children}
      <SignedOutMeanwhile session={state.session} onOther={onAgain} />
    </SessionContext>
  );
}

/** @returns undefined when nobody is signed in, or not wholly */
async function openSession(): Promise<FieldSession | undefined> {
  const who = await answered(api.GET('/api/v1/sessions/current')).catch((error: unknown) => {
    if (asProblem(error).code === 'not-signed-in') return undefined;
    throw error;
  });
  if (!who || who.secondFactor === 'needed') return undefined;
  const { key } = await answered(api.GET('/api/v1/sessions/current/device-key'));
  const outbox = new Outbox(await SealedStore.open(key));
  await outbox.load();
  // Asked once; a browser that says no may clear what is unsent when its disk is full, and only then.
  void navigator.storage?.persist?.();
  const signOut = async () => {
    await api.DELETE('/api/v1/sessions/current');
    outbox.close();
    queries.clear();
    window.location.assign('/field/');
  };
  return { who, outbox, signOut };
}

/** A session that ended while something was on its way: what was typed stays, and who signs in again goes on. */
function SignedOutMeanwhile({ session, onOther }: { session: FieldSession; onOther: () => void }) {
  const { outbox, who } = session;
  const [isOut, setOut] = useState(outbox.current().isSignedOut);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => outbox.subscribe(() => setOut(outbox.current().isSignedOut)), [outbox]);
  useEffect(() => {
    if (isOut) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOut]);
  const signedIn = (other: WhoAmI) => {
    if (other.username === who.username) outbox.resume();
    else onOther();
  };
  return (
    <dialog ref={dialog} onCancel={(event) => event.preventDefault()}>
      {isOut && <Door username={who.username} onSignedIn={signedIn} />}
    </dialog>
  );
}
