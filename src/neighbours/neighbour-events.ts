/**
 * What a neighbour may be told. `vehicle.…` is of whole vehicles and `part.…` of parts found without theirs: whoever counts
 * the one never counts the other. One is withdrawn when it turned out to be the other, or should never have been registered;
 * merged, when its record is one more of something that is told already. `ping` is sent on request, to see whether it arrives.
 */
export const neighbourEvents = [
  'theft-report.accepted',
  'theft-report.corrected',
  'theft-report.withdrawn',
  'theft-report.merged',
  'theft-report.split',
  'vehicle.recovered',
  'vehicle.corrected',
  'vehicle.returned',
  'vehicle.withdrawn',
  'vehicle.merged',
  'vehicle.split',
  'part.recovered',
  'part.corrected',
  'part.returned',
  'part.withdrawn',
  'part.merged',
  'part.split',
] as const;

export type NeighbourEvent = (typeof neighbourEvents)[number];
export type TellingEvent = NeighbourEvent | 'ping';
