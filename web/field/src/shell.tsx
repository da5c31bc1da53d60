import { useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useOutbox } from './session/session.js';
import { newVersion } from './shell/register.js';
import { common } from './text/common.js';

const online = {
  subscribe: (listener: () => void) => {
    window.addEventListener('online', listener);
    window.addEventListener('offline', listener);
    return () => {
      window.removeEventListener('online', listener);
      window.removeEventListener('offline', listener);
    };
  },
  isThere: () => navigator.onLine,
};

/** The frame of every screen: back home, and how much is not sent yet. */
export function Shell({ children }: { children: ReactNode }) {
  const [location] = useLocation();
  const { unsent } = useOutbox();
  const isOnline = useSyncExternalStore(online.subscribe, online.isThere);
  const hasNewer = useSyncExternalStore(newVersion.subscribe, newVersion.isReady);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(location);
  useEffect(() => {
    if (shown.current === location) return;
    shown.current = location;
    main.current?.focus();
    window.scrollTo(0, 0);
  }, [location]);
  return (
    <>
      <a className="skip" href="#main">
        {common.skip}
      </a>
      <header>
        <Link href="/" className="brand">
          <img src="/field/icon.svg" alt="" width="32" height="32" />
          {location === '/' ? common.product : common.home}
        </Link>
        <Link href="/outbox" className={unsent > 0 ? 'unsent is-some' : 'unsent'}>
          {!isOnline && <span className="offline">{common.offline}</span>}
          <span aria-hidden="true">{unsent > 0 ? '↑' : '✓'}</span>
          <span aria-live="polite">{common.unsent(unsent)}</span>
        </Link>
      </header>
      {hasNewer && (
        <button type="button" className="newer" onClick={newVersion.take}>
          {common.newVersion}
        </button>
      )}
      <main id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
