import { LineDrawing } from './line-drawing.js';
import type { Spot } from './line-drawing.js';

const spots: readonly Spot[] = [
  { number: 1, at: [227, 72], label: [290, 44] },
  { number: 2, at: [160, 152], label: [160, 184] },
];

/** A motorcycle: VIN on the steering head, engine number low on the crankcase. */
export function MotorcycleDrawing({ title }: { title: string }) {
  return (
    <LineDrawing title={title} spots={spots}>
      <circle cx="76" cy="144" r="36" />
      <circle cx="76" cy="144" r="10" />
      <circle cx="268" cy="144" r="36" />
      <circle cx="268" cy="144" r="10" />
      <path d="M268 144L232 62M274 140L240 62" />
      <path d="M232 62L224 46M206 50C212 44 222 44 234 48" />
      <circle cx="246" cy="70" r="10" />
      <path d="M236 104C252 96 280 98 292 112" />
      <path d="M150 84C160 66 188 62 216 68L226 80C212 94 184 98 158 94Z" />
      <path d="M150 84C128 94 96 78 68 84C74 96 104 102 158 96" />
      <path d="M68 84L48 76L56 90L72 90" />
      <path d="M226 80L204 134M158 96L140 132" />
      <path d="M142 118H196L204 134L192 160H146L132 142Z" />
      <circle cx="160" cy="142" r="11" />
      <path d="M178 118L184 98H200M182 106H198M180 112H197" />
      <path d="M140 140L76 144M192 160C176 172 120 168 84 162L40 158L40 152L84 154" />
    </LineDrawing>
  );
}
