import { LineDrawing } from './line-drawing.js';
import type { Spot } from './line-drawing.js';

const spots: readonly Spot[] = [
  { number: 1, at: [241, 70], label: [290, 52] },
  { number: 1, at: [176, 142], label: [176, 180] },
  { number: 2, at: [82, 146], label: [28, 176] },
  { number: 3, at: [112, 110], label: [28, 74] },
];

/** An e-bike: frame number on the head tube or below the foot board, motor in the rear hub, battery below the seat. */
export function EBikeDrawing({ title }: { title: string }) {
  return (
    <LineDrawing title={title} spots={spots}>
      <circle cx="82" cy="146" r="32" />
      <circle cx="82" cy="146" r="13" />
      <circle cx="262" cy="146" r="32" />
      <circle cx="262" cy="146" r="5" />
      <path d="M262 146L246 84L238 56" />
      <path d="M238 56L232 38M222 34L234 37L246 44" />
      <circle cx="250" cy="66" r="7" />
      <path d="M236 62C226 84 214 100 206 136H140" />
      <path d="M246 84C236 104 226 120 218 146C216 148 214 148 212 148H132" />
      <path d="M140 136C142 116 138 104 132 92" />
      <path d="M66 84C84 76 112 86 138 84C142 92 138 94 132 94H72C66 92 64 88 66 84Z" />
      <path d="M72 94C62 100 52 104 46 112H58" />
      <path d="M96 97H128V124H100Z" />
      <path d="M132 148C122 122 100 108 76 108" />
      <path d="M48 86L66 88" />
    </LineDrawing>
  );
}
