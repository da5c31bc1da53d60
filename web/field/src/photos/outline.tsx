import type { PhotoKind } from '../api.js';

/** Drawn by us: where to hold the phone so that the picture shows what it is for. In a frame of 100 by 75. */
const drawings: Record<PhotoKind, string[]> = {
  // An e-bike from its side: wheels, step-through, seat, handlebar, rear box.
  'whole-vehicle': [
    'M24 46a11 11 0 1 0 0 22 11 11 0 1 0 0-22',
    'M78 46a11 11 0 1 0 0 22 11 11 0 1 0 0-22',
    'M24 57l8-27 4-8M30 20h10M32 30c4 14 4 22 14 24h14c2-10 6-14 16-14l2 6',
    'M56 36h22M80 24h10v14H78z',
  ],
  // The head tube below the handlebar, and the plate that is stamped.
  'frame-number': [
    'M34 8h32M50 8v10M42 18h16l4 44H38z',
    'M16 30h68v15H16z',
    'M22 37.500h6M32 37.500h6M42 37.500h6M52 37.500h6M62 37.500h6M72 37.500h6',
  ],
  // The hub of the rear wheel.
  'motor-number': [
    'M50 7a30 30 0 1 0 0 60 30 30 0 1 0 0-60',
    'M50 22a15 15 0 1 0 0 30 15 15 0 1 0 0-30',
    'M30 31h40v12H30z',
  ],
  // A plate with its two screws; anything else that only its owner would know.
  'special-marks': ['M18 22h64v30H18z', 'M26 28h2M72 28h2', 'M28 42h44'],
  // A box with its handle, and the plate on it.
  'whole-part': ['M22 22h56v40H22z', 'M38 22V14h24v8', 'M30 30h40'],
  'part-number': [
    'M14 18h72v40H14z',
    'M24 30h52v15H24z',
    'M30 37.500h6M41 37.500h6M52 37.500h6M63 37.500h6',
  ],
  damage: ['M50 12a25 25 0 1 0 0 50 25 25 0 1 0 0-50', 'M50 4v10M50 60v10M17 37h10M73 37h10'],
};

export function Outline({ kind }: { kind: PhotoKind }) {
  return (
    <svg viewBox="0 0 100 75" className="outline" aria-hidden="true">
      {drawings[kind].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
