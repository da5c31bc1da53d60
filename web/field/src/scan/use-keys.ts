import { useEffect, useRef } from 'react';
import { Wedge } from './wedge.js';

export interface KeysHeard {
  onScan: (code: string) => void;
  /** a single key, outside of fields; `isFirstOfBurst` is where a scan would have begun */
  onCharacter?: (character: string, isFirstOfBurst: boolean) => void;
  onEnter?: () => void;
  onErase?: () => void;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (it: unknown): it is Field =>
  it instanceof HTMLTextAreaElement ||
  (it instanceof HTMLInputElement && !['radio', 'checkbox', 'file', 'button'].includes(it.type));

const actsOnEnter = (it: unknown) => it instanceof Element && it.closest('a, button, summary');

/** Puts back what a field said before a scanner typed into it. */
function restore(field: Field, value: string): void {
  field.blur();
  const owner = Object.getPrototypeOf(field) as object;
  Object.getOwnPropertyDescriptor(owner, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * Listens to the whole window by the place of each key (`event.code`): an input method for Chinese changes what a key
 * writes, never where it is. A code is heard wherever the focus is.
 */
export function useKeys(heard: KeysHeard): void {
  const latest = useRef(heard);
  useEffect(() => {
    latest.current = heard;
  });
  useEffect(() => {
    const wedge = new Wedge();
    let typedInto: { field: Field; before: string } | undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || document.querySelector('dialog[open]'))
        return;
      const { code, shiftKey: shift, target } = event;
      const said = wedge.hear({ code, shift }, event.timeStamp);
      if (said?.kind === 'scan') {
        event.preventDefault();
        event.stopPropagation();
        if (typedInto) restore(typedInto.field, typedInto.before);
        typedInto = undefined;
        latest.current.onScan(said.code);
      } else if (isField(target)) {
        if (said?.kind === 'character' && said.isFirstOfBurst)
          typedInto = { field: target, before: target.value };
      } else if (said?.kind === 'character') {
        typedInto = undefined;
        event.preventDefault();
        latest.current.onCharacter?.(said.character, said.isFirstOfBurst);
      } else if (said?.kind === 'enter' && !actsOnEnter(target)) {
        latest.current.onEnter?.();
      } else if (code === 'Backspace') {
        latest.current.onErase?.();
      }
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
}
