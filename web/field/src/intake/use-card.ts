import { useCallback, useEffect, useRef, useState } from 'react';
import type { IntakeBatch } from '../api.js';
import { useOutbox } from '../session/session.js';
import {
  isNextLabel,
  isSaid,
  newCard,
  nextCard,
  type Card,
  type CardEvent,
  type CardState,
} from './card.js';
import { recordsOf } from './vehicle-record.js';

type BatchSaid = Pick<IntakeBatch['defaults'], 'storagePlace' | 'part'>;

interface CardAtWork {
  card: Card;
  tell: (event: CardEvent) => void;
  /** @returns whether there was something to save; resolves when it is kept and the next card is there */
  save: (nextLabel?: string) => Promise<boolean>;
  scan: (code: string) => void;
}

/** The card that is being filled in: kept with every key, so that a closed page loses none of it. */
export function useCard(batchId: string, batch: BatchSaid, onSaved: (label: string) => void) {
  const { storagePlace = '', part } = batch;
  const { outbox } = useOutbox();
  const place = `intake/${batchId}`;
  const [state, setState] = useState<CardState>();
  const latest = useRef<CardState>(undefined);
  const isSaving = useRef(false);

  const show = useCallback((next: CardState) => {
    latest.current = next;
    setState(next);
  }, []);

  useEffect(() => {
    let isGone = false;
    const begin = async () => {
      const kept = await outbox.store.draft<Card>(place);
      if (isGone) return;
      const card = kept ?? {
        ...newCard(),
        part: part ?? undefined,
        bay: { text: storagePlace.toUpperCase() },
      };
      show({ card, before: card });
    };
    void begin();
    return () => {
      isGone = true;
    };
  }, [outbox, place, storagePlace, part, show]);

  const tell = (event: CardEvent) => {
    if (!latest.current) return;
    const next = nextCard(latest.current, event);
    show(next);
    void outbox.store.keepDraft({ place, said: next.card });
  };

  const save = async (nextLabel?: string): Promise<boolean> => {
    const now = latest.current;
    if (!now || isSaving.current) return true;
    const { card } = now;
    if (!isSaid(card)) return false;
    isSaving.current = true;
    try {
      const event = { kind: 'next' as const, ...(nextLabel && { label: nextLabel }) };
      const next = nextCard(now, event);
      await outbox.add(recordsOf(card, batchId), { place, said: next.card });
      show(next);
      onSaved(card.label.text);
    } finally {
      isSaving.current = false;
    }
    return true;
  };

  const scan = (code: string) => {
    const now = latest.current;
    if (!now) return;
    // The characters of the scan were heard one by one: what counts is the card before them.
    if (isNextLabel(now.before, code)) {
      show({ card: now.before, before: now.before });
      void save(code.toUpperCase().trim());
    } else tell({ kind: 'scanned', code });
  };

  return state && ({ card: state.card, tell, save, scan } satisfies CardAtWork);
}
