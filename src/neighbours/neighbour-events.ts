/** What a neighbour may be told. `ping` is sent on request, to see whether it arrives. */
export const neighbourEvents = [
  'theft-report.accepted',
  'theft-report.corrected',
  'theft-report.withdrawn',
  'vehicle.recovered',
  'vehicle.corrected',
  'vehicle.returned',
] as const;

export type NeighbourEvent = (typeof neighbourEvents)[number];
export type TellingEvent = NeighbourEvent | 'ping';
