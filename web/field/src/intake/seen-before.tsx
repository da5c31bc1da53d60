import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answered, api } from '../api.js';
import type { Card } from './card.js';
import { numberOfPart } from './number-of-part.js';
import { Note } from '../parts/note.js';

const enough = 6;
const settledMs = 250;

/** "Already in store", said while the number is typed. */
export function SeenBefore({ card }: { card: Card }) {
  const { part } = card;
  const [frame, motor] = [card.frame.text, card.motor.text];
  const [settled, setSettled] = useState({ frame, motor });
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ frame, motor }), settledMs);
    return () => clearTimeout(timer);
  }, [frame, motor]);
  const identifiers = [
    { kind: part ? numberOfPart(part, settled.frame) : ('frame' as const), value: settled.frame },
    { kind: 'motor' as const, value: settled.motor },
  ].filter(({ value }) => value.length >= enough);
  const seen = useQuery({
    queryKey: ['seen-before', part, identifiers],
    queryFn: () =>
      answered(
        api.POST('/api/v1/recovered-vehicles/seen-before', {
          body: { identifiers, ...(part && { part }) },
        }),
      ),
    enabled: identifiers.length > 0,
    retry: false,
  });
  return (
    <div role="status">
      {identifiers.length > 0 &&
        seen.data?.warnings.map(({ code, message }) => (
          <Note kind="wait" key={code + message}>
            {message}
          </Note>
        ))}
    </div>
  );
}
