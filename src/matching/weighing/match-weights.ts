/**
 * What speaks for and against a pair, in nats of log-odds. Fitted on synthetic misreadings and decoys
 * (`npm run bench -- weights`), until there are decisions enough to calibrate on. Those in force stand in `match_weights`;
 * what was proposed keeps the version it was proposed by.
 */
export interface MatchWeights {
  version: string;
  /** how much the compared characters rule out chance: a short number is shared by many vehicles */
  length: { beforeAnyCharacter: number; eachComparedCharacter: number; atMost: number };
  /**
   * How likely a vehicle that nobody reported bears what was read, as it was read, beside a misreading: the share of
   * numbers in its part of the line that are taken, times this.
   */
  crowd: number;
  /** the same where the two differ in their last two digits alone: neighbours on the line, made the same day */
  neighbour: number;
  /** so much less where what was read can't be a number itself: only confusables differ, or a VIN's check digit fails */
  implausible: number;
  /** the same where a character can't be read: for each, and for a number known in part */
  eachUnreadable: number;
  part: number;
  /** how many are reported around what was read: always, and for each ln of those in its hundred and its million */
  surroundings: { always: number; hundred: number; million: number };
  /** which share of the sum is held back: what speaks for a pair is never wholly independent */
  caution: number;
  evidence: {
    vehicleType: { agree: number; disagree: number };
    brand: { agree: number; disagree: number };
    model: { agree: number; disagree: number };
    colour: { agree: number; near: number; disagree: number };
    place: { agree: number; disagree: number };
    time: { soon: number; withinAYear: number; later: number };
    field: { other: number };
    secondNumber: { agree: number; near: number; disagree: number };
    /** a battery or a plate is swapped often */
    secondSwappable: { agree: number; near: number; disagree: number };
  };
  contradiction: Record<Contradiction, number>;
  /** with no number to compare */
  withoutNumber: number;
}

export type EvidenceName = keyof MatchWeights['evidence'];

export const contradictions = [
  'recovered-before-theft',
  'code-year-after-theft',
  'brand-and-colour-differ',
  'reported-after-recovery',
] as const;
export type Contradiction = (typeof contradictions)[number];

/** What was compared and how it came out; what one side does not know is left out: it says nothing. */
export type Evidence = {
  readonly [Name in EvidenceName]?: keyof MatchWeights['evidence'][Name];
};
