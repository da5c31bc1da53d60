import { Ring } from '../frame/ring.js';

/** The heading of what is joyful, with the lotus-coloured ring: once a page at most. */
export function JoyfulHeading({ children }: { children: string }) {
  return (
    <h1 className="joy">
      <Ring />
      {children}
    </h1>
  );
}
