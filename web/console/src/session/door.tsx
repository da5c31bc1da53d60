import { Button } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import type { WhoAmI } from '../api/answers.js';
import { DoneNote } from '../parts/done-note.js';
import { Ring } from '../parts/ring.js';
import { common } from '../text/common.js';
import { session } from '../text/session.js';
import { ActivationForm } from './activation-form.js';
import { SignInForm } from './sign-in-form.js';

/** The page around whatever is asked before somebody is in. */
export function DoorFrame({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · ${common.product}`;
  }, [title]);
  return (
    <main className="door">
      <div>
        <p className="brand">
          <Ring /> {common.product} · {common.what}
        </p>
        <div className="panel stack">
          <h1>{title}</h1>
          {children}
        </div>
      </div>
    </main>
  );
}

/** Signing in, or a new password with the halves of two administrators. */
export function Door({ onSignedIn }: { onSignedIn: (who: WhoAmI) => void }) {
  const [isActivating, setActivating] = useState(false);
  const [done, setDone] = useState<string>();
  if (isActivating) {
    return (
      <DoorFrame title={session.activate}>
        <ActivationForm
          onDone={() => {
            setDone(session.activated);
            setActivating(false);
          }}
        />
        <Button type="link" onClick={() => setActivating(false)}>
          {session.backToSignIn}
        </Button>
      </DoorFrame>
    );
  }
  return (
    <DoorFrame title={session.title}>
      <DoneNote words={done} />
      <SignInForm onSignedIn={onSignedIn} />
      <Button type="link" onClick={() => setActivating(true)}>
        {session.forgotten}
      </Button>
    </DoorFrame>
  );
}
