import { useEffect, useRef } from 'react';
import type { IdCard } from './id-card.js';
import { readerSeparators } from './reader-separators.js';
import { Wedge } from './wedge.js';

export interface KeysHeard {
  onScan: (code: string) => void;
  /** an ID card, from a reader that types; told again when the reader sends more of it */
  onCard: (card: IdCard) => void;
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
 * writes, never where it is. A code or a card is heard wherever the focus is.
 */
export function useKeys(heard: KeysHeard, isOn = true): void {
  const latest = useRef(heard);
  useEffect(() => {
    latest.current = heard;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const wedge = new Wedge(readerSeparators.get);
    let typedInto: { field: Field; before: string } | undefined;
    const takeBack = () => {
      if (typedInto) restore(typedInto.field, typedInto.before);
      typedInto = undefined;
    };
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return;
      const { code, shiftKey: shift, altKey: alt, key, target } = event;
      const said = wedge.hear({ code, shift, alt, key }, event.timeStamp);
      if (said?.kind === 'scan' || said?.kind === 'card' || said?.kind === 'field-end') {
        event.preventDefault();
        event.stopPropagation();
        if (said.kind === 'field-end') return;
        takeBack();
        if (said.kind === 'scan') latest.current.onScan(said.code);
        else latest.current.onCard(said.card);
      } else if (isField(target)) {
        if (said?.kind === 'character' && said.isFirstOfBurst)
          typedInto = { field: target, before: target.value };
      } else if (said?.kind === 'character') {
        if (said.isFirstOfBurst) typedInto = undefined;
        if (!latest.current.onCharacter) return;
        event.preventDefault();
        latest.current.onCharacter(said.character, said.isFirstOfBurst);
      } else if (said?.kind === 'enter' && !actsOnEnter(target)) {
        latest.current.onEnter?.();
      } else if (code === 'Backspace') {
        latest.current.onErase?.();
      }
    };
    const letGo = (event: KeyboardEvent) => {
      if (event.key !== 'Alt') return;
      const said = wedge.release(event.timeStamp);
      // The character itself is written only after this: the field still says what it said before.
      if (said?.kind === 'character' && said.isFirstOfBurst)
        typedInto = isField(event.target)
          ? { field: event.target, before: event.target.value }
          : undefined;
    };
    window.addEventListener('keydown', listen, true);
    window.addEventListener('keyup', letGo, true);
    return () => {
      window.removeEventListener('keydown', listen, true);
      window.removeEventListener('keyup', letGo, true);
    };
  }, [isOn]);
}
