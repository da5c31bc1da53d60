import { useEffect, useRef, useSyncExternalStore } from 'react';

const kept = 'wanbi.shortcuts';
const listeners = new Set<() => void>();

/** Keys that are one letter can be switched off (WCAG 2.1.4): kept for this browser. */
export const shortcuts = {
  areOn: () => window.localStorage.getItem(kept) !== 'off',
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  set: (areOn: boolean) => {
    window.localStorage.setItem(kept, areOn ? 'on' : 'off');
    listeners.forEach((listener) => listener());
  },
};

export const useShortcutsOn = () => useSyncExternalStore(shortcuts.subscribe, shortcuts.areOn);

/** `KeyC` and the like, by place on the keyboard: an input method for Chinese eats letters. */
export function useShortcuts(acts: Record<string, () => void>): void {
  const areOn = useShortcutsOn();
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    if (!areOn) return undefined;
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (document.querySelector('dialog[open]') || isTyping(event.target)) return;
      const act = latest.current[event.code];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [areOn]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [role=combobox]')
  );
}
