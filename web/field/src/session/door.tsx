import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api, type WhoAmI } from '../api.js';
import { session as words } from '../../../console/src/text/session.js';
import { Note, ProblemNote } from '../parts/note.js';
import { TextField } from '../parts/text-field.js';
import { common, door } from '../text/common.js';

interface DoorProps {
  /** who was signed in a moment ago */
  username?: string;
  onSignedIn: (who: WhoAmI) => void;
}

/** Signing in, with the second factor where it is asked for. */
export function Door({ username: known = '', onSignedIn }: DoorProps) {
  const [username, setUsername] = useState(known);
  const [password, setPassword] = useState('');
  const [oneTimeCode, setOneTimeCode] = useState('');
  const [mustEnrol, setMustEnrol] = useState(false);
  const signIn = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/v1/sessions', {
          body: { username, password, ...(oneTimeCode && { oneTimeCode: oneTimeCode.trim() }) },
        }),
      ),
    onSuccess: (who) => {
      if (who.secondFactor === 'needed') setMustEnrol(true);
      else onSignedIn(who);
    },
  });
  const Frame = known ? 'div' : 'main';
  return (
    <Frame className="door">
      <p className="brand">
        <img src="/field/icon.svg" alt="" width="40" height="40" /> {common.product}
      </p>
      <h1>{known ? words.ended : door.title}</h1>
      {known && <p>{words.endedWhat}</p>}
      {mustEnrol && (
        <Note kind="wait">
          {door.enrolFirst} <a href="/console/">{door.openConsole}</a>
        </Note>
      )}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!signIn.isPending) signIn.mutate();
        }}
      >
        <ProblemNote error={signIn.error} />
        <TextField
          label={words.username}
          name="username"
          value={username}
          onChange={setUsername}
          autoComplete="username"
          autoCapitalize="none"
          required
        />
        <TextField
          label={words.password}
          name="password"
          type="password"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          required
        />
        <TextField
          label={words.oneTimeCode}
          hint={words.oneTimeCodeHint}
          name="oneTimeCode"
          value={oneTimeCode}
          onChange={setOneTimeCode}
          autoComplete="one-time-code"
          maxLength={40}
        />
        <button className="primary" aria-disabled={signIn.isPending}>
          {signIn.isPending ? words.signingIn : words.signIn}
        </button>
      </form>
    </Frame>
  );
}
