import type { ReactNode } from 'react';

export interface Spot {
  /** Which place of the list below the drawing it is, from 1. */
  readonly number: number;
  /** Where the number is stamped, and where the label stands. */
  readonly at: readonly [number, number];
  readonly label: readonly [number, number];
}

interface LineDrawingProps {
  title: string;
  spots: readonly Spot[];
  children: ReactNode;
}

/** A side view with numbered places. The words below it say the same, so the drawing is never needed. */
export function LineDrawing({ title, spots, children }: LineDrawingProps) {
  return (
    <svg viewBox="0 0 340 200" role="img" aria-label={title} fill="none">
      <g stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round">
        {children}
      </g>
      {spots.map(({ number, at, label }) => (
        <g key={`${at[0]}-${at[1]}`} strokeWidth="2.5">
          <path className="pointer" d={`M${at[0]} ${at[1]}L${label[0]} ${label[1]}`} />
          <circle className="spot" cx={at[0]} cy={at[1]} r="4" />
          <circle className="spot" cx={label[0]} cy={label[1]} r="12" />
          <text
            className="spot-number"
            x={label[0]}
            y={label[1] + 5.5}
            fontSize="16"
            textAnchor="middle"
          >
            {number}
          </text>
        </g>
      ))}
    </svg>
  );
}
