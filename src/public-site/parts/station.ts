/** Who answers for a report, as the public may know it. */
export interface Station {
  readonly name: string;
  readonly phone?: string;
}
