/**
 * What a neighbour may be told. `vehicle.…` is of whole vehicles and `part.…` of parts found without theirs: whoever counts
 * the one never counts the other. One is withdrawn when it turned out to be the other. `ping` is sent on request, to see whether
 * it arrives.
 */
export const neighbourEvents = [
  'theft-report.accepted',
  'theft-report.corrected',
  'theft-report.withdrawn',
  'vehicle.recovered',
  'vehicle.corrected',
  'vehicle.returned',
  'vehicle.withdrawn',
  'part.recovered',
  'part.corrected',
  'part.returned',
  'part.withdrawn',
] as const;

export type NeighbourEvent = (typeof neighbourEvents)[number];
export type TellingEvent = NeighbourEvent | 'ping';
