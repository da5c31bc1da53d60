import { LineDrawing } from './line-drawing.js';
import type { Spot } from './line-drawing.js';

const spots: readonly Spot[] = [
  { number: 1, at: [148, 142], label: [148, 182] },
  { number: 1, at: [228, 68], label: [284, 46] },
  { number: 1, at: [138, 104], label: [96, 56] },
];

/** A bicycle: frame number below the bottom bracket, on the head tube or on the seat tube. */
export function BicycleDrawing({ title }: { title: string }) {
  return (
    <LineDrawing title={title} spots={spots}>
      <circle cx="80" cy="138" r="42" />
      <circle cx="80" cy="138" r="4" />
      <circle cx="260" cy="138" r="42" />
      <circle cx="260" cy="138" r="4" />
      <path d="M148 138L126 62M129 74L225 62M148 138L231 82M80 138L129 74M80 138H148" />
      <path d="M222 50L233 88C240 112 250 126 260 138" />
      <path d="M222 50L218 38M206 44C210 36 222 36 234 40" />
      <path d="M112 60C120 56 132 58 142 60" />
      <circle cx="148" cy="138" r="13" />
      <path d="M148 138L162 158M155 158H170M148 138L134 118M127 118H141" />
      <path d="M80 134L148 125M80 142L148 151" strokeWidth="1.5" />
    </LineDrawing>
  );
}
