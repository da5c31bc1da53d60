import { useRef } from 'react';

/**
 * A key for one intention of a person: pressed twice, or again after a lost answer, it is the same request; `renew`
 * after it was answered, and whenever what is to be sent has changed.
 */
export function useIdempotencyKey() {
  const key = useRef<{ key: string; body: string } | undefined>(undefined);
  return {
    for(body: unknown): string {
      const said = JSON.stringify(body);
      if (key.current?.body !== said) key.current = { key: crypto.randomUUID(), body: said };
      return key.current.key;
    },
    renew(): void {
      key.current = undefined;
    },
  };
}
