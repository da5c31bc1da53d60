import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { WhoAmI } from './api/answers.js';
import { api } from './api/client.js';
import { IncidentCount } from './incidents/incidents-waiting.js';
import { ProblemNote } from './parts/problem-note.js';
import { Ring } from './parts/ring.js';
import { queryClient } from './session/session-state.js';
import { may, useWhoAmI } from './session/use-session.js';
import { common, nav, roleNames } from './text/common.js';

interface Place {
  path: string;
  words: string;
  isFor: (who: WhoAmI) => boolean;
  /** how much waits there */
  Count?: ComponentType;
}

const places: Place[] = [
  { path: '/vehicles', words: nav.vehicles, isFor: may.readCases },
  { path: '/intake', words: nav.intake, isFor: may.readCases },
  { path: '/search', words: nav.search, isFor: may.search },
  { path: '/matches', words: nav.matches, isFor: may.readCases },
  { path: '/doubles', words: nav.doubles, isFor: may.readCases },
  { path: '/reports', words: nav.reports, isFor: may.readCases },
  { path: '/incidents', words: nav.incidents, isFor: may.readCases, Count: IncidentCount },
  { path: '/cases', words: nav.cases, isFor: may.seeCases },
  { path: '/imports', words: nav.imports, isFor: may.readImports },
  { path: '/notices', words: nav.notices, isFor: may.readCases },
  { path: '/events', words: nav.events, isFor: may.readCases },
];

/** The frame of every screen: where one is, where one may go, who one is. */
export function Shell({ children }: { children: ReactNode }) {
  const who = useWhoAmI();
  const [location] = useLocation();
  const [isOpen, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(location);
  useEffect(() => {
    if (shown.current === location) return;
    shown.current = location;
    setOpen(false);
    // After a step to another screen the keyboard and the screen reader are there too.
    main.current?.focus();
    window.scrollTo(0, 0);
  }, [location]);
  return (
    <>
      <a className="skip" href="#main">
        {common.skip}
      </a>
      <header className={isOpen ? 'top open' : 'top'}>
        <Link href="/" className="brand">
          <Ring /> {common.product}
        </Link>
        <Button
          className="menu"
          aria-expanded={isOpen}
          aria-controls="places"
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? nav.closeMenu : nav.menu}
        </Button>
        <nav id="places" aria-label={nav.label}>
          <ul>
            {places
              .filter(({ isFor }) => isFor(who))
              .map(({ path, words, Count }) => (
                <li key={path}>
                  <Link href={path} aria-current={location.startsWith(path) ? 'page' : undefined}>
                    {words}
                    {Count && <Count key={location} />}
                  </Link>
                </li>
              ))}
          </ul>
        </nav>
        <div className="who">
          <Link
            href="/account"
            aria-current={location.startsWith('/account') ? 'page' : undefined}
            title={who.roles.map((role) => roleNames[role]).join('、')}
          >
            {nav.account} · {who.unit.name} {who.username}
          </Link>
          <SignOut />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function SignOut() {
  const signOut = useMutation({
    mutationFn: () => api.DELETE('/api/v1/sessions/current'),
    onSuccess: () => {
      // Nothing of what was seen stays in this browser's memory.
      queryClient.clear();
      window.location.assign('/console/');
    },
  });
  return (
    <>
      <ProblemNote error={signOut.error} />
      <Button onClick={() => !signOut.isPending && signOut.mutate()}>{nav.signOut}</Button>
    </>
  );
}
