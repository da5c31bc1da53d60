import { useEffect, useState } from 'react';

/** A value once nobody has changed it for a moment: what is typed is not asked about letter by letter. */
export function useSettled(value: string, ms = 300): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
