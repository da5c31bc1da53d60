import { useRef, type ReactNode } from 'react';
import { useRouter } from 'wouter';
import { common } from '../text/common.js';
import { useShortcuts, useShortcutsOn } from './shortcuts.js';

interface BesideProps {
  to: string;
  /** the letter that opens it too */
  letter: string;
  children: ReactNode;
}

/** A link that opens in a tab of its own: what one is at stays as it is. */
export function Beside({ to, letter, children }: BesideProps) {
  const { base } = useRouter();
  const link = useRef<HTMLAnchorElement>(null);
  const keysOn = useShortcutsOn();
  useShortcuts({ [`Key${letter}`]: () => link.current?.click() });
  return (
    <a
      ref={link}
      href={base + to}
      target="_blank"
      rel="noopener"
      className="digits"
      aria-keyshortcuts={keysOn ? letter : undefined}
    >
      {children}
      <span className="hidden">{common.opensBeside}</span>{' '}
      {keysOn && <kbd aria-hidden="true">{letter}</kbd>}
    </a>
  );
}
